package jianbao.index;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import jianbao.text.Folding;
import org.jspecify.annotations.Nullable;

/**
 * Reads a query. Any string is one: what cannot be understood is taken literally, with a note.
 *
 * <pre>
 * any   = all {OR all}
 * all   = not {[AND] not}
 * not   = (NOT | -) not | near
 * near  = atom {~n atom}
 * atom  = ( any ) | name: atom | “phrase” | run
 * </pre>
 */
final class QueryParser {
    /** The longest query that is read, in UTF-16 units: twice the longest headline or question with its quotation. */
    static final int LONGEST = 1_000;

    /** The most leaves of a reading: what a person types has fewer than ten. */
    static final int MOST_LEAVES = 64;

    private static final int DEEPEST = 16;

    /** Units between two texts when {@code ~} comes without a number. */
    private static final int USUAL_DISTANCE = 10;

    private static final int FARTHEST = 100;

    private final String typed;
    private final String text;
    private final Set<String> notes = new LinkedHashSet<>();
    private int at;
    private int depth;
    private int leaves;

    private QueryParser(String typed) {
        this.typed = typed;
        this.text = Folding.fold(typed);
    }

    /**
     * A query that was read.
     *
     * @param reading what it means
     * @param notes what was taken otherwise than typed, a sentence each
     */
    record Read(Reading reading, List<String> notes) {}

    static Read read(String query) {
        String plain = Typing.plain(query);
        boolean cut = plain.length() > LONGEST;
        var parser = new QueryParser(cut ? Typing.cut(plain, LONGEST) : plain);
        if (cut) {
            parser.notes.add("only the first " + LONGEST + " characters of the query were read");
        }
        return new Read(parser.whole(), List.copyOf(parser.notes));
    }

    private Reading whole() {
        Reading all = text.isBlank() ? null : any();
        return all == null ? new Reading.Everything() : all;
    }

    private @Nullable Reading any() {
        var options = new ArrayList<Reading>();
        Reading option = conjunction();
        if (option != null) {
            options.add(option);
        }
        while (operator("OR", "||", "|")) {
            Reading next = conjunction();
            if (next == null) {
                notes.add("passed over an OR with nothing after it");
            } else if (options.isEmpty()) {
                notes.add("passed over an OR with nothing before it");
                options.add(next);
            } else {
                options.add(next);
            }
        }
        return options.isEmpty() ? null : options.size() == 1 ? options.getFirst() : new Reading.Any(options);
    }

    private @Nullable Reading conjunction() {
        var parts = new ArrayList<Reading>();
        while (skipSpace() && !closing() && !ahead("OR", "||", "|")) {
            if (operator("AND", "&&", "&")) {
                continue;
            }
            Reading part = negation();
            if (part != null) {
                parts.add(part);
            }
        }
        return parts.isEmpty() ? null : all(parts);
    }

    private static Reading all(List<Reading> parts) {
        return parts.size() == 1 ? parts.getFirst() : new Reading.All(parts);
    }

    private @Nullable Reading negation() {
        boolean not = false;
        while (true) {
            if (operator("NOT")) {
                not = !not;
                skipSpace();
            } else if (text.charAt(at) == '-'
                    && at + 1 < text.length()
                    && !Units.isSpace(text.charAt(at + 1))
                    && text.charAt(at + 1) != '-') {
                not = !not;
                at++;
            } else {
                break;
            }
            if (at >= text.length() || closing()) {
                notes.add("passed over a NOT with nothing after it");
                return null;
            }
        }
        Reading what = near();
        return what == null || !not ? what : new Reading.Not(what);
    }

    private @Nullable Reading near() {
        Reading first = atom();
        var texts = new ArrayList<String>();
        int distance = 0;
        while (first != null && tilde() >= 0 && literal(first) != null) {
            int mark = at;
            int asked = tilde();
            at = tildeEnd();
            skipSpace();
            Reading next = at < text.length() && !closing() ? atom() : null;
            String literal = next == null ? null : literal(next);
            if (literal == null) {
                at = mark;
                break;
            }
            if (texts.isEmpty()) {
                texts.add(java.util.Objects.requireNonNull(literal(first)));
            }
            texts.add(literal);
            distance = Math.max(distance, Math.min(asked, FARTHEST));
        }
        return texts.isEmpty() ? first : new Reading.Near(texts, distance);
    }

    private static @Nullable String literal(Reading reading) {
        return switch (reading) {
            case Reading.Typed typed -> typed.text();
            case Reading.Phrase phrase -> phrase.text();
            case Reading.Near _,
                    Reading.Pattern _,
                    Reading.In _,
                    Reading.Published _,
                    Reading.Labelled _,
                    Reading.Graded _,
                    Reading.Not _,
                    Reading.All _,
                    Reading.Any _,
                    Reading.Everything _ -> null;
        };
    }

    /** The distance that a ~n ahead asks for, or -1 if there is none. */
    private int tilde() {
        int i = Typing.spaceEnd(text, at);
        if (i >= text.length() || text.charAt(i) != '~') {
            return -1;
        }
        int end = Typing.digitsEnd(text, i + 1);
        if (end < text.length() && !Units.isSpace(text.charAt(end)) || end - i > 5) {
            return -1;
        }
        return end == i + 1 ? USUAL_DISTANCE : Integer.parseInt(text.substring(i + 1, end));
    }

    private int tildeEnd() {
        return Typing.digitsEnd(text, Typing.spaceEnd(text, at) + 1);
    }

    private @Nullable Reading atom() {
        if (++leaves > MOST_LEAVES) {
            notes.add("only the first " + MOST_LEAVES + " words of the query were read");
            at = text.length();
            return null;
        }
        if (text.charAt(at) == '(') {
            int start = at;
            Reading group = group();
            if (at > start) {
                return group;
            }
        }
        Reading field = field();
        if (field != null) {
            return field;
        }
        int close = Quotes.close(text, at);
        if (close > 0) {
            String inside = text.substring(at + 1, close).strip();
            at = close + 1;
            return inside.isEmpty() ? null : new Reading.Phrase(inside);
        }
        return run(Typing.runEnd(text, at, depth > 0));
    }

    /** What stands in parentheses that are a group; null if they are not. */
    private @Nullable Reading group() {
        int close = Typing.groupEnd(text, at);
        if (close < 0 || depth == DEEPEST) {
            return null;
        }
        depth++;
        at++;
        Reading inside = any();
        depth--;
        skipSpace();
        if (at < text.length() && text.charAt(at) == ')') {
            at++;
        }
        return inside;
    }

    private @Nullable Reading field() {
        int colon = Typing.nameEnd(text, at);
        FieldName name = colon < 0 ? null : FieldName.of(text.substring(at, colon));
        if (name == null) {
            return null;
        }
        int start = at;
        at = Typing.spaceEnd(text, colon + 1);
        Reading value = at >= text.length() || closing() ? null : value(name);
        if (value == null) {
            notes.add("took " + typed.substring(start, Math.max(at, colon + 1)).strip()
                    + " literally: it is no value of " + name.label());
            at = start;
            return run(Math.max(Typing.runEnd(text, start, depth > 0), colon + 1));
        }
        return value;
    }

    private @Nullable Reading value(FieldName name) {
        return switch (name) {
            case TITLE, SOURCE, AUTHOR, EDITOR, SITE, SECTION, URL -> {
                Reading what = atom();
                yield what == null ? null : new Reading.In(name, what);
            }
            case DATE -> {
                Period period = DateRange.read(word());
                yield period == null ? null : new Reading.Published(period);
            }
            case TYPE, SCRIPT -> {
                String label = Labels.of(name, word());
                yield label == null ? null : new Reading.Labelled(name, label);
            }
            case QUALITY -> Labels.grade(word());
        };
    }

    /** The word ahead, quotation marks taken off. */
    private String word() {
        int close = Quotes.close(text, at);
        if (close > 0) {
            String inside = text.substring(at + 1, close);
            at = close + 1;
            return inside.strip();
        }
        int start = at;
        at = Typing.wordEnd(text, at, depth > 0);
        return text.substring(start, at);
    }

    private @Nullable Reading run(int end) {
        String run = text.substring(at, end);
        at = end;
        if (run.equals("*")) {
            return new Reading.Everything();
        }
        String bare = Typing.bare(run);
        if (bare.length() < run.length() && Quotes.unpaired(run)) {
            notes.add("passed over a bracket or quotation mark without its partner");
        }
        if (Wildcard.is(bare)) {
            return new Reading.Pattern(bare);
        }
        if (bare.indexOf('*') >= 0) {
            notes.add("took the * literally: at least two letters or one Chinese character must stand before it");
        }
        return new Reading.Typed(bare);
    }

    private boolean closing() {
        return depth > 0 && at < text.length() && text.charAt(at) == ')';
    }

    /** Skips white space; false at the end. */
    private boolean skipSpace() {
        at = Typing.spaceEnd(text, at);
        return at < text.length();
    }

    /** Takes one of these words if it is ahead, alone. */
    private boolean operator(String... words) {
        skipSpace();
        for (String word : words) {
            if (standsAlone(word)) {
                at += word.length();
                return true;
            }
        }
        return false;
    }

    private boolean ahead(String... words) {
        for (String word : words) {
            if (standsAlone(word)) {
                return true;
            }
        }
        return false;
    }

    private boolean standsAlone(String word) {
        int end = at + word.length();
        return end <= text.length()
                && Typing.halfWidth(typed, at, end).equals(word)
                && (end == text.length() || Units.isSpace(text.charAt(end)) || text.charAt(end) == '(');
    }
}
