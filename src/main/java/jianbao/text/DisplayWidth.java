package jianbao.text;

import java.util.Arrays;

/**
 * How many columns text takes on a terminal, by Unicode's East Asian Width: two for ideographs, full-width forms and
 * emoji, none for marks and controls. Ambiguous characters (quotation marks, dots, Greek) take one, or two on terminals
 * that are set so.
 */
public final class DisplayWidth {
    private static final char EMOJI_STYLE = '\uFE0F';
    private static final char JOINER = '\u200D';

    /** First and last code points of ranges, in ascending order. */
    private static final int[] WIDE = ranges('W');

    private static final int[] AMBIGUOUS = ranges('A');

    private DisplayWidth() {}

    /** The columns of a code point. */
    public static int of(int codePoint) {
        return of(codePoint, false);
    }

    /** The columns of a code point, where the terminal draws ambiguous ones wide. */
    public static int of(int codePoint, boolean ambiguousIsWide) {
        if (codePoint < 0x300) {
            return ofLatin(codePoint, ambiguousIsWide);
        }
        if (isWithoutWidth(codePoint)) {
            return 0;
        }
        return within(WIDE, codePoint) || (ambiguousIsWide && within(AMBIGUOUS, codePoint)) ? 2 : 1;
    }

    /** The columns of a text, its emoji sequences as the single pictures that they are. */
    public static int of(CharSequence text) {
        return of(text, false);
    }

    /** The columns of a text, where the terminal draws ambiguous characters wide. */
    public static int of(CharSequence text, boolean ambiguousIsWide) {
        int columns = 0;
        int last = 0;
        boolean joined = false;
        for (int i = 0; i < text.length(); ) {
            int codePoint = Character.codePointAt(text, i);
            i += Character.charCount(codePoint);
            if (codePoint == EMOJI_STYLE && last == 1) {
                columns++;
                last = 2;
            }
            int width =
                    joined || Character.isEmojiModifier(codePoint) && last == 2 ? 0 : of(codePoint, ambiguousIsWide);
            joined = codePoint == JOINER && last == 2;
            columns += width;
            last = width > 0 ? width : last;
        }
        return columns;
    }

    private static int ofLatin(int codePoint, boolean ambiguousIsWide) {
        if (codePoint < 0x20 || (codePoint >= 0x7F && codePoint < 0xA0) || codePoint == 0xAD) {
            return 0;
        }
        return codePoint >= 0xA0 && ambiguousIsWide && within(AMBIGUOUS, codePoint) ? 2 : 1;
    }

    private static boolean isWithoutWidth(int codePoint) {
        // The vowels and final consonants of Hangul join the consonant before them.
        if (codePoint >= 0x1160 && codePoint <= 0x11FF) {
            return true;
        }
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.FORMAT,
                    Character.CONTROL,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }

    private static boolean within(int[] ranges, int codePoint) {
        int place = Arrays.binarySearch(ranges, codePoint);
        // Between a first and a last code point the place to insert is odd.
        return place >= 0 || (-place - 1) % 2 == 1;
    }

    private static int[] ranges(char width) {
        return Resource.body("widths.txt")
                .lines()
                .filter(line -> line.charAt(0) == width)
                .flatMap(line -> Arrays.stream(line.substring(2).split(" ")))
                .mapToInt(end -> Integer.parseInt(end, 16))
                .toArray();
    }
}
