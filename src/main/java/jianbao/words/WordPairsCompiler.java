package jianbao.words;

import java.util.stream.IntStream;

/** Puts pairs into the arrays of {@link WordPairs}. */
final class WordPairsCompiler {
    private final long[] buckets = new long[(1 << WordPairs.BUCKET_BITS) + 1];
    private final long[] entries;

    /** @param ranks by the index of a pair's key: the rank of its frequency */
    WordPairsCompiler(long[] keys, int[] ranks) {
        entries = new long[keys.length];
        int[] order = IntStream.range(0, keys.length)
                .boxed()
                .sorted((a, b) -> Long.compareUnsigned(keys[a], keys[b]))
                .mapToInt(Integer::intValue)
                .toArray();
        int bucket = 0;
        for (int i = 0; i < order.length; i++) {
            long key = keys[order[i]];
            int number = (int) (key >>> WordPairs.ENTRY_KEY_BITS);
            while (bucket <= number) {
                buckets[bucket++] = (long) i << 32;
            }
            buckets[number] |= WordPairs.filterBit(key);
            entries[i] = (long) ranks[order[i]] << WordPairs.ENTRY_KEY_BITS
                    | key << WordPairs.BUCKET_BITS >>> WordPairs.BUCKET_BITS;
        }
        while (bucket < buckets.length) {
            buckets[bucket++] = (long) order.length << 32;
        }
    }

    long[] buckets() {
        return buckets;
    }

    long[] entries() {
        return entries;
    }
}
