package jianbao.text;

/** Which characters are Han. */
public final class Han {
    private Han() {}

    /** Whether a code point is a Han character (Unicode script Han, ideographs and radicals). */
    public static boolean is(int codePoint) {
        if (codePoint < 0x2E80) {
            return false;
        }
        if (codePoint >= 0x4E00 && codePoint <= 0x9FFF) {
            return true;
        }
        return !isMark(codePoint) && Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.HAN;
    }

    /** Ranges without a Han character that text is full of, or that are large: looking up a script takes a search. */
    private static boolean isMark(int codePoint) {
        return codePoint >= 0x3008 && codePoint <= 0x3020
                || codePoint >= 0x3000 && codePoint <= 0x3004
                || codePoint >= 0x3040 && codePoint <= 0x30FF
                || codePoint >= 0xAC00 && codePoint <= 0xF8FF
                || codePoint >= 0xFE00 && codePoint <= 0xFFFF;
    }

    /** How many Han characters a text holds. */
    public static int count(CharSequence text) {
        int count = 0;
        for (int i = 0; i < text.length(); ) {
            int c = Character.codePointAt(text, i);
            i += Character.charCount(c);
            count += is(c) ? 1 : 0;
        }
        return count;
    }
}
