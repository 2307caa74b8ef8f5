package jianbao.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Blocks of the same make: the same tag in elements of the same classes. Teasers come in rows, and so do paragraphs. */
final class Twins {
    private final int[] group;
    private final int[] count;
    private final double[] tokens;
    private final double[] linked;

    Twins(Layout layout, Sums tokenSums, Sums linkSums) {
        List<TextBlock> blocks = layout.blocks();
        group = new int[blocks.size()];
        count = new int[blocks.size()];
        tokens = new double[blocks.size()];
        linked = new double[blocks.size()];
        Map<String, Integer> groups = new HashMap<>();
        for (int i = 0; i < group.length; i++) {
            TextBlock block = blocks.get(i);
            int in = groups.computeIfAbsent(block.tag() + ' ' + block.hints(), key -> groups.size());
            group[i] = in;
            count[in]++;
            tokens[in] += tokenSums.between(i, i + 1);
            linked[in] += linkSums.between(i, i + 1);
        }
    }

    void describe(int i, float[] row) {
        int in = group[i];
        Feature.TWINS.set(row, count[in]);
        Feature.TWINS_TOKENS.set(row, tokens[in] / count[in]);
        Feature.TWINS_LINKS.set(row, linked[in] / Math.max(1, tokens[in]));
    }

    /** The mean over each block's group. */
    double[] means(float[] values) {
        double[] sums = new double[count.length];
        double[] means = new double[group.length];
        for (int i = 0; i < group.length; i++) {
            sums[group[i]] += values[i];
        }
        for (int i = 0; i < group.length; i++) {
            means[i] = sums[group[i]] / count[group[i]];
        }
        return means;
    }
}
