package jianbao.index;

import java.util.ArrayList;
import java.util.List;

/** Texts with {@code *} (any characters) and {@code ?} (any one, within a Latin word). */
final class Wildcard {
    /** Latin characters that must stand before a star: with one, half the dictionary would match. */
    private static final int FEWEST_LATIN = 2;

    /** Stars and question marks in one Latin word: with more, the automaton that looks for it grows without bound. */
    private static final int MOST_MARKS = 6;

    private Wildcard() {}

    /** Whether a folded run is to be taken as a wildcard. */
    static boolean is(String run) {
        int star = run.indexOf('*');
        int mark = isLatin(run) ? inner(run) : -1;
        int first = star < 0 ? mark : mark < 0 ? star : Math.min(star, mark);
        if (first <= 0 || run.contains("**") || isLatin(run) && marks(run) > MOST_MARKS) {
            return false;
        }
        return Units.kind(run.codePointBefore(first)) == Units.Kind.WIDE || isLatin(run) && first >= FEWEST_LATIN;
    }

    private static long marks(String run) {
        return run.chars().filter(c -> c == '*' || c == '?').count();
    }

    /** Whether it is one Latin word, which is looked up in the dictionary of words. */
    static boolean isLatin(String run) {
        return run.codePoints()
                .allMatch(c -> c == '*'
                        || c == '?'
                        || c < 0x80 && Units.kind(c) != Units.Kind.SYMBOL
                        || c > 0x80 && Units.kind(c) == Units.Kind.LETTERS
                        || c == '-'
                        || c == '.'
                        || c == '/');
    }

    private static int inner(String run) {
        int mark = run.indexOf('?');
        return mark < run.length() - 1 ? mark : -1;
    }

    /** The literal parts between the stars. */
    static List<String> parts(String run) {
        var parts = new ArrayList<String>();
        for (String part : run.split("\\*")) {
            if (!part.isBlank()) {
                parts.add(part);
            }
        }
        return parts;
    }
}
