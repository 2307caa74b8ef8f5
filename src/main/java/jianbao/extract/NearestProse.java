package jianbao.extract;

import java.util.function.IntPredicate;

/**
 * How each block stands to the prose nearest above and below it. Lists, tables, captions and verse say little themselves:
 * they belong where the sentences around them do.
 */
final class NearestProse {
    /** How far prose is looked for, in blocks. */
    private static final int REACH = 40;

    private final Layout layout;
    private final int[] above;
    private final int[] below;

    NearestProse(Layout layout, IntPredicate prose) {
        this.layout = layout;
        int n = layout.blocks().size();
        above = new int[n];
        below = new int[n];
        for (int i = 0, last = -1; i < n; i++) {
            above[i] = last;
            last = prose.test(i) ? i : last;
        }
        for (int i = n - 1, last = n; i >= 0; i--) {
            below[i] = last;
            last = prose.test(i) ? i : last;
        }
    }

    void describe(int i, float[] row, Sums tokens, Sums linked) {
        Feature.PROSE_GAP_BEFORE.set(row, above[i] < 0 ? REACH : Math.min(REACH, i - above[i]));
        Feature.PROSE_GAP_AFTER.set(row, below[i] == above.length ? REACH : Math.min(REACH, below[i] - i));
        Feature.PROSE_KIN_BEFORE.set(row, above[i] < 0 ? -1 : kin(i, above[i]));
        Feature.PROSE_KIN_AFTER.set(row, below[i] == above.length ? -1 : kin(i, below[i]));
        double lull = tokens.between(above[i] + 1, below[i]);
        Feature.LULL_TOKENS.set(row, lull);
        Feature.LULL_LINKS.set(row, linked.between(above[i] + 1, below[i]) / Math.max(1, lull));
    }

    /** What the first reading thought of the prose around, and of all that stands between. */
    void believe(int i, float[] row, float[] beliefs, Sums weight, Sums believed) {
        Feature.BELIEF_PROSE_BEFORE.set(row, above[i] < 0 ? 0 : beliefs[above[i]]);
        Feature.BELIEF_PROSE_AFTER.set(row, below[i] == above.length ? 0 : beliefs[below[i]]);
        double all = weight.between(above[i] + 1, below[i]);
        Feature.BELIEF_LULL.set(row, believed.between(above[i] + 1, below[i]) / all);
    }

    /** How many generations up the element lies that holds both. */
    private int kin(int block, int other) {
        Regions regions = layout.regions();
        int generations = 0;
        int at = layout.blocks().get(block).region();
        while (regions.parent(at) >= 0 && (other < regions.from(at) || other >= regions.to(at))) {
            at = regions.parent(at);
            generations++;
        }
        return generations;
    }
}
