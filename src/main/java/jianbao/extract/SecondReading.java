package jianbao.extract;

/** Adds to each block's figures what the first reading believed of it, its neighbours and the elements around it. */
final class SecondReading {
    /** A block that the first reading believes in. */
    private static final float BELIEVED = 0.5f;

    /** A long block weighs more than a short one in a sum of beliefs, but no more than this, in tokens. */
    private static final int HEAVIEST = 60;

    /** How far a believed block is looked for. */
    private static final int REACH = 40;

    private final Layout layout;
    private final float[] belief;
    private final float[][] rows;
    private final Sums weight;
    private final Sums believed;
    private final Sums worth;
    private final Sums mass;
    private final Sums tokens;

    /** Widens the rows of the first reading. */
    SecondReading(Layout layout, float[][] rows, float[] belief) {
        this.layout = layout;
        this.rows = rows;
        this.belief = belief;
        int n = rows.length;
        weight = new Sums(n);
        believed = new Sums(n);
        worth = new Sums(n);
        mass = new Sums(n);
        tokens = new Sums(n);
        for (int i = 0; i < n; i++) {
            float size = Feature.TOKENS.of(rows[i]);
            double heavy = 2 + Math.min(HEAVIEST, size);
            weight.put(i, heavy);
            believed.put(i, heavy * belief[i]);
            worth.put(i, heavy * (belief[i] - 0.4));
            mass.put(i, size * belief[i]);
            tokens.put(i, size);
        }
    }

    /** The same rows, completed. */
    float[][] rows(int title) {
        var core = new Core(layout.regions(), worth);
        var twins = new Twins(layout, weight, believed);
        double[] ofTwins = twins.means(belief);
        var nearest = new NearestProse(layout, this::prose);
        var structures = new Structures(layout, tokens);
        double most = 0;
        for (int i = 0; i < rows.length; i++) {
            most = Math.max(most, mean(i - 4, i + 5));
        }
        for (int i = 0; i < rows.length; i++) {
            float[] row = rows[i];
            Feature.BELIEF.set(row, belief[i]);
            Feature.BELIEF_1_BEFORE.set(row, at(i - 1));
            Feature.BELIEF_1_AFTER.set(row, at(i + 1));
            Feature.BELIEF_2_BEFORE.set(row, at(i - 2));
            Feature.BELIEF_2_AFTER.set(row, at(i + 2));
            Feature.BELIEF_AROUND.set(row, mean(i - 4, i + 5));
            Feature.BELIEF_TWINS.set(row, ofTwins[i]);
            Feature.BELIEF_MOST.set(row, most);
            Feature.BELIEF_RELATIVE.set(row, mean(i - 4, i + 5) / Math.max(most, 1e-6));
            families(i, row);
            nearest.believe(i, row, belief, weight, believed);
            structures.believe(i, row, weight, believed);
            double all = Math.max(1, mass.total());
            Feature.BODY_BEFORE.set(row, mass.between(0, i) / all);
            Feature.BODY_AFTER.set(row, mass.between(i + 1, rows.length) / all);
            Feature.IN_BELIEVED_CORE.set(row, core.holds(i) ? 1 : 0);
            Feature.IN_BELIEVED_RUN.set(row, core.runs(i) ? 1 : 0);
            Feature.FROM_BELIEVED_RUN.set(row, Math.clamp(core.fromRun(i), -REACH, REACH));
            Feature.TITLE_TO_BODY.set(row, title < 0 ? -REACH : Math.clamp(core.fromRun(title), -REACH, REACH));
        }
        doubts();
        return rows;
    }

    private boolean prose(int i) {
        float[] row = rows[i];
        return Feature.TOKENS.of(row) >= FirstReading.PROSE_TOKENS
                && Feature.ENDS.of(row) + Feature.COMMAS.of(row) > 0
                && Feature.LINK_DENSITY.of(row) < 0.4;
    }

    private void families(int i, float[] row) {
        Regions regions = layout.regions();
        int region = layout.blocks().get(i).region();
        int family = Surroundings.widen(regions, region, 1);
        int size = regions.to(family) - regions.from(family);
        int above = regions.parent(family) < 0 ? family : regions.parent(family);
        int clan = Surroundings.widen(regions, above, size * 2 - 1);
        Feature.BELIEF_FAMILY.set(row, mean(regions.from(family), regions.to(family)));
        Feature.BELIEF_CLAN.set(row, mean(regions.from(clan), regions.to(clan)));
    }

    /** How many blocks that the first reading doubts stand between a block and the nearest believed ones. */
    private void doubts() {
        int since = REACH;
        for (int i = 0; i < rows.length; i++) {
            Feature.DOUBT_SINCE_BODY.set(rows[i], since);
            since = belief[i] >= BELIEVED ? 0 : Math.min(REACH, since + 1);
        }
        int until = REACH;
        for (int i = rows.length - 1; i >= 0; i--) {
            Feature.DOUBT_UNTIL_BODY.set(rows[i], until);
            until = belief[i] >= BELIEVED ? 0 : Math.min(REACH, until + 1);
        }
    }

    private double at(int i) {
        return i < 0 || i >= belief.length ? 0 : belief[i];
    }

    private double mean(int from, int to) {
        double all = weight.between(from, to);
        return all == 0 ? 0 : believed.between(from, to) / all;
    }
}
