package jianbao.index;

/** Where the things that people type begin and end. All texts but {@code typed} ones are folded. */
final class Typing {
    /** What clings to a word but is no part of it. {@code + # % $ @ & * / -} are: C++, C#, 50%. */
    private static final String CLINGING = "。，、；：？！…—·．,;:?!()[]{}\"“”‘’「」『』《》〈〉【】〔〕〖〗'`|~^<>=";

    private Typing() {}

    /** A query without what nobody types: controls, invisible characters and halves of surrogate pairs. */
    static String plain(String query) {
        var plain = new StringBuilder(query.length());
        query.codePoints().forEach(c -> {
            switch (Character.getType(c)) {
                case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> plain.append(' ');
                case Character.FORMAT, Character.SURROGATE -> {}
                default -> plain.appendCodePoint(c);
            }
        });
        return plain.toString().strip();
    }

    /** The beginning of a text, not ending in half a character. */
    static String cut(String text, int length) {
        return text.substring(0, Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length);
    }

    static int spaceEnd(String text, int at) {
        int end = at;
        while (end < text.length() && Units.isSpace(text.charAt(end))) {
            end++;
        }
        return end;
    }

    static int digitsEnd(String text, int at) {
        int end = at;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        return end;
    }

    /** The end of a word: at white space, or at the parenthesis that closes the group it stands in. */
    static int wordEnd(String text, int at, boolean grouped) {
        int open = 0;
        int end = at;
        for (; end < text.length() && !Units.isSpace(text.charAt(end)); end++) {
            char c = text.charAt(end);
            if (c == '(') {
                open++;
            } else if (c == ')' && --open < 0 && grouped) {
                break;
            }
        }
        return end;
    }

    /** The end of a run, at least one character on: at the end of the word, or where a quotation or a longer group begins in it. */
    static int runEnd(String text, int at, boolean grouped) {
        int word = Math.max(at + 1, wordEnd(text, at, grouped));
        for (int i = at + 1; i < word; i++) {
            char c = text.charAt(i);
            boolean quotation = Quotes.isChinese(c) && Quotes.close(text, i) > 0;
            if (quotation || c == '(' && groupEnd(text, i) >= word) {
                return i;
            }
        }
        return word;
    }

    /** The place of the colon after the name of a field that begins here, -1 if there is none. */
    static int nameEnd(String text, int at) {
        int end = at;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return end > at && end < text.length() && text.charAt(end) == ':' ? end : -1;
    }

    /** The place of the parenthesis that closes the group that opens here, -1 if none does. */
    static int groupEnd(String text, int at) {
        int open = 0;
        for (int i = at; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '(') {
                open++;
            } else if (c == ')' && --open == 0) {
                return i;
            }
        }
        return -1;
    }

    /** A run without the punctuation that clings to it; all of it if it is nothing else. */
    static String bare(String run) {
        int start = 0;
        int end = run.length();
        while (start < end && CLINGING.indexOf(run.charAt(start)) >= 0 && !closedWithin(run, start, end)) {
            start++;
        }
        while (start < end
                && (CLINGING.indexOf(run.charAt(end - 1)) >= 0 && !openedWithin(run, start, end)
                        || run.charAt(end - 1) == '.')) {
            end--;
        }
        return start == end ? run : run.substring(start, end);
    }

    private static boolean closedWithin(String run, int start, int end) {
        int close = Quotes.BRACKETS.indexOf(run.charAt(start));
        return close >= 0
                && close % 2 == 0
                && run.substring(start, end - 1).indexOf(Quotes.BRACKETS.charAt(close + 1)) > 0;
    }

    private static boolean openedWithin(String run, int start, int end) {
        int open = Quotes.BRACKETS.indexOf(run.charAt(end - 1));
        return open >= 0 && open % 2 == 1 && run.substring(start, end).indexOf(Quotes.BRACKETS.charAt(open - 1)) > 0;
    }

    /** A part of a typed text with its full-width letters and signs made plain, capitals kept. */
    static String halfWidth(String typed, int from, int to) {
        var half = new StringBuilder(to - from);
        for (int i = from; i < to; i++) {
            char c = typed.charAt(i);
            half.append(c >= '\uFF01' && c <= '\uFF5E' ? (char) (c - 0xFEE0) : c);
        }
        return half.toString();
    }
}
