package jianbao.index;

import java.util.List;

/**
 * How many of the articles that match have each value of something.
 *
 * @param total how many match, as {@link ArticleIndex#count} tells
 * @param unknown how many of them have no value
 * @param distinct how many values there are
 * @param counts the values: dates in their order, others most first
 */
public record FacetCounts(long total, long unknown, int distinct, List<Count> counts) {
    public FacetCounts {
        counts = List.copyOf(counts);
    }

    /** How many articles have a value. One that has several, as authors, counts for each. */
    public record Count(String value, long articles) {}
}
