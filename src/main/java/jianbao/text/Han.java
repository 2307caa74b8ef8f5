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
        return Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.HAN;
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
