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
    private final double total;

    Twins(Layout layout, Sums tokenSums, Sums linkSums) {
        List<TextBlock> blocks = layout.blocks();
        group = new int[blocks.size()];
        count = new int[blocks.size()];
        tokens = new double[blocks.size()];
        linked = new double[blocks.size()];
        total = tokenSums.total();
        Map<String, Integer> groups = new HashMap<>();
        for (int i = 0; i < group.length; i++) {
            int in = beside(blocks, i) ? group[i - 1] : groups.computeIfAbsent(make(blocks, i), key -> groups.size());
            group[i] = in;
            count[in]++;
            tokens[in] += tokenSums.between(i, i + 1);
            linked[in] += linkSums.between(i, i + 1);
        }
    }

    /** Whether a block stands in the element of the one before, as the paragraphs of a text that line breaks part do. */
    private static boolean beside(List<TextBlock> blocks, int i) {
        return i > 0
                && blocks.get(i).element() != null
                && blocks.get(i - 1).element() != null
                && blocks.get(i - 1).region() == blocks.get(i).region();
    }

    /** The lines of a dump are alike when as many blank lines stand before and after them. */
    private static String make(List<TextBlock> blocks, int i) {
        TextBlock block = blocks.get(i);
        if (block.element() != null) {
            return block.tag() + ' ' + block.hints();
        }
        int after = i + 1 < blocks.size() ? blocks.get(i + 1).gap() : 2;
        return Math.min(2, block.gap()) + " " + Math.min(2, after);
    }

    void describe(int i, float[] row) {
        int in = group[i];
        Feature.TWINS.set(row, count[in]);
        Feature.TWINS_TOKENS.set(row, tokens[in] / count[in]);
        Feature.TWINS_SHARE.set(row, tokens[in] / Math.max(1, total));
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
