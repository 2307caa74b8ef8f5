package jianbao.cli;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** How the lines of a concordance are ordered. */
enum KwicOrder {
    /** By what comes before the match, read backwards: the nearest character first. */
    LEFT(Comparator.comparing(KwicLine::before)),
    /** By what comes after the match. */
    RIGHT(Comparator.comparing(KwicLine::after)),
    /** The oldest first, the undated last. */
    DATE(Comparator.comparing(line -> line.date().isEmpty() ? "~" : line.date())),
    /** As the articles stand in the archive. */
    NONE(null);

    private final @Nullable Comparator<KwicLine> order;

    KwicOrder(@Nullable Comparator<KwicLine> order) {
        this.order = order;
    }

    /** The order of the lines; null for that in which they come. */
    @Nullable Comparator<KwicLine> order() {
        return order;
    }
}
