package jianbao.words;

/** What a character is to the segmenter. The ranges are smartcn's: a dictionary of GB 2312 can know no other characters. */
final class CharKind {
    static final int SPACE = 0;
    static final int HAN = 1;
    static final int LETTER = 2;
    static final int DIGIT = 3;
    static final int PUNCTUATION = 4;
    static final int SURROGATE = 5;
    static final int OTHER = 6;

    /** The Han characters are those from {@link #FIRST_HAN} up to, not including, {@link #HAN_END}: Unicode 1.1's. */
    static final char FIRST_HAN = '\u4E00';

    static final char HAN_END = '\u9FA6';

    /** How far a full-width character lies above its ASCII twin. */
    private static final int FULL_WIDTH_OFFSET = '！' - '!';

    private CharKind() {}

    static boolean isHan(char c) {
        return c >= FIRST_HAN && c < HAN_END;
    }

    static boolean isSpace(char c) {
        return c == ' ' || c == '\u3000' || c == '\n' || c == '\r' || c == '\t';
    }

    static int of(char c) {
        if (isHan(c)) {
            return HAN;
        }
        return c < 0x80 ? ofAscii(c) : ofOther(c);
    }

    private static int ofAscii(char c) {
        if (isBetween(c, 'a', 'z') || isBetween(c, 'A', 'Z')) {
            return LETTER;
        }
        if (isBetween(c, '0', '9')) {
            return DIGIT;
        }
        if (isSpace(c)) {
            return SPACE;
        }
        return c > ' ' ? PUNCTUATION : OTHER;
    }

    private static int ofOther(char c) {
        if (Character.isSurrogate(c)) {
            return SURROGATE;
        }
        if (isBetween(c, 'Ａ', 'Ｚ') || isBetween(c, 'ａ', 'ｚ')) {
            return LETTER;
        }
        if (isBetween(c, '０', '９')) {
            return DIGIT;
        }
        if (c == '\u3000') {
            return SPACE;
        }
        return isPunctuation(c) ? PUNCTUATION : OTHER;
    }

    private static boolean isPunctuation(char c) {
        return c <= '\u00BB'
                || isBetween(c, '\u2010', '\u2642')
                || isBetween(c, '\u3001', '\u301E')
                || isBetween(c, '\uFE30', '\uFF63');
    }

    private static boolean isBetween(char c, char first, char last) {
        return c >= first && c <= last;
    }

    /** A letter or digit at half width and in lower case; every other character as it is. */
    static char fold(char c) {
        char half = c;
        if (isBetween(c, '０', 'ｚ') && !isPunctuationOfFullWidth(c)) {
            half = (char) (c - FULL_WIDTH_OFFSET);
        }
        return isBetween(half, 'A', 'Z') ? (char) (half + ('a' - 'A')) : half;
    }

    private static boolean isPunctuationOfFullWidth(char c) {
        return isBetween(c, '：', '＠') || isBetween(c, '［', '｀');
    }
}
