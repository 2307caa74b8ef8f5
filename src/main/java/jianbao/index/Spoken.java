package jianbao.index;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;

/** Says how a query was read, in the query language itself: what it says is read the same again. */
final class Spoken {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("uuuu-MM-dd").withZone(ZoneOffset.UTC);

    private Spoken() {}

    static String of(Reading reading) {
        return switch (reading) {
            case Reading.Typed typed -> "“" + typed.text() + "”";
            case Reading.Phrase phrase -> "“" + phrase.text() + "”";
            case Reading.Near near ->
                near.texts().stream()
                        .map(text -> "“" + text + "”")
                        .collect(Collectors.joining(" ~" + near.distance() + " "));
            case Reading.Pattern pattern -> pattern.text();
            case Reading.In in -> in.field().label() + ":" + within(in.what());
            case Reading.Published published -> "date:" + published(published.period());
            case Reading.Labelled label -> label.field().label() + ":" + label.label();
            case Reading.Graded grade -> "quality:" + GradeRange.spoken(grade);
            case Reading.Not not -> "NOT " + within(not.what());
            case Reading.All all -> joined(all.of(), " AND ");
            case Reading.Any any -> joined(any.of(), " OR ");
            case Reading.Everything _ -> "*";
        };
    }

    private static String joined(List<Reading> parts, String with) {
        return parts.stream().map(Spoken::within).collect(Collectors.joining(with));
    }

    private static String within(Reading part) {
        return part instanceof Reading.All || part instanceof Reading.Any || part instanceof Reading.Near
                ? "(" + of(part) + ")"
                : of(part);
    }

    private static String published(Period period) {
        return day(period.from()) + ".." + day(period.to());
    }

    private static String day(long seconds) {
        return seconds == Long.MIN_VALUE || seconds == Long.MAX_VALUE ? "" : DAY.format(Instant.ofEpochSecond(seconds));
    }
}
