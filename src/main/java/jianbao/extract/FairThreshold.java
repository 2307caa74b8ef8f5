package jianbao.extract;

import java.util.Arrays;

/**
 * How far a page's blocks must be believed in to be body, for the best F1 that can be expected of the page: half of that F1
 * (Lipton, Elkan and Narayanaswamy, "Optimal Thresholding of Classifiers to Maximize F1 Measure", 2014). Where the trees are
 * sure, that is one half; a page of which they doubt every part is taken with less, as to miss its body is worse than to
 * take a part too much.
 */
final class FairThreshold {
    private FairThreshold() {}

    /**
     * The belief from which a block is to be taken, at most one half.
     *
     * @param beliefs of each block, 0 to 1
     * @param tokens what each block weighs; one that cannot be body weighs nothing
     */
    static double of(float[] beliefs, double[] tokens) {
        double expected = 0;
        int[] order = falling(beliefs);
        for (int i : order) {
            expected += tokens[i] * beliefs[i];
        }
        double best = 0;
        double taken = 0;
        double right = 0;
        for (int i : order) {
            taken += tokens[i];
            right += tokens[i] * beliefs[i];
            best = taken > 0 ? Math.max(best, 2 * right / (taken + expected)) : best;
        }
        return best / 2;
    }

    /** The blocks, those that are believed in most first. */
    private static int[] falling(float[] beliefs) {
        long[] keys = new long[beliefs.length];
        for (int i = 0; i < keys.length; i++) {
            // Of floats from 0 on the bits are in order.
            keys[i] = (long) Float.floatToIntBits(1 - beliefs[i]) << 32 | i;
        }
        Arrays.sort(keys);
        int[] order = new int[keys.length];
        for (int i = 0; i < order.length; i++) {
            order[i] = (int) keys[i];
        }
        return order;
    }
}
