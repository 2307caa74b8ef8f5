package jianbao.text;

import java.util.HashMap;
import java.util.Map;

/**
 * Converts between the scripts for reading: by phrases where a character has several counterparts (干 is 乾, 幹 or 干),
 * else by characters. For finding, {@link Folding} is enough and keeps offsets.
 */
public final class Conversion {
    private final Phrases phrases;
    private final Map<Integer, Integer> characters = new HashMap<>();

    private Conversion(String resource) {
        String table = Resource.body(resource);
        int end = table.indexOf('\n');
        int[] pairs = table.substring(0, end).codePoints().toArray();
        for (int i = 0; i < pairs.length; i += 2) {
            characters.put(pairs[i], pairs[i + 1]);
        }
        Map<String, String> entries = new HashMap<>();
        table.substring(end + 1).lines().forEach(line -> {
            int space = line.indexOf(' ');
            entries.put(line.substring(0, space), line.substring(space + 1));
        });
        this.phrases = new Phrases(entries);
    }

    /** A text in Simplified characters. */
    public static String toHans(String text) {
        return Hans.TABLE.phrases.convert(text, Hans::character);
    }

    /** A text in Traditional characters, as Taiwan writes them. */
    public static String toHant(String text) {
        return Hant.TABLE.phrases.convert(text, cp -> Hant.TABLE.characters.getOrDefault(cp, cp));
    }

    /** Loaded when first used. */
    private static final class Hans {
        private static final Conversion TABLE = new Conversion("hans.txt");

        /** Characters convert as they fold, but for those that the table names. */
        private static int character(int codePoint) {
            if (!Han.is(codePoint)) {
                return codePoint;
            }
            Integer exception = TABLE.characters.get(codePoint);
            return exception == null ? Folding.fold(codePoint) : exception;
        }
    }

    /** Loaded when first used. */
    private static final class Hant {
        private static final Conversion TABLE = new Conversion("hant.txt");
    }
}
