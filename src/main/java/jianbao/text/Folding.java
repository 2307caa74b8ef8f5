package jianbao.text;

import java.util.Arrays;

/**
 * Folds each code point to the one that stands for its class: Traditional and variant characters to Simplified ones,
 * full-width and compatibility forms to plain ones, capitals to small letters.
 *
 * <p>A character outside the BMP folds to another outside it, one inside to one inside, so that an offset into the
 * folded text is an offset into the text. Folding what is folded changes nothing.
 */
public final class Folding {
    /** By the upper byte of a character: the page of its 256 neighbours, or null where all fold to themselves. */
    private static final char[][] PAGES = new char[256][];

    /** Pairs outside the BMP, {@code from << 32 | to}, in ascending order. */
    private static final long[] SUPPLEMENTARY = load();

    private Folding() {}

    /** What a code point folds to; itself if it stands alone. */
    public static int fold(int codePoint) {
        return codePoint <= Character.MAX_VALUE ? fold((char) codePoint) : foldSupplementary(codePoint);
    }

    /** What a character of the BMP folds to; surrogates stay. */
    public static char fold(char character) {
        char[] page = PAGES[character >>> 8];
        return page == null ? character : page[character & 0xFF];
    }

    /** A text with each of its code points folded, of the same length. */
    public static String fold(CharSequence text) {
        char[] folded = new char[text.length()];
        for (int i = 0; i < folded.length; i++) {
            char unit = text.charAt(i);
            if (Character.isHighSurrogate(unit) && i + 1 < folded.length) {
                int codePoint = Character.codePointAt(text, i);
                if (codePoint > Character.MAX_VALUE) {
                    Character.toChars(foldSupplementary(codePoint), folded, i++);
                    continue;
                }
            }
            folded[i] = fold(unit);
        }
        return new String(folded);
    }

    private static int foldSupplementary(int codePoint) {
        int place = Arrays.binarySearch(SUPPLEMENTARY, (long) codePoint << 32);
        int next = place >= 0 ? place : -place - 1;
        return next < SUPPLEMENTARY.length && (int) (SUPPLEMENTARY[next] >>> 32) == codePoint
                ? (int) SUPPLEMENTARY[next]
                : codePoint;
    }

    private static long[] load() {
        String table = Resource.body("folding.txt");
        long[] supplementary = new long[table.length() / 2];
        int count = 0;
        int representative = -1;
        for (int i = 0; i < table.length(); ) {
            int codePoint = table.codePointAt(i);
            i += Character.charCount(codePoint);
            if (codePoint == '\n') {
                representative = -1;
            } else if (representative < 0) {
                representative = codePoint;
            } else if (codePoint <= Character.MAX_VALUE) {
                page(codePoint >>> 8)[codePoint & 0xFF] = (char) representative;
            } else {
                supplementary[count++] = (long) codePoint << 32 | representative;
            }
        }
        long[] sorted = Arrays.copyOf(supplementary, count);
        Arrays.sort(sorted);
        return sorted;
    }

    private static char[] page(int number) {
        char[] page = PAGES[number];
        if (page == null) {
            page = new char[256];
            for (int i = 0; i < page.length; i++) {
                page[i] = (char) (number << 8 | i);
            }
            PAGES[number] = page;
        }
        return page;
    }
}
