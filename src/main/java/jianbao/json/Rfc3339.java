package jianbao.json;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** Dates as RFC 3339 writes them: always with seconds and an offset. */
final class Rfc3339 {
    private static final String SECONDS = "0000-00-00T00:00:00";
    private static final String OFFSET = "+00:00";
    private static final int NANO_DIGITS = 9;

    private Rfc3339() {}

    static @Nullable String text(@Nullable OffsetDateTime date) {
        return date == null ? null : DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(date);
    }

    /** Reads a date with an offset, or a bare day (which is taken at its start, in UTC). */
    static @Nullable OffsetDateTime read(@Nullable String text, String field) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            OffsetDateTime date = plain(text);
            if (date != null) {
                return date;
            }
            return text.length() == "2026-01-06".length()
                    ? LocalDate.parse(text).atStartOfDay().atOffset(ZoneOffset.UTC)
                    : OffsetDateTime.parse(text);
        } catch (DateTimeException e) {
            throw new BadJson(field + " is no RFC 3339 date: " + text);
        }
    }

    /** Reads a moment. */
    static @Nullable Instant moment(@Nullable String text, String field) {
        if (text == null) {
            return null;
        }
        try {
            OffsetDateTime date = plain(text);
            return date == null ? Instant.parse(text) : date.toInstant();
        } catch (DateTimeException e) {
            throw new BadJson(field + " is no RFC 3339 time: " + text);
        }
    }

    /**
     * A date in the form in which all are kept; null if it has another. Read by hand: every hit of a search has two, and Java's
     * reader, which knows all forms, takes as long over one as it takes to read the rest of the article.
     */
    private static @Nullable OffsetDateTime plain(String text) {
        if (text.length() <= SECONDS.length() || !looksLike(SECONDS, text, 0)) {
            return null;
        }
        int at = SECONDS.length();
        int nanos = 0;
        if (text.charAt(at) == '.') {
            int from = ++at;
            while (at < text.length() && isDigit(text.charAt(at))) {
                nanos = at - from < NANO_DIGITS ? 10 * nanos + text.charAt(at) - '0' : nanos;
                at++;
            }
            int digits = at - from;
            if (digits == 0 || digits > NANO_DIGITS) {
                return null;
            }
            for (int i = digits; i < NANO_DIGITS; i++) {
                nanos *= 10;
            }
        }
        try {
            ZoneOffset offset = offset(text, at);
            return offset == null
                    ? null
                    : OffsetDateTime.of(
                            number(text, 0, 4),
                            number(text, 5, 7),
                            number(text, 8, 10),
                            number(text, 11, 13),
                            number(text, 14, 16),
                            number(text, 17, 19),
                            nanos,
                            offset);
        } catch (DateTimeException e) {
            return null; // for Java's reader, which knows about midnight and leap seconds, to refuse
        }
    }

    private static @Nullable ZoneOffset offset(String text, int at) {
        if (text.length() == at + 1 && text.charAt(at) == 'Z') {
            return ZoneOffset.UTC;
        }
        if (text.length() != at + OFFSET.length() || !looksLike(OFFSET, text, at)) {
            return null;
        }
        int sign = text.charAt(at) == '-' ? -1 : 1;
        return ZoneOffset.ofHoursMinutes(sign * number(text, at + 1, at + 3), sign * number(text, at + 4, at + 6));
    }

    /** Whether a text has a digit where the form has a zero, a sign where it has a plus, and else the same. */
    private static boolean looksLike(String form, String text, int from) {
        for (int i = 0; i < form.length(); i++) {
            char c = text.charAt(from + i);
            boolean fits = switch (form.charAt(i)) {
                case '0' -> isDigit(c);
                case '+' -> c == '+' || c == '-';
                default -> c == form.charAt(i);
            };
            if (!fits) {
                return false;
            }
        }
        return true;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            number = 10 * number + text.charAt(i) - '0';
        }
        return number;
    }
}
