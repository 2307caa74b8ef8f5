package jianbao.index;

import java.util.List;

/**
 * How many articles of each day, week, month or year match some queries.
 *
 * @param step what a bucket spans
 * @param queries as they were asked
 * @param buckets from the first in which anything was published to the last, none left out
 * @param undated how many articles that match each query have no date so exact
 */
public record Timeline(Step step, List<String> queries, List<Bucket> buckets, List<Long> undated) {
    public Timeline {
        queries = List.copyOf(queries);
        buckets = List.copyOf(buckets);
        undated = List.copyOf(undated);
    }

    /** What a bucket spans. */
    public enum Step {
        DAY,
        WEEK,
        MONTH,
        YEAR
    }

    /**
     * One stretch of time.
     *
     * @param label {@code 2026-01-06}, {@code 2026-W02}, {@code 2026-01} or {@code 2026}
     * @param all how many articles were published in it, whatever they say
     * @param matching how many of them match each query
     */
    public record Bucket(String label, long all, List<Long> matching) {
        public Bucket {
            matching = List.copyOf(matching);
        }
    }
}
