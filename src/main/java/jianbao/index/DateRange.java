package jianbao.index;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jianbao.Dates;
import org.jspecify.annotations.Nullable;

/** Reads date ranges as people write them: {@code 2026}, {@code 2025-10..2026-01}, {@code >2026-01-06}, {@code 2026年1月}. */
final class DateRange {
    private static final Pattern DATE =
            Pattern.compile("(\\d{4})(?:年|[-/.](?=\\d))?(?:(\\d{1,2})(?:月|[-/.](?=\\d))?(?:(\\d{1,2})[日号]?)?)?");

    private static final Pattern RANGE = Pattern.compile("(.*?)(?:\\.\\.\\.?|~|—++|–|至|到)(.*)", Pattern.DOTALL);

    private DateRange() {}

    /** The period that a folded text means; null if it means none. */
    static @Nullable Period read(String text) {
        Matcher range = RANGE.matcher(text);
        if (range.matches()) {
            Period from = range.group(1).isEmpty() ? Period.EVER : date(range.group(1));
            Period to = range.group(2).isEmpty() ? Period.EVER : date(range.group(2));
            return from == null || to == null || text.length() < 4 ? null : new Period(from.from(), to.to());
        }
        int sign = 0;
        while (sign < text.length() && "<>=".indexOf(text.charAt(sign)) >= 0) {
            sign++;
        }
        Period date = date(text.substring(sign));
        return date == null ? null : compared(text.substring(0, sign), date);
    }

    private static @Nullable Period compared(String sign, Period date) {
        return switch (sign) {
            case "", "=" -> date;
            case ">" -> new Period(date.to() + 1, Long.MAX_VALUE);
            case ">=" -> new Period(date.from(), Long.MAX_VALUE);
            case "<" -> new Period(Long.MIN_VALUE, date.from() - 1);
            case "<=" -> new Period(Long.MIN_VALUE, date.to());
            default -> null;
        };
    }

    private static @Nullable Period date(String text) {
        Matcher date = DATE.matcher(text);
        if (!date.matches()) {
            return null;
        }
        int month = date.group(2) == null ? 1 : Integer.parseInt(date.group(2));
        int day = date.group(3) == null ? 1 : Integer.parseInt(date.group(3));
        var precision = date.group(3) != null
                ? Dates.Precision.DAY
                : date.group(2) != null ? Dates.Precision.MONTH : Dates.Precision.YEAR;
        try {
            return Period.of(LocalDateTime.of(Integer.parseInt(date.group(1)), month, day, 0, 0), precision);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
