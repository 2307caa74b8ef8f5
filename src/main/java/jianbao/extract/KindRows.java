package jianbao.extract;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The signs of {@link KindSign} that the elements tell in which blocks were kept: one that holds most of them, or a row of like ones. */
final class KindRows {
    /** So many like elements are a row. */
    private static final int ROW = 4;

    private final List<TextBlock> blocks;
    private final Regions regions;
    private final Siblings siblings;
    private final float[][] rows;
    private final boolean[] kept;
    private final double body;

    KindRows(Layout layout, float[][] rows, boolean[] kept, double body) {
        blocks = layout.blocks();
        regions = layout.regions();
        siblings = new Siblings(regions);
        this.rows = rows;
        this.kept = kept;
        this.body = body;
    }

    /** The elements that what was kept stands in. */
    void tell(double[] signs) {
        Map<Integer, Double> directly = new HashMap<>();
        Set<Integer> members = new HashSet<>();
        double rowed = 0;
        for (int i = 0; i < kept.length; i++) {
            int at = kept[i] ? blocks.get(i).region() : -1;
            // A paragraph's own element holds nothing else.
            while (at > 0 && regions.to(at) - regions.from(at) < 2) {
                at = regions.parent(at);
            }
            if (at >= 0) {
                directly.merge(at, (double) Feature.TOKENS.of(rows[i]), Double::sum);
            }
            while (at > 0 && siblings.count(at) < ROW) {
                at = regions.parent(at);
            }
            if (at > 0) {
                rowed += Feature.TOKENS.of(rows[i]);
                members.add(at);
            }
        }
        KindSign.TOGETHER.set(
                signs, directly.values().stream().mapToDouble(d -> d).max().orElse(0) / body);
        KindSign.ROWED.set(signs, rowed / body);
        KindSign.ROWS.set(signs, Math.log1p(members.size()));
        KindSign.ROWS_PASSED.set(signs, rowed > body / 2 ? passed(members) : 0);
    }

    /** The share of the elements of a row of which nothing was kept, of the row of which most were. */
    private double passed(Set<Integer> members) {
        Map<Integer, Integer> counts = new HashMap<>();
        int most = 0;
        int all = 1;
        for (int member : members) {
            int here = counts.merge(regions.parent(member), 1, Integer::sum);
            all = here > most ? siblings.count(member) : all;
            most = Math.max(most, here);
        }
        return Math.max(0, 1 - (double) most / all);
    }
}
