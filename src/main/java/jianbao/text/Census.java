package jianbao.text;

/**
 * Counts of the characters by which damage shows, taken in one pass; a clean text costs no more than this.
 */
final class Census {
    /** What a character may be a sign of. */
    enum Sign {
        NONE,
        /** A Han character that is not among the frequent ones. */
        RARE_HAN,
        /** A Latin letter with a tone mark, as in pinyin. */
        TONE,
        /** A parenthesis that opens. */
        PARENTHESIS,
        /** A question mark or U+FFFD: what decoders put for lost bytes. */
        LOST,
        /** A private-use character. */
        PRIVATE,
        /** A zero-width or control character. */
        INVISIBLE,
        /** A full-width Latin letter or digit. */
        FULL_WIDTH,
        /** An ampersand. */
        AMPERSAND,
        /** A letter or sign of Latin-1 that may be the first byte of a UTF-8 sequence. */
        LATIN_LEAD
    }

    private static final int RARE = Sign.RARE_HAN.ordinal();
    private static final int PRIVATE = Sign.PRIVATE.ordinal();
    private static final byte[] SIGNS = signs();

    private final int[] counts = new int[Sign.values().length];

    private Census() {}

    static Census of(CharSequence text) {
        Census census = new Census();
        for (int i = 0; i < text.length(); i++) {
            census.counts[SIGNS[text.charAt(i)]]++;
        }
        return census;
    }

    int count(Sign sign) {
        return counts[sign.ordinal()];
    }

    boolean has(Sign sign) {
        return count(sign) > 0;
    }

    private static byte[] signs() {
        byte[] signs = new byte[1 << Character.SIZE];
        for (int c = 0; c < signs.length; c++) {
            signs[c] = (byte) look((char) c).ordinal();
        }
        return signs;
    }

    /** Whether text seldom has a character: a rare ideograph or one of private use. */
    static boolean isOdd(char c) {
        byte sign = SIGNS[c];
        return sign == RARE || sign == PRIVATE;
    }

    private static Sign look(char c) {
        if (c >= 0x4E00 && c <= 0x9FFF) {
            return FrequentHan.rank(c) == FrequentHan.RARE ? Sign.RARE_HAN : Sign.NONE;
        }
        return switch (c) {
            case '(', '（' -> Sign.PARENTHESIS;
            case '?', '\uFFFD' -> Sign.LOST;
            case '&' -> Sign.AMPERSAND;
            case '\t', '\n', '\r', '\u0085' -> Sign.NONE;
            default -> signOfRange(c);
        };
    }

    private static Sign signOfRange(char c) {
        if (Invisibles.isInvisible(c)) {
            return Sign.INVISIBLE;
        }
        if (Character.getType(c) == Character.PRIVATE_USE) {
            return Sign.PRIVATE;
        }
        if (Widths.isFullWidth(c)) {
            return Sign.FULL_WIDTH;
        }
        if (c == 'Â' || c == 'Ã' || (c >= 'â' && c <= 'ç')) {
            return Sign.LATIN_LEAD;
        }
        // è and é begin the UTF-8 sequences of a third of all Han characters and are letters of pinyin too.
        return (c >= 0xC0 && c <= 0x17F) || (c >= 0x1CD && c <= 0x1DC) || c == '\u030C' ? Sign.TONE : Sign.NONE;
    }
}
