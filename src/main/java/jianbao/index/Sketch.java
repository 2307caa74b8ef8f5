package jianbao.index;

import jianbao.text.Folding;

/**
 * 128 bits that are much alike for texts that are: the more three-letter shingles two texts share, the fewer bits differ. Of texts that
 * have nothing in common half of them do.
 *
 * @see <a href="https://doi.org/10.1145/509907.509965">M. Charikar, Similarity Estimation Techniques from Rounding Algorithms, 2002</a>
 */
record Sketch(long high, long low) {
    /** Letters in a shingle: two make common words, and four make few texts of a line alike. */
    private static final int SHINGLE = 3;

    private static final int LANES = 2 * Long.BYTES;

    /** For each byte a long with a byte of 0 or 1 for each of its bits: so eight bits are counted by one addition. */
    private static final long[] SPREAD = new long[256];

    /** What a byte can count to. */
    private static final int FULL = 255;

    static {
        for (int i = 0; i < SPREAD.length; i++) {
            for (int bit = 0; bit < Byte.SIZE; bit++) {
                SPREAD[i] |= (long) (i >> bit & 1) << bit * Byte.SIZE;
            }
        }
    }

    /** Of a text as it is searched: script, width and case make no difference, nor what is no letter or digit. */
    static Sketch of(String text) {
        int[] letters = Folding.fold(text)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .toArray();
        int shingles = Math.max(0, letters.length - SHINGLE + 1);
        var ones = new int[LANES * Byte.SIZE];
        var lanes = new long[LANES];
        for (int i = 0; i < shingles; i++) {
            long print = 0;
            for (int j = i; j < i + SHINGLE; j++) {
                print = mixed(print + letters[j]);
            }
            count(lanes, 0, print);
            count(lanes, Long.BYTES, mixed(print));
            if (i % FULL == FULL - 1 || i == shingles - 1) {
                empty(lanes, ones);
            }
        }
        return new Sketch(majority(ones, 0, shingles), majority(ones, Long.SIZE, shingles));
    }

    /** The finisher of SplitMix64 (Steele, Lea, Flood, 2014). */
    private static long mixed(long seed) {
        long z = seed + 0x9E3779B97F4A7C15L;
        z = (z ^ z >>> 30) * 0xBF58476D1CE4E5B9L;
        z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
        return z ^ z >>> 31;
    }

    private static void count(long[] lanes, int from, long print) {
        for (int lane = 0; lane < Long.BYTES; lane++) {
            lanes[from + lane] += SPREAD[(int) (print >>> lane * Byte.SIZE) & FULL];
        }
    }

    private static void empty(long[] lanes, int[] ones) {
        for (int bit = 0; bit < ones.length; bit++) {
            ones[bit] += (int) (lanes[bit / Byte.SIZE] >>> bit % Byte.SIZE * Byte.SIZE) & FULL;
        }
        java.util.Arrays.fill(lanes, 0);
    }

    private static long majority(int[] ones, int from, int of) {
        long bits = 0;
        for (int bit = 0; bit < Long.SIZE; bit++) {
            bits |= 2 * ones[from + bit] > of ? 1L << bit : 0;
        }
        return bits;
    }

    /** How many of the 128 bits differ. */
    int distance(Sketch other) {
        return Long.bitCount(high ^ other.high) + Long.bitCount(low ^ other.low);
    }
}
