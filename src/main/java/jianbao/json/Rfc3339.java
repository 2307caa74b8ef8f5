package jianbao.json;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** Dates as RFC 3339 writes them: always with seconds and an offset. */
final class Rfc3339 {
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
            return text.length() == "2026-01-06".length()
                    ? LocalDate.parse(text).atStartOfDay().atOffset(ZoneOffset.UTC)
                    : OffsetDateTime.parse(text);
        } catch (DateTimeException e) {
            throw new BadJson(field + " is no RFC 3339 date: " + text);
        }
    }
}
