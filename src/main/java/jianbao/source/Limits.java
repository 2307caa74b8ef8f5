package jianbao.source;

/**
 * What is too large to be a page.
 *
 * @param pageBytes the bytes that one page, or one line of JSONL, may have
 */
public record Limits(long pageBytes) {
    /** 64 MiB a page: the largest saves, with their pictures inside, have about 50. */
    public static final Limits DEFAULT = new Limits(64L << 20);

    /** A size as a person says it: {@code 200 MB}. */
    static String spoken(long bytes) {
        return bytes < 10_000_000 ? (bytes + 999) / 1000 + " KB" : (bytes + 500_000) / 1_000_000 + " MB";
    }
}
