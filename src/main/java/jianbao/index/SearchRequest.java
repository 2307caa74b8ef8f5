package jianbao.index;

/**
 * A question to an archive.
 *
 * @param query as the user typed it
 * @param size how many hits at the most
 * @param offset how many of the best to pass over
 * @param order how hits are ordered
 * @param snippets how many passages a hit shows at the most; 0 for none
 * @param snippetLength about how long a passage is, in columns of a terminal
 */
public record SearchRequest(String query, int size, int offset, Order order, int snippets, int snippetLength) {
    public SearchRequest {
        if (size < 0 || offset < 0 || snippets < 0 || snippetLength < 1) {
            throw new IllegalArgumentException("negative size");
        }
    }

    /** The ten best, with a passage each. */
    public static SearchRequest of(String query) {
        return new SearchRequest(query, 10, 0, Order.RELEVANCE, 1, 120);
    }

    /** How hits are ordered. */
    public enum Order {
        /** The best first. */
        RELEVANCE,
        /** The newest first, the undated last. */
        DATE
    }
}
