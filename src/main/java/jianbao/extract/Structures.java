package jianbao.extract;

import java.util.Set;

/** The tables and lists of a page: what stands in one is judged by all of it, and by what stands before and behind it. */
final class Structures {
    private static final Set<String> TAGS = Set.of("table", "ul", "ol", "dl");

    /** A table that holds more of the page's text than this is its frame. */
    private static final double FRAME = 0.6;

    private final Layout layout;
    private final Sums tokens;

    /** For each region the outermost table or list around it that is not the page's frame; -1 if it stands in none. */
    private final int[] around;

    Structures(Layout layout, Sums tokens) {
        this.layout = layout;
        this.tokens = tokens;
        Regions regions = layout.regions();
        around = new int[regions.size()];
        for (int r = 0; r < around.length; r++) {
            around[r] = regions.parent(r) < 0 ? -1 : around[regions.parent(r)];
            if (around[r] < 0 && TAGS.contains(regions.tag(r))) {
                boolean frame = tokens.between(regions.from(r), regions.to(r)) > FRAME * tokens.total();
                around[r] = frame ? -1 : r;
            }
        }
    }

    private int around(int block) {
        return around[layout.blocks().get(block).region()];
    }

    void describe(int i, float[] row, Sums linked) {
        int region = around(i);
        if (region < 0) {
            return;
        }
        int from = layout.regions().from(region);
        int to = layout.regions().to(region);
        double all = tokens.between(from, to);
        Feature.STRUCTURE_SIZE.set(row, to - from);
        Feature.STRUCTURE_TOKENS.set(row, all / (to - from));
        Feature.STRUCTURE_LINKS.set(row, linked.between(from, to) / Math.max(1, all));
    }

    /** What the first reading thought of the structure and of what stands around it; of the block where there is none. */
    void believe(int i, float[] row, Sums weight, Sums believed) {
        int region = around(i);
        int from = region < 0 ? i : layout.regions().from(region);
        int to = region < 0 ? i + 1 : layout.regions().to(region);
        Feature.BELIEF_STRUCTURE.set(row, mean(from, to, weight, believed));
        Feature.BELIEF_STRUCTURE_BEFORE.set(row, mean(from - 2, from, weight, believed));
        Feature.BELIEF_STRUCTURE_AFTER.set(row, mean(to, to + 2, weight, believed));
    }

    private static double mean(int from, int to, Sums weight, Sums believed) {
        double all = weight.between(from, to);
        return all == 0 ? 0 : believed.between(from, to) / all;
    }
}
