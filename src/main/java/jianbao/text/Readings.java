package jianbao.text;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Which Mandarin readings a character has. */
public final class Readings {
    private static final Map<String, String> CHARACTERS = load();

    /** What marks the four tones, decomposed; the dots of ü are none. */
    private static final Pattern TONES = Pattern.compile("[\u0300\u0301\u0304\u030C]");

    private Readings() {}

    /** Whether pinyin with tone marks (none for the neutral tone) is one of the readings of a character. */
    public static boolean isReading(int codePoint, String pinyin) {
        return CHARACTERS.getOrDefault(normal(pinyin), "").indexOf(codePoint) >= 0;
    }

    /** The characters that may sound as one does, whatever their tones; itself among them. None if its reading is not known. */
    public static int[] soundingAs(int codePoint) {
        return ByToneless.CHARACTERS.values().stream()
                .filter(alike -> alike.indexOf(codePoint) >= 0)
                .flatMapToInt(String::codePoints)
                .distinct()
                .toArray();
    }

    /** Made when somebody asks for it. */
    private static final class ByToneless {
        static final Map<String, String> CHARACTERS = new HashMap<>(1024);

        static {
            Readings.CHARACTERS.forEach(
                    (syllable, characters) -> CHARACTERS.merge(toneless(syllable), characters, String::concat));
        }

        private static String toneless(String syllable) {
            return TONES.matcher(Normalizer.normalize(syllable, Normalizer.Form.NFD))
                    .replaceAll("");
        }
    }

    /** Whether something is a syllable with a tone mark: xí, lǜ, ér. */
    static boolean isToneMarked(String pinyin) {
        String normal = normal(pinyin);
        return CHARACTERS.containsKey(normal) && normal.chars().anyMatch(c -> c >= 0x80 && c != 'ü');
    }

    /** One spelling for all: composed, small, v as ü, phonetic letters as Latin ones, breves as carons. */
    private static String normal(String pinyin) {
        String spelt = pinyin.toLowerCase(Locale.ROOT)
                .replace('ɑ', 'a')
                .replace('ɡ', 'g')
                .replace('v', 'ü')
                .replace('\u0306', '\u030C')
                .replace('ă', 'ǎ')
                .replace('ĕ', 'ě')
                .replace('ĭ', 'ǐ')
                .replace('ŏ', 'ǒ')
                .replace('ŭ', 'ǔ');
        return Normalizer.normalize(spelt, Normalizer.Form.NFC);
    }

    private static Map<String, String> load() {
        Map<String, String> characters = new HashMap<>(4096);
        String table = Resource.body("readings.txt");
        for (int start = 0, end = table.indexOf('\n'); end >= 0; start = end + 1, end = table.indexOf('\n', start)) {
            int space = table.indexOf(' ', start);
            characters.put(table.substring(start, space), table.substring(space + 1, end));
        }
        return characters;
    }
}
