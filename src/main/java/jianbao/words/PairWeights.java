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

    private final double[] onePlus;
    private final double[] alone;
    private final double[] pairs;
    private final double[] unseen;

    /** Weights for the words and the pairs of these frequencies; a rank is an index here. */
    PairWeights(int[] wordFrequencies, int[] pairFrequencies) {
        onePlus = new double[wordFrequencies.length];
        alone = new double[wordFrequencies.length];
        unseen = new double[wordFrequencies.length];
        pairs = new double[pairFrequencies.length];
        for (int i = 0; i < pairs.length; i++) {
            pairs[i] = (1.0 - TINY) * pairFrequencies[i];
        }
        for (int i = 0; i < onePlus.length; i++) {
            onePlus[i] = 1.0 + wordFrequencies[i];
            alone[i] = SMOOTHING * onePlus[i] / HIGHEST_FREQUENCY;
            unseen[i] = -Math.log(alone[i] + (1.0 - SMOOTHING) * TINY);
        }
    }

    /** The weight of a pair that the dictionary does not know, whatever its second word. */
    double unseen(int wordRank) {
        return unseen[wordRank];
    }

    /** The weight of a pair that it knows. */
    double seen(int wordRank, int pairRank) {
        return -Math.log(alone[wordRank] + (1.0 - SMOOTHING) * (pairs[pairRank] / onePlus[wordRank] + TINY));
    }
}
