package jianbao.cli;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** How the lines of a concordance are ordered. */
enum KwicOrder {
    /** By what comes before the match, read backwards: the nearest character first. */
    LEFT,
    /** By what comes after the match. */
    RIGHT,
    /** The oldest first, the undated last. */
    DATE,
    /** As the articles stand in the archive. */
    NONE;

    /** What comes after every date. */
    private static final String UNDATED = "~";

    /** The order of the lines; null for that in which they come. */
    @Nullable Comparator<KwicLine> order() {
        return switch (this) {
            case LEFT -> Comparator.comparing(KwicLine::before);
            case RIGHT -> Comparator.comparing(KwicLine::after);
            case DATE -> Comparator.comparing(line -> line.date().isEmpty() ? UNDATED : line.date());
            case NONE -> null;
        };
    }
}
