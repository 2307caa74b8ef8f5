package jianbao.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Grows gradient-boosted trees for the log-loss (Friedman, 2001), with second-order leaves and binned features. */
final class Boosting {
    private static final int BINS = 48;

    /** Two sums a bin. */
    private static final int STRIDE = 2 * BINS + 2;

    /**
     * How trees are grown.
     *
     * @param trees how many
     * @param leaves of a tree, at most
     * @param minimum the weight that a leaf holds at least
     * @param shrinkage what is taken of the step that each tree proposes
     * @param rowsPerTree the share of the rows that a tree sees
     * @param featuresPerTree the share of the features that it may ask for
     * @param ridge added to the curvature of a leaf
     * @param seed of the chances above
     */
    record Plan(
            int trees,
            int leaves,
            double minimum,
            double shrinkage,
            double rowsPerTree,
            double featuresPerTree,
            double ridge,
            long seed) {}

    private final Plan plan;
    private final int features;

    /** Grows trees over the first so many features. */
    Boosting(Plan plan, int features) {
        this.plan = plan;
        this.features = features;
    }

    /** The lines of a forest; a label is how far a row is body, 0 to 1. */
    List<String> grow(float[][] rows, float[] labels, float[] weights) {
        float[][] limits = new float[features][];
        byte[][] bins = new byte[features][rows.length];
        for (int f = 0; f < features; f++) {
            limits[f] = limits(rows, f);
            for (int i = 0; i < rows.length; i++) {
                bins[f][i] = (byte) bin(limits[f], rows[i][f]);
            }
        }
        double[] odds = new double[rows.length];
        double[] gradient = new double[rows.length];
        double[] curvature = new double[rows.length];
        List<String> lines = new ArrayList<>();
        var random = new Random(plan.seed);
        for (int t = 0; t < plan.trees; t++) {
            int[] seen = new int[rows.length];
            int count = 0;
            for (int i = 0; i < rows.length; i++) {
                if (random.nextDouble() < plan.rowsPerTree) {
                    double p = 1 / (1 + Math.exp(-odds[i]));
                    gradient[i] = weights[i] * (p - labels[i]);
                    curvature[i] = weights[i] * p * (1 - p);
                    seen[count++] = i;
                }
            }
            boolean[] asked = new boolean[features];
            for (int f = 0; f < features; f++) {
                asked[f] = limits[f].length > 0 && random.nextDouble() < plan.featuresPerTree;
            }
            var tree = new Tree(bins, limits, gradient, curvature, asked);
            lines.add(tree.grow(Arrays.copyOf(seen, count), odds));
        }
        return lines;
    }

    private static float[] limits(float[][] rows, int f) {
        float[] values = new float[rows.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = rows[i][f];
        }
        Arrays.sort(values);
        List<Float> limits = new ArrayList<>();
        float[] distinct = distinct(values);
        if (distinct.length <= BINS) {
            for (int i = 1; i < distinct.length; i++) {
                limits.add((distinct[i - 1] + distinct[i]) / 2);
            }
        } else {
            for (int b = 1; b < BINS; b++) {
                // Half of the limits by rank, half by rank among the distinct values, where the rare ones are.
                float value = b % 2 == 0
                        ? values[(int) ((long) values.length * b / BINS)]
                        : distinct[(int) ((long) distinct.length * b / BINS)];
                limits.add(value);
            }
        }
        float[] sorted = new float[limits.size()];
        for (int i = 0; i < sorted.length; i++) {
            sorted[i] = Float.parseFloat(String.format(Locale.ROOT, "%.4g", limits.get(i)));
        }
        Arrays.sort(sorted);
        return distinct(sorted);
    }

    private static float[] distinct(float[] sorted) {
        float[] out = new float[sorted.length];
        int n = 0;
        for (float v : sorted) {
            if (n == 0 || out[n - 1] != v) {
                out[n++] = v;
            }
        }
        return Arrays.copyOf(out, n);
    }

    private static int bin(float[] limits, float value) {
        int at = Arrays.binarySearch(limits, value);
        return at >= 0 ? at + 1 : -at - 1;
    }

    /** One tree, grown best leaf first. */
    private final class Tree {
        private final byte[][] bins;
        private final float[][] limits;
        private final double[] gradient;
        private final double[] curvature;
        private final boolean[] asked;

        Tree(byte[][] bins, float[][] limits, double[] gradient, double[] curvature, boolean[] asked) {
            this.bins = bins;
            this.limits = limits;
            this.gradient = gradient;
            this.curvature = curvature;
            this.asked = asked;
        }

        String grow(int[] seen, double[] odds) {
            var root = new Leaf(seen, counted(seen));
            List<Leaf> open = new ArrayList<>(List.of(root));
            for (int count = 1; count < plan.leaves; count++) {
                Leaf best = open.stream()
                        .max((a, b) -> Double.compare(a.gain, b.gain))
                        .orElseThrow();
                if (best.gain <= 1e-6) {
                    break;
                }
                best.split();
                open.remove(best);
                open.add(best.yes);
                open.add(best.no);
            }
            open.forEach(Leaf::settle);
            for (int i = 0; i < odds.length; i++) {
                odds[i] += root.of(i).value;
            }
            var line = new StringBuilder();
            root.write(line);
            return line.toString().strip();
        }

        /** For each asked feature and bin the sums of gradient and curvature of these rows. */
        private double[][] counted(int[] rows) {
            double[] g = new double[rows.length];
            double[] h = new double[rows.length];
            for (int k = 0; k < rows.length; k++) {
                g[k] = gradient[rows[k]];
                h[k] = curvature[rows[k]];
            }
            double[][] sums = new double[features][];
            for (int f = 0; f < features; f++) {
                if (asked[f]) {
                    sums[f] = counted(bins[f], rows, g, h);
                }
            }
            return sums;
        }

        /** Most rows have the same figure: four sums in turn, so that no addition waits for the one before it. */
        private static double[] counted(byte[] of, int[] rows, double[] g, double[] h) {
            double[] sum = new double[4 * STRIDE];
            for (int k = 0; k < rows.length; k++) {
                int at = 2 * of[rows[k]] + (k & 3) * STRIDE;
                sum[at] += g[k];
                sum[at + 1] += h[k];
            }
            for (int i = 0; i < STRIDE; i++) {
                sum[i] += sum[i + STRIDE] + sum[i + 2 * STRIDE] + sum[i + 3 * STRIDE];
            }
            return Arrays.copyOf(sum, STRIDE);
        }

        private final class Leaf {
            private final int[] rows;
            private final double[][] sums;
            private double sumG;
            private double sumH;
            private double gain;
            private double value;
            private int feature = -1;
            private int cut;
            private Leaf yes;
            private Leaf no;

            Leaf(int[] rows, double[][] sums) {
                this.rows = rows;
                this.sums = sums;
                for (int i : rows) {
                    sumG += gradient[i];
                    sumH += curvature[i];
                }
                for (int f = 0; f < features; f++) {
                    if (asked[f]) {
                        seek(f);
                    }
                }
            }

            private void seek(int f) {
                double leftG = 0;
                double leftH = 0;
                for (int b = 0; b < limits[f].length; b++) {
                    leftG += sums[f][2 * b];
                    leftH += sums[f][2 * b + 1];
                    if (leftH < plan.minimum || sumH - leftH < plan.minimum) {
                        continue;
                    }
                    double found = score(leftG, leftH) + score(sumG - leftG, sumH - leftH) - score(sumG, sumH);
                    if (found > gain) {
                        gain = found;
                        feature = f;
                        cut = b;
                    }
                }
            }

            private double score(double g, double h) {
                return g * g / (h + plan.ridge);
            }

            /** The smaller half is counted, the larger one is what is left. */
            void split() {
                byte[] of = bins[feature];
                int[] yesRows = Arrays.stream(rows).filter(i -> of[i] <= cut).toArray();
                int[] noRows = Arrays.stream(rows).filter(i -> of[i] > cut).toArray();
                boolean fewer = yesRows.length < noRows.length;
                double[][] counted = counted(fewer ? yesRows : noRows);
                double[][] left = new double[features][];
                for (int f = 0; f < features; f++) {
                    if (asked[f]) {
                        left[f] = sums[f];
                        for (int k = 0; k < left[f].length; k++) {
                            left[f][k] -= counted[f][k];
                        }
                    }
                }
                yes = new Leaf(yesRows, fewer ? counted : left);
                no = new Leaf(noRows, fewer ? left : counted);
            }

            void settle() {
                value = Double.parseDouble(
                        String.format(Locale.ROOT, "%.4f", -plan.shrinkage * sumG / (sumH + plan.ridge)));
            }

            Leaf of(int row) {
                Leaf at = this;
                while (at.yes != null) {
                    at = bins[at.feature][row] <= at.cut ? at.yes : at.no;
                }
                return at;
            }

            void write(StringBuilder line) {
                if (yes == null) {
                    line.append(String.format(Locale.ROOT, "%.4f ", value));
                    return;
                }
                line.append(Feature.values()[feature])
                        .append('<')
                        .append(limits[feature][cut])
                        .append(' ');
                yes.write(line);
                no.write(line);
            }
        }
    }
}
