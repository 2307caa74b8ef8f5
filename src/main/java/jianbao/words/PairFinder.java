package jianbao.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Finds out which of the given words a dictionary's {@link PairHash} keys are pairs of: by trying all pairs, some hundred millions.
 *
 * <p>So each try must be short. FNV-1a multiplies and changes the lowest byte, and that byte depends on nothing but itself and the text. So
 * from hashes with the same lowest byte, a text makes numbers that are as far apart as those hashes were, times a power of the
 * prime: one addition a try, once they are sorted by that byte.
 */
final class PairFinder {
    private static final int FILTER_BITS = 22;

    private final long[] keys;
    private final long[] filter = new long[1 << FILTER_BITS - 6];

    interface Sink {
        /** Takes a pair of words, by their numbers, and the index of its key. */
        void pair(int first, int second, int key);
    }

    /** @param keys sorted by their signed values */
    PairFinder(long[] keys) {
        this.keys = keys;
        for (long key : keys) {
            filter[filterBit(key) >> 6] |= 1L << filterBit(key);
        }
    }

    private static int filterBit(long key) {
        return (int) (key >>> Long.SIZE - FILTER_BITS);
    }

    /** Finds the pairs of words; a word's number is its place in the list. */
    void find(List<String> words, Sink sink) {
        Map<Integer, List<Integer>> byLength = new TreeMap<>();
        Map<Integer, List<Integer>> byLowestByte = new TreeMap<>();
        var hashes = new long[words.size()];
        for (int word = 0; word < hashes.length; word++) {
            hashes[word] = PairHash.endFirst(PairHash.add(PairHash.BASIS, words.get(word)));
            byLowestByte
                    .computeIfAbsent((int) (hashes[word] & 0xFF), _ -> new ArrayList<>())
                    .add(word);
            byLength.computeIfAbsent(words.get(word).length(), _ -> new ArrayList<>())
                    .add(word);
        }
        byLowestByte.forEach((lowest, firsts) -> byLength.forEach((length, seconds) -> {
            long[] ends = seconds.stream()
                    .mapToLong(second -> PairHash.add(lowest, words.get(second)))
                    .toArray();
            for (int first : firsts) {
                long start = PairHash.scale(hashes[first] - lowest, length);
                find(start, ends, (end, key) -> sink.pair(first, seconds.get(end), key));
            }
        }));
    }

    private interface Match {
        void at(int end, int key);
    }

    private void find(long start, long[] ends, Match match) {
        for (int end = 0; end < ends.length; end++) {
            long hash = start + ends[end];
            int bit = filterBit(hash);
            if ((filter[bit >> 6] >>> bit & 1) != 0) {
                int key = Arrays.binarySearch(keys, hash);
                if (key >= 0) {
                    match.at(end, key);
                }
            }
        }
    }
}
