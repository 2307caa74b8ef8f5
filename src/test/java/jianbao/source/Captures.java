package jianbao.source;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import jianbao.Capture;
import jianbao.Page;
import jianbao.Unreadable;
import jianbao.extract.ExtractOptions;
import jianbao.extract.Extractor;
import jianbao.json.ArticleJson;
import jianbao.json.Json;
import jianbao.text.PageDecoder;

/** Reads sources in tests. */
final class Captures {
    private Captures() {}

    static List<Capture> of(Path path) {
        return of(path, SourceOptions.DEFAULT);
    }

    static List<Capture> of(Path path, SourceOptions options) {
        return all(Sources.of(List.of(path.toString()), InputStream.nullInputStream(), options));
    }

    static List<Capture> ofStream(byte[] bytes, SourceOptions options) {
        return all(Sources.of(List.of("-"), new ByteArrayInputStream(bytes), options));
    }

    static List<Capture> all(List<PageSource> sources) {
        List<Capture> captures = new ArrayList<>();
        sources.forEach(source -> source.read(captures::add));
        return captures;
    }

    static List<String> origins(List<Capture> captures) {
        return captures.stream().map(capture -> capture.place().origin()).toList();
    }

    static List<Page> pages(List<Capture> captures) {
        return captures.stream()
                .filter(Page.class::isInstance)
                .map(Page.class::cast)
                .toList();
    }

    static List<Unreadable> unreadable(List<Capture> captures) {
        return captures.stream()
                .filter(Unreadable.class::isInstance)
                .map(Unreadable.class::cast)
                .toList();
    }

    static List<Unreadable> failures(List<Capture> captures) {
        return unreadable(captures).stream().filter(Unreadable::failure).toList();
    }

    /** What a page says, whatever its bytes are. */
    static String text(Page page) {
        return PageDecoder.decode(page.bytes(), page.charset()).text();
    }

    /**
     * What is exported of a page, but for where it stood: its origin, its file's name and time, and for a text dump, which has no
     * address of its own, the one under which a web archive keeps it.
     *
     * @param text whether its bytes are out of the comparison too
     */
    static Map<String, Object> exported(Page page, boolean text) {
        String json = ArticleJson.line(new Extractor(ExtractOptions.DEFAULT).extract(page));
        Map<String, Object> exported = new TreeMap<>();
        ((Map<?, ?>) Objects.requireNonNull(Json.parse(json)))
                .forEach((key, value) -> exported.put((String) key, value == null ? "" : value));
        Map<?, ?> file = (Map<?, ?>) exported.remove("file");
        exported.put("sha256", String.valueOf(file.get("sha256")));
        exported.remove("origin");
        if (page.form() == Page.Form.TEXT) {
            List.of("url", "site").forEach(exported::remove);
        }
        if (text) {
            List.of("id", "sha256").forEach(exported::remove);
        }
        return exported;
    }
}
