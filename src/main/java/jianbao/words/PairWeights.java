package jianbao.words;

/**
 * What it costs to let one word follow another: {@code -log(a P(word) + (1 - a) P(next | word))}, smoothed as in smartcn and
 * rounded as there, operation by operation: two ways of equal cost must stay equal.
 */
final class PairWeights {
    /** The frequency of a punctuation mark, and what all frequencies are related to: a little above the sum of all. */
    static final int HIGHEST_FREQUENCY = 2079997 + 80000;

    /** How much the word alone counts against the pair. */
    private static final double SMOOTHING = 0.1;

    private static final double TINY = 1.0 / HIGHEST_FREQUENCY;

    /** What belongs to one rank of words stands side by side: {@link #ONE_PLUS}, {@link #ALONE}, {@link #UNSEEN}, and a gap. */
    private static final int STRIDE = 4;

    private static final int ONE_PLUS = 0;
    private static final int ALONE = 1;
    private static final int UNSEEN = 2;

    private final double[] words;
    private final double[] pairs;

    /** Weights for the words and the pairs of these frequencies; a rank is an index here. */
    PairWeights(int[] wordFrequencies, int[] pairFrequencies) {
        words = new double[STRIDE * wordFrequencies.length];
        pairs = new double[pairFrequencies.length];
        for (int i = 0; i < pairs.length; i++) {
            pairs[i] = (1.0 - TINY) * pairFrequencies[i];
        }
        for (int i = 0; i < wordFrequencies.length; i++) {
            double onePlus = 1.0 + wordFrequencies[i];
            double alone = SMOOTHING * onePlus / HIGHEST_FREQUENCY;
            words[STRIDE * i + ONE_PLUS] = onePlus;
            words[STRIDE * i + ALONE] = alone;
            words[STRIDE * i + UNSEEN] = -Math.log(alone + (1.0 - SMOOTHING) * TINY);
        }
    }

    /** The weight of a pair that the dictionary does not know, whatever its second word. */
    double unseen(int wordRank) {
        return words[STRIDE * wordRank + UNSEEN];
    }

    /** The weight of a pair that it knows. */
    double seen(int wordRank, int pairRank) {
        int word = STRIDE * wordRank;
        return -Math.log(words[word + ALONE] + (1.0 - SMOOTHING) * (pairs[pairRank] / words[word + ONE_PLUS] + TINY));
    }
}
