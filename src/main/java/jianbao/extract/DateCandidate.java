package jianbao.extract;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import jianbao.Dates.Origin;
import org.jspecify.annotations.Nullable;

/**
 * A date that may be the one of publication.
 *
 * @param moment as it is said
 * @param weight how far it is trusted by itself
 * @param origin the kind of place it was found in
 * @param from the place, in a few words
 * @param line the line that says it, or -1
 */
record DateCandidate(Moment moment, double weight, Origin origin, String from, int line) {
    /** Days that a zone may move a date by. */
    private static final int ZONE_DAYS = 1;

    /** In minutes: zones differ by quarters of an hour, from Baker Island to Kiribati. */
    private static final int QUARTER = 15;

    private static final int WESTERNMOST = -12 * 60;

    private static final int EASTERNMOST = 14 * 60;

    LocalDate day() {
        return moment.at().toLocalDate();
    }

    /** Whether another candidate confirms this one: the head's words come from one hand and do not confirm each other. */
    boolean confirmedBy(DateCandidate other) {
        boolean independent = origin != other.origin
                && (line >= 0 || other.line >= 0 || origin == Origin.URL || other.origin == Origin.URL);
        return independent && Math.abs(ChronoUnit.DAYS.between(day(), other.day())) <= ZONE_DAYS;
    }

    /** What another candidate says of the same point in time, if it says more: the seconds, or the zone. */
    @Nullable Moment toldBetterBy(DateCandidate other) {
        Moment told = other.moment;
        ZoneOffset zone = zoneBy(told);
        if (zone != null) {
            boolean finer = told.precision().compareTo(moment.precision()) > 0;
            return new Moment(
                    finer ? told.dated().withOffsetSameInstant(zone).toLocalDateTime() : moment.at(),
                    finer ? told.precision() : moment.precision(),
                    zone,
                    moment.start(),
                    moment.end(),
                    moment.doubtfulOrder());
        }
        Moment here = moment.inChina();
        boolean seen = other.line >= 0 && told.offset() == null && told.at().equals(here.cut(told.precision()));
        boolean telling = told.saysTime() || told.saysDay() && !other.day().equals(day());
        if (seen && telling && ZoneOffset.UTC.equals(moment.offset())) {
            // 22:30Z beside 06:30 of the next day: readers see China's clock, and its day.
            return here;
        }
        boolean more = told.precision().compareTo(moment.precision()) > 0
                || told.precision() == moment.precision() && told.offset() != null && moment.offset() == null;
        if (!more) {
            return null;
        }
        if (moment.at().equals(told.cut(moment.precision()))) {
            return told;
        }
        // 00:26Z beside 08:26: the clock that readers see is China's.
        Moment there = told.inChina();
        boolean same =
                moment.saysTime() && moment.offset() == null && moment.at().equals(there.cut(moment.precision()));
        return same ? there : null;
    }

    /** The zone by which this clock shows the time that another candidate tells with its own zone: 01:31 beside 00:31Z is +01:00. */
    private @Nullable ZoneOffset zoneBy(Moment told) {
        if (told.offset() == null || moment.offset() != null || !moment.saysTime() || !told.saysTime()) {
            return null;
        }
        long minutes = ChronoUnit.MINUTES.between(
                told.at().minusSeconds(told.offset().getTotalSeconds()).truncatedTo(ChronoUnit.MINUTES),
                moment.at().truncatedTo(ChronoUnit.MINUTES));
        boolean zone = minutes % QUARTER == 0 && minutes >= WESTERNMOST && minutes <= EASTERNMOST;
        return zone ? ZoneOffset.ofTotalSeconds((int) minutes * 60) : null;
    }
}
