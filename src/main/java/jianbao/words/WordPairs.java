package jianbao.words;

/**
 * How often one word follows another if one of them is not so frequent: a sorted table of {@link PairHash} keys.
 *
 * <p>The key's highest 13 bits choose a bucket. A bucket's high half is the index of its first entry; its low half has a bit for
 * each value of the key's next five bits that occurs in it, so that five misses in six touch nothing else. An entry is the key's
 * other 51 bits below the rank of the pair's frequency.
 */
final class WordPairs {
    static final int BUCKET_BITS = 13;
    static final int ENTRY_KEY_BITS = 64 - BUCKET_BITS;
    static final int FILTER_BITS = 5;
    private static final long ENTRY_KEY_MASK = -1L >>> BUCKET_BITS;
    private static final int FILTER_SHIFT = ENTRY_KEY_BITS - FILTER_BITS;

    /** No such pair. */
    static final int UNSEEN = -1;

    /** One more than there are, so that every bucket has an end. */
    private final long[] buckets;

    private final long[] entries;

    WordPairs(long[] buckets, long[] entries) {
        this.buckets = buckets;
        this.entries = entries;
    }

    /** The bit that tells whether a bucket may hold a key. */
    static long filterBit(long key) {
        return 1L << (key >>> FILTER_SHIFT & (1 << FILTER_BITS) - 1);
    }

    /** The rank of a pair's frequency, or {@link #UNSEEN}. */
    int find(long key) {
        int number = (int) (key >>> ENTRY_KEY_BITS);
        long bucket = buckets[number];
        long bit = filterBit(key);
        if ((bucket & bit) == 0) {
            return UNSEEN;
        }
        // Sorted by key, so each lower bit stands for an entry before this one at least.
        int at = (int) (bucket >>> 32) + Long.bitCount(bucket & (bit - 1));
        int end = (int) (buckets[number + 1] >>> 32);
        for (; at < end; at++) {
            long entry = entries[at];
            if (((entry ^ key) & ENTRY_KEY_MASK) == 0) {
                return (int) (entry >>> ENTRY_KEY_BITS);
            }
        }
        return UNSEEN;
    }
}
