package jianbao.extract;

/**
 * How clearly a body stands out on its page: signs, each from 0 to 1, of which {@link QualityJudge} makes the score.
 * The names of the signs are the components. Few, for there are few bad bodies to learn their weights from: with four times as
 * many the scores of pages not learned from told bad bodies less well.
 *
 * @param found the body's share of all that is believed in
 * @param doubt how much of the page is neither believed in nor ruled out, against the body
 * @param margin how far the beliefs in the blocks of the page lie from undecided
 * @param titled whether the page's title stands above it, and near
 * @param candidate how far it is what {@link Candidate} alone would take, as F1 over tokens
 * @param solid the body's share of all from its beginning to its end
 * @param change how far the second reading of the page came from the first
 * @param chinese the share of Han characters in the page's text: what a Chinese page holds is told more surely
 */
record Sureness(
        double found,
        double doubt,
        double margin,
        double titled,
        double candidate,
        double solid,
        double change,
        double chinese) {
    /** Said of a page without a body. */
    static final Sureness NONE = new Sureness(0, 1, 0, 0, 0, 0, 1, 0);

    /** Blocks from the title to the body, at most, where the title is near. */
    private static final int NEAR = 25;

    /** How far a Chinese caption in or beside a body is believed in: it is kept whatever the trees say, see BodyRun. */
    private static final double CAPTION = 0.9;

    /** Log-odds from which a block is decided. */
    private static final double DECIDED = 3.5;

    static Sureness of(Layout layout, BodyClassifier.Reading reading, boolean[] kept) {
        double body = 0;
        double believed = 0;
        double missed = 0;
        double doubt = 0;
        double margin = 0;
        double weight = 0;
        double all = 0;
        double change = 0;
        double han = 0;
        double since = 0;
        double span = 0;
        int first = -1;
        for (int i = 0; i < kept.length; i++) {
            float[] row = reading.rows()[i];
            double tokens = Feature.TOKENS.of(row);
            double belief = kept[i] && caption(layout.blocks().get(i), row) ? CAPTION : reading.beliefs()[i];
            doubt += tokens * Math.min(belief, 1 - belief);
            margin += Math.sqrt(tokens) * Math.min(DECIDED, Math.abs(BodyClassifier.logOdds(reading.beliefs()[i])));
            weight += Math.sqrt(tokens);
            all += tokens;
            change += tokens * Math.abs(reading.beliefs()[i] - Feature.BELIEF.of(row));
            han += tokens * Feature.HAN.of(row);
            since += first >= 0 || kept[i] ? tokens : 0;
            if (kept[i]) {
                first = first < 0 ? i : first;
                span = since;
                body += tokens;
                believed += tokens * belief;
            } else {
                missed += tokens * belief;
            }
        }
        if (body == 0) {
            return NONE;
        }
        float fromTitle = Feature.FROM_TITLE.of(reading.rows()[first]);
        return new Sureness(
                believed / (body + missed),
                Math.min(1, doubt / body),
                margin / weight / DECIDED,
                fromTitle >= 0 && fromTitle <= NEAR ? 1 : 0,
                agreement(reading.rows(), kept),
                body / span,
                change / all,
                han / all);
    }

    /** F1 over the tokens of what was kept and of the blocks of the candidate that are no links. */
    private static double agreement(float[][] rows, boolean[] kept) {
        double both = 0;
        double either = 0;
        for (int i = 0; i < kept.length; i++) {
            boolean other = Feature.IN_CANDIDATE.of(rows[i]) > 0 && Feature.LINK_DENSITY.of(rows[i]) < 0.5;
            double tokens = Feature.TOKENS.of(rows[i]);
            both += kept[i] && other ? 2 * tokens : 0;
            either += (kept[i] ? tokens : 0) + (other ? tokens : 0);
        }
        return either == 0 ? 0 : both / either;
    }

    private static boolean caption(TextBlock block, float[] row) {
        return Feature.HAN.of(row) >= BodyRun.CHINESE && Captions.is(block);
    }

    double[] signs() {
        return new double[] {found, doubt, margin, titled, candidate, solid, change, chinese};
    }
}
