package jianbao.extract;

import java.util.Arrays;

/** Logistic regression over signs that are brought to the same spread, the weights held small, by gradient descent. */
final class Logistic {
    private static final int STEPS = 2000;
    private static final double STEP = 0.5;

    private Logistic() {}

    /**
     * Learns the weights of signs, and behind them a constant.
     *
     * @param found the signs of each case
     * @param yes whether it is one
     * @param ridge how small the weights are held
     */
    static double[] learn(double[][] found, boolean[] yes, double ridge) {
        double[][] signs = Arrays.stream(found).map(double[]::clone).toArray(double[][]::new);
        int n = signs[0].length;
        double[] means = new double[n];
        double[] spreads = new double[n];
        for (int k = 0; k < n; k++) {
            int sign = k;
            double mean =
                    Arrays.stream(signs).mapToDouble(s -> s[sign]).average().orElse(0);
            double variance = Arrays.stream(signs)
                    .mapToDouble(s -> (s[sign] - mean) * (s[sign] - mean))
                    .average()
                    .orElse(0);
            means[k] = mean;
            spreads[k] = Math.max(1e-9, Math.sqrt(variance));
            for (double[] of : signs) {
                of[k] = (of[k] - mean) / spreads[k];
            }
        }
        double[] weights = descended(signs, yes, ridge);
        for (int k = 0; k < n; k++) {
            weights[k] /= spreads[k];
            weights[n] -= weights[k] * means[k];
        }
        return weights;
    }

    /** The weights of signs that all have the mean 0 and the spread 1, and the constant. */
    private static double[] descended(double[][] signs, boolean[] yes, double ridge) {
        int n = signs[0].length;
        double[] weights = new double[n + 1];
        for (int step = 0; step < STEPS; step++) {
            double[] slope = new double[n + 1];
            for (int i = 0; i < signs.length; i++) {
                double error = (yes[i] ? 1 : 0) - chance(weights, signs[i]);
                for (int k = 0; k < n; k++) {
                    slope[k] += error * signs[i][k];
                }
                slope[n] += error;
            }
            for (int k = 0; k <= n; k++) {
                weights[k] += STEP * (slope[k] / signs.length - (k < n ? ridge * weights[k] : 0));
            }
        }
        return weights;
    }

    /** How likely a case is one, by these weights. */
    static double chance(double[] weights, double[] signs) {
        double odds = weights[signs.length];
        for (int k = 0; k < signs.length; k++) {
            odds += weights[k] * signs[k];
        }
        return 1 / (1 + Math.exp(-odds));
    }
}
