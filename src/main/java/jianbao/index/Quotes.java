package jianbao.index;

/** Quotation marks in a folded text. */
final class Quotes {
    /** Brackets that pair, the opening before the closing. */
    static final String BRACKETS = "“”‘’「」『』《》〈〉【】()[]{}";

    private static final String CHINESE = "“”‘’「」『』《》〈〉";

    private Quotes() {}

    /** The place of the mark that closes the quotation that opens here; -1 if none opens, or none closes it. */
    static int close(String text, int at) {
        char open = text.charAt(at);
        int pair = CHINESE.indexOf(open);
        if (pair >= 0 && pair % 2 == 0) {
            return closed(text, at, CHINESE.charAt(pair + 1));
        }
        if (open == '"' || open == '”' || open == '＂') {
            return straight(text, at, open);
        }
        if (open == '\'') {
            return straight(text, at, open);
        }
        return -1;
    }

    /** Nested quotations of the same kind belong to the outer one. */
    private static int closed(String text, int at, char closing) {
        int depth = 0;
        for (int i = at; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == text.charAt(at)) {
                depth++;
            } else if (c == closing && --depth == 0) {
                return i;
            }
        }
        return -1;
    }

    /** A straight mark closes at the next one; an apostrophe within a word does not. */
    private static int straight(String text, int at, char mark) {
        int close = text.indexOf(mark, at + 1);
        while (mark == '\''
                && close >= 0
                && close + 1 < text.length()
                && Units.kind(text.charAt(close + 1)) == Units.Kind.LETTERS) {
            close = text.indexOf(mark, close + 1);
        }
        return close;
    }

    /** Whether a character opens a Chinese quotation, which may stand in the midst of a run. */
    static boolean isChinese(char c) {
        int pair = CHINESE.indexOf(c);
        return pair >= 0 && pair % 2 == 0;
    }

    /** Whether a run holds a bracket or mark that has no partner in it. */
    static boolean unpaired(String run) {
        for (int i = 0; i < run.length(); i++) {
            int pair = BRACKETS.indexOf(run.charAt(i));
            if (run.charAt(i) == '"' || pair >= 0 && run.indexOf(BRACKETS.charAt(pair ^ 1)) < 0) {
                return true;
            }
        }
        return false;
    }
}
