package jianbao.extract;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import jianbao.Page;
import jianbao.Place;
import jianbao.json.Json;
import jianbao.text.Folding;
import jianbao.text.PageDecoder;
import org.jspecify.annotations.Nullable;

/**
 * A page whose body is known.
 *
 * @param set the set it comes from
 * @param id its name there, the same in each of its forms
 * @param file its name with the ending
 * @param site the site it is from, or its id where nothing tells
 * @param trusted whether its gold is good enough to learn from
 * @param title the gold title, or null
 * @param text the gold body
 * @param sheet the page laid out
 * @param metadata what it tells of itself
 * @param rows the figures of its blocks, wide enough for both readings
 * @param gold the share of each block that is body; negative where it holds no token
 */
record GoldPage(
        String set,
        String id,
        String file,
        String site,
        boolean trusted,
        @Nullable String title,
        String text,
        Sheet sheet,
        Metadata metadata,
        Landmarks landmarks,
        float[][] rows,
        float[] gold) {
    /** Lines that rules take away whatever the trees say: the gold of some sets has them and of some has not. */
    boolean apart(int block) {
        return BodyRun.APART.contains(metadata.roles().getOrDefault(block, ""))
                || Feature.TOKENS.of(rows[block]) < 40
                        && ApartLine.tells(
                                Folding.fold(sheet.layout().blocks().get(block).text()));
    }

    Layout layout() {
        return sheet.layout();
    }

    /**
     * Reads a set: {@code pages/ID.html} or {@code .txt}, {@code gold/ID.json} (an object with {@code text}), and in
     * {@code exclude.ids} the pages whose gold is broken. Pages without gold have no body.
     *
     * @param sites for each id its site; added to, so that both forms of a page are of one site
     * @param broken ids with broken gold; added to, for both forms have the same
     */
    private static List<GoldPage> readSet(Path set, Map<String, String> sites, Set<String> broken) throws IOException {
        List<Path> files;
        try (Stream<Path> found = Files.list(set.resolve("pages"))) {
            files = found.sorted().toList();
        }
        Path exclude = set.resolve("exclude.ids");
        broken.addAll(Files.exists(exclude) ? Files.readAllLines(exclude) : List.of());
        List<GoldPage> pages = new ArrayList<>();
        for (Path file : files) {
            String id = file.getFileName().toString().replaceFirst("\\.(html?|txt)$", "");
            Path gold = set.resolve("gold").resolve(id + ".json");
            Object object = Files.exists(gold) ? Json.parse(Files.readString(gold)) : Map.of("text", "");
            if (object instanceof Map<?, ?> map && map.get("text") instanceof String text) {
                pages.add(read(set.getFileName().toString(), id, file, text, map, broken, sites));
            }
        }
        return pages;
    }

    private static GoldPage read(
            String set,
            String id,
            Path file,
            String text,
            Map<?, ?> gold,
            Set<String> broken,
            Map<String, String> sites)
            throws IOException {
        return read(set, id, file.getFileName().toString(), Files.readAllBytes(file), text, gold, broken, sites);
    }

    /** A page of its own site, with its gold as an object of the sets. */
    static GoldPage of(String set, String name, byte[] bytes, Map<?, ?> gold) {
        String id = set + '/' + name;
        return read(
                set, id, name, bytes, String.valueOf(gold.get("text")), gold, Set.of(), new HashMap<>(Map.of(id, id)));
    }

    private static GoldPage read(
            String set,
            String id,
            String name,
            byte[] bytes,
            String text,
            Map<?, ?> gold,
            Set<String> broken,
            Map<String, String> sites) {
        var page = Page.of(Place.of(name), name.endsWith(".txt") ? Page.Form.TEXT : Page.Form.HTML, bytes);
        Sheet sheet = Sheet.of(page, PageDecoder.decode(bytes, null).text());
        Metadata metadata = metadata(page, sheet);
        Object url = gold.get("url");
        String address = url == null ? metadata.outlet().url() : String.valueOf(url);
        String host = CanonicalUrl.host(address);
        String site = sites.computeIfAbsent(id, x -> host == null ? id : host);
        String title = gold.get("title") instanceof String of ? of : null;
        return of(set, id, name, site, !broken.contains(id), title, text, sheet, metadata);
    }

    private static Metadata metadata(Page page, Sheet sheet) {
        return MetadataReader.read(new PageView(sheet.dom(), sheet.layout().blocks(), page.url(), page));
    }

    /** Another form of a page that is already known. */
    static GoldPage of(GoldPage other, String set, Page page, Sheet sheet) {
        return of(
                set,
                other.id,
                other.file,
                other.site,
                other.trusted,
                other.title,
                other.text,
                sheet,
                metadata(page, sheet));
    }

    /** A page that was made up: its site is its own. */
    static GoldPage of(MadeUpPage made, String id) {
        byte[] bytes = made.html().getBytes(StandardCharsets.UTF_8);
        var page = Page.of(Place.of(id + ".html"), Page.Form.HTML, bytes);
        Sheet sheet = Sheet.of(page, made.html());
        return of("made-up", id, id + ".html", id, true, null, made.body(), sheet, metadata(page, sheet));
    }

    private static GoldPage of(
            String set,
            String id,
            String name,
            String site,
            boolean trusted,
            @Nullable String title,
            String text,
            Sheet sheet,
            Metadata metadata) {
        Layout layout = sheet.layout();
        Landmarks landmarks = Landmarks.of(layout, metadata);
        float[][] rows = new FirstReading(layout, landmarks).rows();
        return new GoldPage(
                set,
                id,
                name,
                site,
                trusted,
                title,
                text,
                sheet,
                metadata,
                landmarks,
                rows,
                GoldLabels.shares(layout.blocks(), text));
    }

    /** All pages of these sets; the first of them that has an id tells its site. */
    static List<GoldPage> readSets(List<Path> sets) throws IOException {
        Map<String, String> sites = new HashMap<>();
        Set<String> broken = new HashSet<>();
        List<GoldPage> pages = new ArrayList<>();
        for (Path set : sets) {
            pages.addAll(readSet(set, sites, broken));
        }
        return pages;
    }
}
