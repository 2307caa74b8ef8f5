package jianbao.extract;

/**
 * The element whose own paragraphs say most: each gives points to its parent, half of them to the one above, and ever
 * fewer to those around (Readability, arc90, 2009).
 */
final class Candidate {
    /** How many generations a paragraph gives points to. */
    private static final int GENERATIONS = 5;

    /** What a name that speaks for a body, or against it, is worth in points. */
    private static final int NAMED = 25;

    /** Tokens that are worth a point, and the points that they are worth at most. */
    private static final int TOKENS = 25;

    private static final int MOST = 4;

    /** Said of generations that are too many to matter. */
    private static final int FAR = 15;

    private static final int FOR = Clue.BODY.bit() | Clue.ARTICLE_TAG.bit();
    private static final int AGAINST = Clue.SIDE.bit()
            | Clue.COMMENTS.bit()
            | Clue.RELATED.bit()
            | Clue.SHARE.bit()
            | Clue.NAVIGATION.bit()
            | Clue.FOOTER.bit()
            | Clue.PROMO.bit();

    private final Layout layout;
    private final Regions regions;
    private final int best;
    private final int[] kin;

    Candidate(Layout layout, float[][] rows, Sums tokens, Sums linked) {
        this.layout = layout;
        regions = layout.regions();
        double[] points = new double[regions.size()];
        for (TextBlock block : layout.blocks()) {
            float[] row = rows[block.index()];
            double size = Feature.TOKENS.of(row);
            if (size >= FirstReading.PROSE_TOKENS) {
                give(points, block, 1 + Feature.COMMAS.of(row) + Math.min(MOST, size / TOKENS));
            }
        }
        int top = 0;
        double most = Double.NEGATIVE_INFINITY;
        for (int r = 0; r < points.length; r++) {
            double all = tokens.between(regions.from(r), regions.to(r));
            int clues = r == 0 ? 0 : regions.clues(r);
            double named = ((clues & FOR) != 0 ? NAMED : 0) - ((clues & AGAINST) != 0 ? NAMED : 0);
            double worth = points[r] == 0
                    ? Double.NEGATIVE_INFINITY
                    : (points[r] + named) * (1 - linked.between(regions.from(r), regions.to(r)) / Math.max(1, all));
            if (worth > most) {
                most = worth;
                top = r;
            }
        }
        best = top;
        kin = kin();
    }

    private void give(double[] points, TextBlock block, double worth) {
        boolean paragraph = block.tag().equals("p")
                || block.tag().equals("li")
                || block.tag().equals("pre");
        int at = paragraph ? regions.parent(block.region()) : block.region();
        for (int up = 0; up < GENERATIONS && at >= 0; up++, at = regions.parent(at)) {
            points[at] += up == 0 ? worth : up == 1 ? worth / 2 : worth / (3 * up);
        }
    }

    void describe(int i, float[] row) {
        int from = regions.from(best);
        int to = regions.to(best);
        Feature.IN_CANDIDATE.set(row, i >= from && i < to ? 1 : 0);
        Feature.CANDIDATE_KIN.set(row, Math.min(FAR, kin[layout.blocks().get(i).region()]));
        Feature.FROM_CANDIDATE.set(row, i < from ? i - from : i < to ? 0 : i - to + 1);
    }

    /** For each region how many generations up the element lies that holds the best one too. */
    private int[] kin() {
        int[] generations = new int[regions.size()];
        for (int r = 0; r < generations.length; r++) {
            boolean holds = regions.from(r) <= regions.from(best) && regions.to(r) >= regions.to(best);
            generations[r] = holds ? 0 : generations[regions.parent(r)] + 1;
        }
        return generations;
    }
}
