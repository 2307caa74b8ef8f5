package jianbao.extract;

import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
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

    /** Its local time without what is finer than a precision. */
    LocalDateTime cut(Precision to) {
        return switch (to) {
            case YEAR -> at.truncatedTo(ChronoUnit.DAYS).withDayOfYear(1);
            case MONTH -> at.truncatedTo(ChronoUnit.DAYS).withDayOfMonth(1);
            case DAY -> at.truncatedTo(ChronoUnit.DAYS);
            case HOUR -> at.truncatedTo(ChronoUnit.HOURS);
            case MINUTE -> at.truncatedTo(ChronoUnit.MINUTES);
            case SECOND -> at.truncatedTo(ChronoUnit.SECONDS);
        };
    }

    /** The same instant by China's clock. */
    Moment inChina() {
        var there = dated().withOffsetSameInstant(CHINA).toLocalDateTime();
        return new Moment(there, precision, CHINA, start, end, doubtfulOrder);
    }

    /** The same date with day and month exchanged; only for a doubtful order. */
    Moment swapped() {
        var other = at.withDayOfMonth(1).withMonth(at.getDayOfMonth()).withDayOfMonth(at.getMonthValue());
        return new Moment(other, precision, offset, start, end, true);
    }
}
