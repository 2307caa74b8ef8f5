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

    private static final String[] OR = {"OR", "||", "|"};
    private static final String[] AND = {"AND", "&&", "&"};

    private final QueryCursor cursor;
    private final Set<String> notes = new LinkedHashSet<>();
    private int leaves;

    private QueryParser(String typed, String text) {
        this.cursor = new QueryCursor(typed, text);
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
        String typed = plain.length() > LONGEST ? Typing.cut(plain, LONGEST) : plain;
        String text = Folding.fold(typed);
        var parser = new QueryParser(typed, text);
        if (plain.length() > LONGEST) {
            parser.notes.add("only the first " + LONGEST + " characters of the query were read");
        }
        Reading whole = text.isBlank() ? null : parser.any();
        return new Read(whole == null ? new Reading.Everything() : whole, List.copyOf(parser.notes));
    }

    private @Nullable Reading any() {
        var options = new ArrayList<Reading>();
        Reading option = all();
        if (option != null) {
            options.add(option);
        }
        while (cursor.takes(OR)) {
            Reading next = all();
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

    private @Nullable Reading all() {
        var parts = new ArrayList<Reading>();
        while (cursor.skipSpace() && !cursor.done() && !cursor.sees(OR)) {
            if (cursor.takes(AND)) {
                continue;
            }
            Reading part = negation();
            if (part != null) {
                parts.add(part);
            }
        }
        return parts.isEmpty() ? null : parts.size() == 1 ? parts.getFirst() : new Reading.All(parts);
    }

    private @Nullable Reading negation() {
        boolean not = false;
        while (cursor.takes("NOT") || cursor.takesMinus()) {
            not = !not;
            cursor.skipSpace();
            if (cursor.done()) {
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
        String literal = first == null ? null : literal(first);
        for (var tilde = cursor.tilde(); literal != null && tilde != null; tilde = cursor.tilde()) {
            int mark = cursor.at();
            cursor.to(tilde.end());
            cursor.skipSpace();
            Reading next = cursor.done() ? null : atom();
            String other = next == null ? null : literal(next);
            if (other == null) {
                cursor.to(mark);
                break;
            }
            if (texts.isEmpty()) {
                texts.add(literal);
            }
            texts.add(other);
            int asked = tilde.distance() == null ? USUAL_DISTANCE : tilde.distance();
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

    private @Nullable Reading atom() {
        if (++leaves > MOST_LEAVES) {
            notes.add("only the first " + MOST_LEAVES + " words of the query were read");
            cursor.end();
            return null;
        }
        if (cursor.depth() < DEEPEST && cursor.opensGroup()) {
            Reading inside = any();
            cursor.closeGroup();
            return inside;
        }
        int start = cursor.at();
        FieldName name = cursor.field();
        if (name != null) {
            return field(name, start);
        }
        String quotation = cursor.quotation();
        if (quotation != null) {
            return quotation.isEmpty() ? null : new Reading.Phrase(quotation);
        }
        FieldName meant = cursor.likeField();
        Reading run = run(cursor.run(start, start));
        if (meant != null) {
            notes.add("took " + cursor.typedSince(start) + " literally: there is no such field; there is "
                    + meant.label() + ":");
        }
        return run;
    }

    private Reading field(FieldName name, int start) {
        int colon = cursor.at();
        cursor.skipSpace();
        Reading value = cursor.done() ? null : value(name);
        if (value != null) {
            return value;
        }
        notes.add("took " + cursor.typedSince(start) + " literally: it is no value of " + name.label());
        return run(cursor.run(start, colon));
    }

    private @Nullable Reading value(FieldName name) {
        return switch (name) {
            case TITLE, SOURCE, AUTHOR, EDITOR, SITE, SECTION, URL -> {
                Reading what = atom();
                yield what == null ? null : new Reading.In(name, what);
            }
            case DATE -> {
                Period period = DateRange.read(cursor.word());
                yield period == null ? null : new Reading.Published(period);
            }
            case TYPE, SCRIPT -> {
                String label = Labels.of(name, cursor.word());
                yield label == null ? null : new Reading.Labelled(name, label);
            }
            case QUALITY -> GradeRange.read(cursor.word());
        };
    }

    private Reading run(String run) {
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
}
