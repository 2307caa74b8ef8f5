package jianbao.extract;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.IntPredicate;

/**
 * Boosted regression trees over {@link Feature}s. The file has a tree a line, in prefix order: {@code FEATURE<limit}
 * followed by the branch for yes and the branch for no; a bare number is a leaf, and the leaves of all trees add up to
 * the log-odds.
 */
final class Forest {
    private final int[] feature;
    private final float[] value;
    private final int[] no;
    private final int[] roots;
    private final LeafMasks masks;

    private Forest(int[] feature, float[] value, int[] no, int[] roots) {
        this.feature = feature;
        this.value = value;
        this.no = no;
        this.roots = roots;
        masks = new LeafMasks(feature, value, no, roots);
    }

    /** Reads the trees that lie beside this class. */
    static Forest load(String resource) {
        try (var in = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Forest.class.getResourceAsStream(resource)), StandardCharsets.UTF_8))) {
            return of(in.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Makes a forest of its lines. */
    static Forest of(List<String> trees) {
        var reader = new Reader();
        int[] roots = new int[trees.size()];
        for (int i = 0; i < roots.length; i++) {
            roots[i] = reader.size();
            reader.read(trees.get(i));
        }
        return reader.forest(roots);
    }

    /** How likely it is that a block with these figures belongs to the body, 0 to 1. */
    float probability(float[] row) {
        return probabilities(new float[][] {row})[0];
    }

    /** The same for each row. */
    float[] probabilities(float[][] rows) {
        return probabilities(rows, i -> true);
    }

    /** The same for each row that is asked for; 0 for the others. */
    float[] probabilities(float[][] rows, IntPredicate asked) {
        float[] all = new float[rows.length];
        long[] left = new long[roots.length];
        for (int i = 0; i < all.length; i++) {
            all[i] = asked.test(i) ? probability(masks.sum(rows[i], left)) : 0;
        }
        return all;
    }

    private static float probability(float odds) {
        return (float) (1 / (1 + Math.exp(-odds)));
    }

    /** The features that the trees ask for on the way of this row, the most asked first. */
    List<Feature> asked(float[] row) {
        int[] count = new int[Feature.COUNT];
        for (int root : roots) {
            for (int at = root; feature[at] >= 0; at = row[feature[at]] < value[at] ? at + 1 : no[at]) {
                count[feature[at]]++;
            }
        }
        return Arrays.stream(Feature.values())
                .filter(f -> count[f.ordinal()] > 0)
                .sorted((a, b) -> count[b.ordinal()] - count[a.ordinal()])
                .toList();
    }

    private static final class Reader {
        private final List<Integer> feature = new ArrayList<>();
        private final List<Float> value = new ArrayList<>();
        private final List<Integer> no = new ArrayList<>();

        int size() {
            return feature.size();
        }

        void read(String tree) {
            List<Integer> waiting = new ArrayList<>();
            List<Integer> branches = new ArrayList<>();
            for (String word : tree.split(" ")) {
                int at = size();
                int less = word.indexOf('<');
                feature.add(
                        less < 0 ? -1 : Feature.valueOf(word.substring(0, less)).ordinal());
                value.add(Float.parseFloat(word.substring(less + 1)));
                no.add(0);
                if (less >= 0) {
                    waiting.add(at);
                    branches.add(0);
                    continue;
                }
                while (!waiting.isEmpty() && branches.getLast() == 1) {
                    waiting.removeLast();
                    branches.removeLast();
                }
                if (!waiting.isEmpty()) {
                    branches.set(branches.size() - 1, 1);
                    no.set(waiting.getLast(), size());
                }
            }
        }

        Forest forest(int[] roots) {
            int[] features = feature.stream().mapToInt(Integer::intValue).toArray();
            float[] values = new float[features.length];
            for (int i = 0; i < values.length; i++) {
                values[i] = value.get(i);
            }
            return new Forest(
                    features, values, no.stream().mapToInt(Integer::intValue).toArray(), roots);
        }
    }
}
