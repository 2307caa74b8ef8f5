package jianbao.extract;

import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import jianbao.Dates.Precision;
import org.jspecify.annotations.Nullable;

/**
 * A date as a text says it.
 *
 * @param at with the parts beyond the precision at their start
 * @param precision how much the text says
 * @param offset where the text tells the zone
 * @param start where it begins in the text
 * @param end where it ends
 * @param doubtfulOrder whether day and month could also be the other way round (06/02/2022)
 */
record Moment(
        LocalDateTime at, Precision precision, @Nullable ZoneOffset offset, int start, int end, boolean doubtfulOrder) {
    /** China's time: what we assume where a page tells no zone. */
    static final ZoneOffset CHINA = ZoneOffset.ofHours(8);

    OffsetDateTime dated() {
        return at.atOffset(offset == null ? CHINA : offset);
    }

    boolean saysDay() {
        return precision.compareTo(Precision.DAY) >= 0;
    }

    boolean saysTime() {
        return precision.compareTo(Precision.DAY) > 0;
    }

    /** The same date with day and month exchanged; only for a doubtful order. */
    Moment swapped() {
        var other = at.withDayOfMonth(1).withMonth(at.getDayOfMonth()).withDayOfMonth(at.getMonthValue());
        return new Moment(other, precision, offset, start, end, true);
    }
}
