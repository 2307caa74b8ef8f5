package jianbao.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Writes {@code readings.txt}: {@code ReadingsGenerator <Unihan_Readings.txt> <readings.txt>}. */
final class ReadingsGenerator {
    private static final List<String> PROPERTIES =
            List.of("kMandarin", "kHanyuPinlu", "kTGHZ2013", "kXHC1983", "kHanyuPinyin");
    private static final Pattern NO_READING = Pattern.compile("\\([0-9]+\\)|[0-9.*,]+:");
    private static final int FIRST = 0x4E00;
    private static final int LAST = 0x9FFF;

    public static void main(String[] args) throws IOException {
        Map<String, TreeSet<Integer>> characters = new TreeMap<>();
        for (String property : PROPERTIES) {
            new Unihan(Path.of(args[0])).each(property, (cp, value) -> {
                if (cp >= FIRST && cp <= LAST) {
                    for (String reading :
                            NO_READING.matcher(value).replaceAll(" ").strip().split("[ ,]+")) {
                        String composed = Normalizer.normalize(reading, Normalizer.Form.NFC);
                        characters
                                .computeIfAbsent(composed, key -> new TreeSet<>())
                                .add(cp);
                    }
                }
            });
        }
        StringBuilder table =
                new StringBuilder("# Mandarin readings: a syllable, a space, the characters that have it.\n# "
                        + String.join(", ", PROPERTIES) + " of " + Unihan.PROVENANCE + ".\n\n");
        characters.forEach((reading, members) -> {
            table.append(reading).append(' ');
            members.forEach(table::appendCodePoint);
            table.append('\n');
        });
        Files.writeString(Path.of(args[1]), table);
    }
}
