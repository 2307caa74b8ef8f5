package jianbao.bench;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import jianbao.Limits;
import jianbao.Page;
import jianbao.Place;
import jianbao.extract.ExtractOptions;
import jianbao.extract.Extractor;
import jianbao.source.Sources;

/** What the benchmarks read: the pages of the folder that the property {@code bench.pages} names, or generated ones if there is none. */
public final class Material {
    /** In bytes: what texts are measured over, at the least. */
    private static final long ENOUGH = 10_000_000;

    /** In bytes: of a larger folder the first pages will do. */
    private static final long MOST = 50_000_000;

    private Material() {}

    /** The pages of the folder, or ten megabytes of generated ones. */
    static List<Page> pages() {
        String folder = System.getProperty("bench.pages", "");
        return !folder.isEmpty() && Files.exists(Path.of(folder)) ? pages(folder) : generatedPages();
    }

    private static List<Page> pages(String folder) {
        var pages = new ArrayList<Page>();
        long[] size = {0};
        Sources.of(List.of(folder), InputStream.nullInputStream(), Limits.DEFAULT)
                .forEach(source -> source.read(capture -> {
                    if (capture instanceof Page page && page.form() == Page.Form.HTML && size[0] < MOST) {
                        pages.add(page);
                        size[0] += page.bytes().length;
                    }
                }));
        return pages;
    }

    private static List<Page> generatedPages() {
        var pages = new ArrayList<Page>();
        for (long size = 0; size < ENOUGH; size += pages.getLast().bytes().length) {
            int number = pages.size();
            pages.add(Page.of(Place.of(number + ".html"), Page.Form.HTML, GeneratedPages.page(number)));
        }
        return pages;
    }

    /** The bodies of the pages, again and again until they are ten megabytes. */
    public static List<String> texts() {
        var extractor = new Extractor(ExtractOptions.DEFAULT);
        List<String> bodies = pages().stream()
                .map(page -> extractor.extract(page).content().body())
                .filter(body -> !body.isEmpty())
                .toList();
        var texts = new ArrayList<String>();
        for (long size = 0; size < ENOUGH; size += bytes(texts.getLast())) {
            texts.add(bodies.get(texts.size() % bodies.size()));
        }
        CpuProfiler.reads(texts.stream().mapToLong(Material::bytes).sum());
        return texts;
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
