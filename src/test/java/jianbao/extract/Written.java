package jianbao.extract;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import jianbao.json.Json;

/**
 * Pages written from memory of real templates, with stories of our own and their gold: {@code written.zip}, whose folders are the
 * hands that wrote them. None of those who wrote knew the program.
 */
final class Written {
    private Written() {}

    /** Takes a page: its folder and name, its bytes and its gold. */
    interface Reader {
        void take(String name, byte[] bytes, Map<?, ?> gold);
    }

    /** All of them as pages to learn from, those of one hand together. */
    static List<GoldPage> all() throws IOException {
        List<GoldPage> all = new ArrayList<>();
        read((name, bytes, gold) -> {
            String[] path = name.split("/");
            all.add(GoldPage.of(path[0], path[1], bytes, gold));
        });
        return all;
    }

    /** Reads them in the order of their names. */
    static void read(Reader reader) throws IOException {
        Map<String, byte[]> pages = new TreeMap<>();
        Map<String, Map<?, ?>> golds = new HashMap<>();
        try (var zip = new ZipInputStream(Written.class.getResourceAsStream("written.zip"))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String name = entry.getName();
                byte[] bytes = zip.readAllBytes();
                if (!name.endsWith(".json")) {
                    pages.put(name, bytes);
                } else if (Json.parse(new String(bytes, StandardCharsets.UTF_8)) instanceof Map<?, ?> gold) {
                    golds.put(name.substring(0, name.lastIndexOf('.')), gold);
                }
            }
        }
        pages.forEach((name, bytes) -> reader.take(
                name, bytes, golds.getOrDefault(name.substring(0, name.lastIndexOf('.')), Map.of("text", ""))));
    }
}
