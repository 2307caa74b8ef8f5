package jianbao.source;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jianbao.Dates;
import org.jspecify.annotations.Nullable;

/** A date as other tools write it. What is no date for sure is none. */
final class GivenDate {
    /** China's, where nothing is said: these are Chinese pages. */
    private static final ZoneOffset CHINA = ZoneOffset.ofHours(8);

    /** {@code 2026-01-06}, {@code 2026年1月6日 13:25}, {@code 2026/1/6 13:25:10.5+0800}, {@code 20260106}. */
    private static final Pattern WRITTEN = Pattern.compile(
            "(\\d{4})([-/.年]?)(\\d{1,2})(?:\\2|月)(\\d{1,2})日?"
                    + "(?:[T\\s]*(\\d{1,2})[:：时](\\d{2})分?(?:[:：]?(\\d{2})秒?(?:[.,]\\d{1,9})?)?)?\\s*(Z|UTC|[+-]\\d{2}:?\\d{2})?");

    /** Numbers above it are milliseconds: as seconds they would lie in the year 5138. */
    private static final long MOST_SECONDS = 100_000_000_000L;

    private GivenDate() {}

    /** When a piece was published (and changed), as far as that is told. */
    static Dates dates(@Nullable Object published, @Nullable Object modified) {
        Dates of = read(published);
        return new Dates(of.published(), read(modified).published(), of.precision(), of.origin(), of.zoneAssumed());
    }

    private static Dates read(@Nullable Object date) {
        try {
            return switch (date) {
                case Number number
                when number.longValue() > 99_999_999 ->
                    at(instant(number.longValue()).atOffset(CHINA));
                case Number number -> written(number.toString());
                case String text when text.length() < 64 -> written(text.strip());
                case null, default -> Dates.NONE;
            };
        } catch (DateTimeException e) {
            return Dates.NONE;
        }
    }

    private static Instant instant(long number) {
        return number > MOST_SECONDS ? Instant.ofEpochMilli(number) : Instant.ofEpochSecond(number);
    }

    private static Dates written(String text) {
        Matcher parts = WRITTEN.matcher(text);
        if (!parts.matches() || parts.group(2).isEmpty() && text.indexOf(parts.group(3)) >= 0 && !isCompact(text)) {
            return text.indexOf(',') > 0
                    ? at(OffsetDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME))
                    : Dates.NONE;
        }
        LocalDateTime time = LocalDateTime.of(
                number(parts, 1),
                number(parts, 3),
                number(parts, 4),
                number(parts, 5),
                number(parts, 6),
                number(parts, 7));
        String zone = parts.group(8);
        ZoneOffset offset = zone == null ? CHINA : zone.startsWith("U") ? ZoneOffset.UTC : ZoneOffset.of(zone);
        return new Dates(time.atOffset(offset), null, precision(parts, time), Dates.Origin.META, zone == null);
    }

    private static boolean isCompact(String text) {
        return text.matches("\\d{8}.*");
    }

    /** Midnight to the second, in no zone, is how tools write a day. */
    private static Dates.Precision precision(Matcher parts, LocalDateTime time) {
        if (parts.group(5) == null
                || parts.group(8) == null && time.toLocalTime().toSecondOfDay() == 0) {
            return Dates.Precision.DAY;
        }
        return parts.group(7) == null ? Dates.Precision.MINUTE : Dates.Precision.SECOND;
    }

    private static Dates at(OffsetDateTime time) {
        return new Dates(time, null, Dates.Precision.SECOND, Dates.Origin.META, false);
    }

    private static int number(Matcher parts, int group) {
        return parts.group(group) == null ? 0 : Integer.parseInt(parts.group(group));
    }
}
