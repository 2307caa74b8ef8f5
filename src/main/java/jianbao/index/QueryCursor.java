package jianbao.index;

import org.jspecify.annotations.Nullable;

/** How far a query was read, and what is ahead. Nothing here knows what a query means. */
final class QueryCursor {
    /** A {@code ~n} between two texts: the number, if one is given, and where it ends. */
    record Tilde(@Nullable Integer distance, int end) {}

    /** Digits of a distance that are read: what is farther is no distance. */
    private static final int MOST_DIGITS = 4;

    private final String typed;
    private final String text;
    private int at;

    /** Groups that are open. */
    private int depth;

    /**
     * @param typed what was typed
     * @param text the same, folded one to one
     */
    QueryCursor(String typed, String text) {
        this.typed = typed;
        this.text = text;
    }

    int at() {
        return at;
    }

    int depth() {
        return depth;
    }

    /** Goes to a place, ahead or back. */
    void to(int place) {
        at = place;
    }

    boolean atEnd() {
        return at >= text.length();
    }

    /** Passes over all that is left. */
    void end() {
        at = text.length();
    }

    /** Whether a character is ahead. */
    boolean sees(char c) {
        return at < text.length() && text.charAt(at) == c;
    }

    /** Whether nothing more belongs to the group that is open, or to the query. */
    boolean done() {
        return atEnd() || depth > 0 && sees(')');
    }

    /** Skips white space; false at the end. */
    boolean skipSpace() {
        at = Typing.spaceEnd(text, at);
        return !atEnd();
    }

    /** Takes one of these words if it is ahead, alone. */
    boolean takes(String... operators) {
        skipSpace();
        for (String operator : operators) {
            if (standsAlone(operator)) {
                at += operator.length();
                return true;
            }
        }
        return false;
    }

    /** Whether one of these words is ahead, alone. */
    boolean sees(String... operators) {
        for (String operator : operators) {
            if (standsAlone(operator)) {
                return true;
            }
        }
        return false;
    }

    private boolean standsAlone(String operator) {
        int end = at + operator.length();
        return end <= text.length()
                && Typing.halfWidth(typed, at, end).equals(operator)
                && (end == text.length() || Units.isSpace(text.charAt(end)) || text.charAt(end) == '(');
    }

    /** Takes the minus before a word. */
    boolean takesMinus() {
        boolean minus = sees('-')
                && at + 1 < text.length()
                && !Units.isSpace(text.charAt(at + 1))
                && text.charAt(at + 1) != '-';
        at += minus ? 1 : 0;
        return minus;
    }

    /** The {@code ~n} ahead, null if there is none. */
    @Nullable Tilde tilde() {
        int start = Typing.spaceEnd(text, at);
        if (start >= text.length() || text.charAt(start) != '~') {
            return null;
        }
        int end = Typing.digitsEnd(text, start + 1);
        if (end < text.length() && !Units.isSpace(text.charAt(end)) || end - start - 1 > MOST_DIGITS) {
            return null;
        }
        return new Tilde(end == start + 1 ? null : Integer.valueOf(text.substring(start + 1, end)), end);
    }

    /** Opens the group ahead; false if what is ahead is none. */
    boolean opensGroup() {
        boolean opens = sees('(') && Typing.groupEnd(text, at) >= 0;
        if (opens) {
            depth++;
            at++;
        }
        return opens;
    }

    void closeGroup() {
        depth--;
        skipSpace();
        at += sees(')') ? 1 : 0;
    }

    /** Takes the quotation ahead, without its marks; null if there is none. */
    @Nullable String quotation() {
        int close = Quotes.close(text, at);
        if (close <= 0) {
            return null;
        }
        String inside = text.substring(at + 1, close).strip();
        at = close + 1;
        return inside;
    }

    /** The word ahead, quotation marks taken off. */
    String word() {
        String quotation = quotation();
        return quotation == null ? to(at, Typing.wordEnd(text, at, depth > 0)) : quotation;
    }

    /** Takes the run that begins at a place, to a place at least. */
    String run(int start, int least) {
        return to(start, Math.max(Typing.runEnd(text, start, depth > 0), least));
    }

    private String to(int start, int end) {
        at = end;
        return text.substring(start, end);
    }

    /** The name of the field ahead, with the colon passed over; null if none is ahead. */
    @Nullable FieldName field() {
        int colon = Typing.nameEnd(text, at);
        FieldName name = colon < 0 ? null : FieldName.of(text.substring(at, colon));
        if (name != null) {
            at = colon + 1;
        }
        return name;
    }

    /** The field that is probably meant by what stands before a colon here and names none; null if none is. */
    @Nullable FieldName likeField() {
        int colon = Typing.nameEnd(text, at);
        return colon < 0 || colon + 1 == text.length() ? null : FieldName.like(text.substring(at, colon));
    }

    /** What was typed from a place to here. */
    String typedSince(int start) {
        return typed.substring(start, at).strip();
    }
}
