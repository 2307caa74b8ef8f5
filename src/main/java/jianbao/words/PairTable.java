package jianbao.words;

/**
 * How often one frequent word follows another: a row of cells for each first word, in which those of the second ones stand as in
 * a hash table. The more frequent a word, the closer to the front its row: what is asked for often stays in the processor's cache.
 * Most pairs do not exist, and most questions about those are answered by a filter that is smaller than any other cache.
 */
final class PairTable {
    /** A cell's low bits are the rank of the pair's frequency, the others the second word's number; 0 is an empty cell. */
    static final int RANK_BITS = 12;

    private static final int RANK_MASK = (1 << RANK_BITS) - 1;

    /** Seven bits a pair. */
    static final int FILTER_BITS = 21;

    /** The golden ratio: scatters what counts up (Knuth, multiplicative hashing). */
    private static final int SPREAD = 0x9E3779B1;

    /** By a word's number: where its row starts. One more than there are. */
    private final int[] rows;

    private final int[] cells;

    /** A bit for each pair, shared with some others. */
    private final long[] filter;

    PairTable(int[] rows, int[] cells, long[] filter) {
        this.rows = rows;
        this.cells = cells;
        this.filter = filter;
    }

    /** The rank of a pair's frequency, or {@link WordPairs#UNSEEN}. Both must have {@linkplain WordNumbers#OWN own} numbers. */
    int find(int first, int second) {
        int bit = filterBit(first, second);
        if ((filter[bit >> 6] >>> bit & 1) == 0) {
            return WordPairs.UNSEEN;
        }
        int row = rows[first];
        int size = rows[first + 1] - row;
        int cell = cells[row + home(second, size)];
        return cell >>> RANK_BITS == second ? cell & RANK_MASK : findNext(row, size, second);
    }

    private int findNext(int row, int size, int second) {
        int place = home(second, size);
        while (true) {
            // There is always an empty one.
            place = place + 1 == size ? 0 : place + 1;
            int cell = cells[row + place];
            if (cell == 0) {
                return WordPairs.UNSEEN;
            }
            if (cell >>> RANK_BITS == second) {
                return cell & RANK_MASK;
            }
        }
    }

    /** Where in a row of some size a word is looked for first. */
    static int home(int second, int size) {
        return (int) (Integer.toUnsignedLong(second * SPREAD) * size >>> Integer.SIZE);
    }

    /** Where the bit of a pair is: those of one first word lie side by side. */
    static int filterBit(int first, int second) {
        return (first * SPREAD >>> Integer.SIZE - FILTER_BITS) + second & (1 << FILTER_BITS) - 1;
    }
}
