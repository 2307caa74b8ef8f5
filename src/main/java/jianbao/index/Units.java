package jianbao.index;

import jianbao.text.Han;

/**
 * Cuts a folded text into units, so that any string can be found as it was typed: a unit is one character of a script that
 * is written without spaces, a run of letters, a run of digits, a symbol, or the white space between two others, so that
 * {@code iPhone 15} and {@code iPhone15} stay two things.
 */
final class Units {
    /** What a unit is. */
    enum Kind {
        /** Han, kana, hangul, bopomofo: one character each. */
        WIDE,
        LETTERS,
        DIGITS,
        SYMBOL,
        /** White space within a paragraph, however much. */
        SPACE
    }

    /** Positions between two paragraphs: no phrase reaches across. */
    static final int PARAGRAPH_GAP = 32;

    /** The longest run taken as one unit, in UTF-16 units; what is longer is no word but data. */
    private static final int LONGEST_RUN = 128;

    private final String text;
    private final int limit;
    private int start;
    private int end;
    private int position = -1;
    private Kind kind = Kind.SYMBOL;

    Units(String folded) {
        this(folded, 0, folded.length());
    }

    Units(String folded, int from, int to) {
        text = folded;
        limit = to;
        end = from;
    }

    /** Goes to the next unit; false at the end. */
    boolean next() {
        int gap = 1;
        int space = end;
        while (space < limit && isSpace(text.charAt(space))) {
            gap = text.charAt(space) == '\n' ? PARAGRAPH_GAP : gap;
            space++;
        }
        if (space >= limit) {
            end = limit;
            return false;
        }
        if (space > end && gap == 1 && position >= 0) {
            take(end, space, Kind.SPACE, 1);
            return true;
        }
        int codePoint = text.codePointAt(space);
        take(space, space + Character.charCount(codePoint), kind(codePoint), position < 0 ? 1 : gap);
        if (kind == Kind.LETTERS || kind == Kind.DIGITS) {
            run();
        }
        return true;
    }

    private void take(int from, int to, Kind what, int step) {
        start = from;
        end = to;
        kind = what;
        position += step;
    }

    private void run() {
        while (end < limit && end - start < LONGEST_RUN) {
            int codePoint = text.codePointAt(end);
            if (kind(codePoint) != kind && !(kind == Kind.LETTERS && isMark(codePoint))) {
                return;
            }
            end += Character.charCount(codePoint);
        }
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }

    int position() {
        return position;
    }

    Kind kind() {
        return kind;
    }

    /** The unit itself; all white space is alike. */
    String text() {
        return kind == Kind.SPACE ? " " : text.substring(start, end);
    }

    /** Whether a place between two characters of a text lies inside a unit: within a run or a surrogate pair. */
    static boolean splits(String folded, int at) {
        if (at <= 0 || at >= folded.length()) {
            return false;
        }
        if (Character.isLowSurrogate(folded.charAt(at)) && Character.isHighSurrogate(folded.charAt(at - 1))) {
            return true;
        }
        int after = folded.codePointAt(at);
        Kind before = kind(folded.codePointBefore(at));
        return before == Kind.LETTERS && (kind(after) == Kind.LETTERS || isMark(after))
                || before == Kind.DIGITS && kind(after) == Kind.DIGITS;
    }

    static Kind kind(int codePoint) {
        if (codePoint < 0x80) {
            return codePoint >= 'a' && codePoint <= 'z' || codePoint >= 'A' && codePoint <= 'Z'
                    ? Kind.LETTERS
                    : codePoint >= '0' && codePoint <= '9' ? Kind.DIGITS : Kind.SYMBOL;
        }
        if (isWide(codePoint)) {
            return Kind.WIDE;
        }
        return Character.isLetter(codePoint) ? Kind.LETTERS : Character.isDigit(codePoint) ? Kind.DIGITS : Kind.SYMBOL;
    }

    static boolean isSpace(char c) {
        return c <= ' ' || c >= 0x80 && (Character.isSpaceChar(c) || c == 0x85);
    }

    private static boolean isMark(int codePoint) {
        return codePoint >= 0x300
                && switch (Character.getType(codePoint)) {
                    case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
                    default -> false;
                };
    }

    private static boolean isWide(int codePoint) {
        return Han.is(codePoint)
                || codePoint >= 0x3040 && codePoint <= 0x31FF
                || codePoint >= 0xAC00 && codePoint <= 0xD7A3
                || codePoint >= 0x1100 && codePoint <= 0x11FF;
    }
}
