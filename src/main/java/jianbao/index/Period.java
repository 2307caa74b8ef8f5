package jianbao.index;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import jianbao.Dates;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of time by the wall clock of the page or the user: {@code 2026-01} is the whole month.
 *
 * @param from the first second, counted from 1970 as if in UTC
 * @param to the last second
 */
record Period(long from, long to) {
    /** Without a beginning and an end. */
    static final Period EVER = new Period(Long.MIN_VALUE, Long.MAX_VALUE);

    /** What a date means that is known to a precision. */
    static Period of(LocalDateTime start, Dates.Precision precision) {
        LocalDateTime next = switch (precision) {
            case YEAR -> start.plusYears(1);
            case MONTH -> start.plusMonths(1);
            case DAY -> start.plusDays(1);
            case HOUR -> start.plusHours(1);
            case MINUTE -> start.plusMinutes(1);
            case SECOND -> start.plusSeconds(1);
        };
        return new Period(seconds(start), seconds(next) - 1);
    }

    /** When an article was published, null if unknown. */
    static @Nullable Period of(Dates dates) {
        if (dates.published() == null) {
            return null;
        }
        Dates.Precision precision = dates.precision() == null ? Dates.Precision.SECOND : dates.precision();
        return of(dates.published().toLocalDateTime(), precision);
    }

    private static long seconds(LocalDateTime time) {
        return time.toEpochSecond(ZoneOffset.UTC);
    }
}
