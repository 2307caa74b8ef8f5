package jianbao.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Grows gradient-boosted trees for the log-loss (Friedman, 2001), with second-order leaves and binned features. */
final class Boosting {
    private static final int BINS = 48;
    private static final double SHRINKAGE = 0.08;
    private static final double ROWS_PER_TREE = 0.7;
    private static final double RIDGE = 2.0;

    private final int trees;
    private final int leaves;
    private final int features;
    private final double minimum;

    /** Grows this many trees of so many leaves over the first so many features; a leaf holds at least this weight. */
    Boosting(int trees, int leaves, int features, double minimum) {
        this.trees = trees;
        this.leaves = leaves;
        this.features = features;
        this.minimum = minimum;
    }

    /** The lines of a forest. */
    List<String> grow(float[][] rows, boolean[] body, float[] weights) {
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
        var random = new java.util.Random(7);
        for (int t = 0; t < trees; t++) {
            for (int i = 0; i < rows.length; i++) {
                double p = 1 / (1 + Math.exp(-odds[i]));
                gradient[i] = weights[i] * (p - (body[i] ? 1 : 0));
                curvature[i] = weights[i] * p * (1 - p);
            }
            for (int i = 0; i < rows.length; i++) {
                // Each tree sees a part of the rows: the others have no say in it.
                if (random.nextDouble() >= ROWS_PER_TREE) {
                    gradient[i] = 0;
                    curvature[i] = 0;
                }
            }
            boolean[] asked = new boolean[features];
            for (int f = 0; f < features; f++) {
                asked[f] = random.nextDouble() < 0.6;
            }
            var tree = new Tree(bins, limits, gradient, curvature, asked);
            lines.add(tree.grow(odds));
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

        String grow(double[] odds) {
            int[] all = new int[gradient.length];
            for (int i = 0; i < all.length; i++) {
                all[i] = i;
            }
            var root = new Leaf(all);
            List<Leaf> open = new ArrayList<>(List.of(root));
            for (int count = 1; count < leaves; count++) {
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
            open.forEach(leaf -> leaf.apply(odds));
            var line = new StringBuilder();
            root.write(line);
            return line.toString().strip();
        }

        private final class Leaf {
            private final int[] rows;
            private double sumG;
            private double sumH;
            private double gain;
            private int feature = -1;
            private int cut;
            private Leaf yes;
            private Leaf no;

            Leaf(int[] rows) {
                this.rows = rows;
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
                double[] g = new double[BINS + 1];
                double[] h = new double[BINS + 1];
                byte[] of = bins[f];
                for (int i : rows) {
                    g[of[i]] += gradient[i];
                    h[of[i]] += curvature[i];
                }
                double leftG = 0;
                double leftH = 0;
                for (int b = 0; b < limits[f].length; b++) {
                    leftG += g[b];
                    leftH += h[b];
                    if (leftH < minimum || sumH - leftH < minimum) {
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
                return g * g / (h + RIDGE);
            }

            void split() {
                byte[] of = bins[feature];
                yes = new Leaf(Arrays.stream(rows).filter(i -> of[i] <= cut).toArray());
                no = new Leaf(Arrays.stream(rows).filter(i -> of[i] > cut).toArray());
            }

            private double value() {
                return Double.parseDouble(String.format(Locale.ROOT, "%.4f", -SHRINKAGE * sumG / (sumH + RIDGE)));
            }

            void apply(double[] odds) {
                double value = value();
                for (int i : rows) {
                    odds[i] += value;
                }
            }

            void write(StringBuilder line) {
                if (yes == null) {
                    line.append(String.format(Locale.ROOT, "%.4f ", value()));
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
