package jianbao.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * The choice of a headline among the lines of a page: what {@link TitleFit} learns from.
 *
 * @param set the set that the page is from
 * @param site its site
 * @param title its headline
 * @param weight what it counts for
 * @param signs the signs of each line that may be the headline and, last, of none
 * @param right which of them are right
 * @param texts the lines
 */
record TitleChoice(
        String set, String site, String title, double weight, double[][] signs, boolean[] right, List<String> texts) {
    static final int FOLDS = 5;

    private static final int STEPS = 400;
    private static final double STEP = 0.05;

    /** Holds the weights small, of signs that are brought to the same spread. */
    private static final double RIDGE = 3;

    /** Lines of a page that are learned from, at most, besides its headline. */
    private static final int MOST = 100;

    int fold() {
        return Math.floorMod(site.hashCode() * 31 + site.length(), FOLDS);
    }

    /** How likely each line is the headline, and that none is. */
    double[] likely(double[] weights) {
        double[] likely = new double[signs.length];
        double most = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < likely.length; i++) {
            for (int k = 0; k < weights.length; k++) {
                likely[i] += weights[k] * signs[i][k];
            }
            most = Math.max(most, likely[i]);
        }
        double all = 0;
        for (int i = 0; i < likely.length; i++) {
            likely[i] = Math.exp(likely[i] - most);
            all += likely[i];
        }
        for (int i = 0; i < likely.length; i++) {
            likely[i] /= all;
        }
        return likely;
    }

    /** Multinomial logistic regression over the lines of each page, by Adam (Kingma and Ba, 2015). */
    static double[] fit(List<TitleChoice> choices) {
        List<TitleChoice> few = choices.stream().map(TitleChoice::sampled).toList();
        double[] spread = spread(few);
        double sum = few.stream().mapToDouble(c -> c.weight).sum();
        int n = TitleSign.COUNT;
        double[] weights = new double[n];
        double[] mean = new double[n];
        double[] square = new double[n];
        for (int step = 1; step <= STEPS; step++) {
            double[] slope = new double[n];
            for (TitleChoice c : few) {
                addSlope(c, weights, slope);
            }
            for (int k = 0; k < n; k++) {
                double of = (slope[k] / spread[k] + RIDGE * weights[k] * spread[k]) / sum;
                mean[k] += 0.1 * (of - mean[k]);
                square[k] += 0.001 * (of * of - square[k]);
                double unbiased = mean[k] / (1 - Math.pow(0.9, step));
                double size = Math.sqrt(square[k] / (1 - Math.pow(0.999, step))) + 1e-8;
                weights[k] -= STEP * unbiased / size / spread[k];
            }
        }
        return weights;
    }

    private static void addSlope(TitleChoice c, double[] weights, double[] slope) {
        double[] likely = c.likely(weights);
        double right = 0;
        for (int i = 0; i < likely.length; i++) {
            right += c.right[i] ? likely[i] : 0;
        }
        for (int i = 0; i < likely.length; i++) {
            double off = c.weight * (likely[i] - (c.right[i] ? likely[i] / Math.max(right, 1e-12) : 0));
            for (int k = 0; k < slope.length; k++) {
                slope[k] += off * c.signs[i][k];
            }
        }
    }

    /** The same choice among fewer lines, so that a page of many does not outweigh the others. */
    private TitleChoice sampled() {
        var random = new Random(title.hashCode());
        List<Integer> others = new ArrayList<>();
        List<Integer> kept = new ArrayList<>();
        for (int i = 0; i < right.length; i++) {
            (right[i] || i == right.length - 1 ? kept : others).add(i);
        }
        Collections.shuffle(others, random);
        kept.addAll(others.subList(0, Math.min(MOST, others.size())));
        double[][] few = kept.stream().map(i -> signs[i]).toArray(double[][]::new);
        boolean[] which = new boolean[few.length];
        for (int i = 0; i < which.length; i++) {
            which[i] = right[kept.get(i)];
        }
        return new TitleChoice(set, site, title, weight, few, which, texts);
    }

    private static double[] spread(List<TitleChoice> choices) {
        double[] spread = new double[TitleSign.COUNT];
        for (int k = 0; k < spread.length; k++) {
            int sign = k;
            double[] of = choices.stream()
                    .flatMap(c -> Arrays.stream(c.signs))
                    .mapToDouble(s -> s[sign])
                    .toArray();
            double mean = Arrays.stream(of).average().orElse(0);
            double variance = Arrays.stream(of)
                    .map(x -> (x - mean) * (x - mean))
                    .average()
                    .orElse(0);
            spread[k] = Math.max(1e-3, Math.sqrt(variance));
        }
        return spread;
    }
}
