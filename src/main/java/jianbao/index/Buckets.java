package jianbao.index;

import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import jianbao.Dates;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;

/** Counts articles by the stretch of time in which they were published. */
final class Buckets {
    private static final long SECONDS_A_DAY = 86_400;

    /** The most buckets that are filled in where nothing was published: eleven years of days. */
    private static final int MOST = 4_096;

    private final Timeline.Step step;
    private final int columns;

    /** Counts by the first day of the bucket. */
    private final TreeMap<LocalDate, long[]> counts = new TreeMap<>();

    private final long[] undated;

    private Buckets(Timeline.Step step, int columns) {
        this.step = step;
        this.columns = columns;
        this.undated = new long[columns];
    }

    static Timeline of(IndexSearcher searcher, List<String> queries, List<Query> matching, Timeline.Step step)
            throws IOException {
        var buckets = new Buckets(step, queries.size() + 1);
        buckets.count(searcher, MatchAllDocsQuery.INSTANCE, 0);
        for (int i = 0; i < matching.size(); i++) {
            buckets.count(searcher, matching.get(i), i + 1);
        }
        return buckets.timeline(queries);
    }

    private void count(IndexSearcher searcher, Query query, int column) throws IOException {
        Matches.each(searcher, query, leaf -> {
            var days = new Days(leaf.reader(), step);
            return doc -> {
                long day = days.of(doc);
                if (day == Days.UNKNOWN) {
                    undated[column]++;
                } else {
                    counts.computeIfAbsent(LocalDate.ofEpochDay(day), start -> new long[columns])[column]++;
                }
            };
        });
    }

    private Timeline timeline(List<String> queries) {
        var buckets = new ArrayList<Timeline.Bucket>();
        if (!counts.isEmpty()) {
            boolean sparse = counts.lastKey().toEpochDay() - counts.firstKey().toEpochDay() > 366L * MOST;
            for (LocalDate at = counts.firstKey(); at != null; at = sparse ? counts.higherKey(at) : following(at)) {
                buckets.add(bucket(at, counts.getOrDefault(at, new long[columns])));
            }
        }
        return new Timeline(
                step, queries, buckets, Arrays.stream(undated).skip(1).boxed().toList());
    }

    private @org.jspecify.annotations.Nullable LocalDate following(LocalDate at) {
        LocalDate next = switch (step) {
            case DAY -> at.plusDays(1);
            case WEEK -> at.plusWeeks(1);
            case MONTH -> at.plusMonths(1);
            case YEAR -> at.plusYears(1);
        };
        return next.isAfter(counts.lastKey()) ? null : next;
    }

    private Timeline.Bucket bucket(LocalDate start, long[] of) {
        return new Timeline.Bucket(
                label(start, step), of[0], Arrays.stream(of).skip(1).boxed().toList());
    }

    static String label(LocalDate start, Timeline.Step step) {
        return switch (step) {
            case DAY -> start.toString();
            case WEEK ->
                String.format(
                        Locale.ROOT,
                        "%d-W%02d",
                        start.get(IsoFields.WEEK_BASED_YEAR),
                        start.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
            case MONTH -> YearMonth.from(start).toString();
            case YEAR -> Integer.toString(start.getYear());
        };
    }

    /** The first day of the bucket in which an article of a segment was published. */
    static final class Days {
        static final long UNKNOWN = Long.MIN_VALUE;

        private final NumericDocValues from;
        private final NumericDocValues precision;
        private final Timeline.Step step;
        private long lastDay = UNKNOWN;
        private long lastStart = UNKNOWN;

        Days(LeafReader leaf, Timeline.Step step) throws IOException {
            this.from = DocValues.getNumeric(leaf, Fields.FROM);
            this.precision = DocValues.getNumeric(leaf, Fields.PRECISION);
            this.step = step;
        }

        long of(int doc) throws IOException {
            if (!from.advanceExact(doc) || precision.advanceExact(doc) && precision.longValue() < needed()) {
                return UNKNOWN;
            }
            long day = Math.floorDiv(from.longValue(), SECONDS_A_DAY);
            if (day != lastDay) {
                lastDay = day;
                lastStart = start(LocalDate.ofEpochDay(day)).toEpochDay();
            }
            return lastStart;
        }

        private int needed() {
            return switch (step) {
                case DAY, WEEK -> Dates.Precision.DAY.ordinal();
                case MONTH -> Dates.Precision.MONTH.ordinal();
                case YEAR -> Dates.Precision.YEAR.ordinal();
            };
        }

        private LocalDate start(LocalDate day) {
            return switch (step) {
                case DAY -> day;
                case WEEK -> day.minusDays(day.getDayOfWeek().getValue() - 1L);
                case MONTH -> day.withDayOfMonth(1);
                case YEAR -> day.withDayOfYear(1);
            };
        }
    }
}
