package jianbao.extract;

/**
 * How clearly a body stands out on its page: signs, each from 0 to 1, of which {@link QualityJudge} makes the score.
 * The names of the signs are the components.
 *
 * @param found the body's share of all that is believed in
 * @param belief the mean belief in it
 * @param prose the share of the page's prose that it holds
 * @param whole how little stands in its holes
 * @param doubt how much of the page is neither believed in nor ruled out, against the body
 * @param dispute how far the second reading disagrees with the first
 * @param length of the body, 1 from about a thousand tokens
 * @param titled whether the page's title stands above it, and near
 * @param listed the share of it that stands in lists, cells and lines without a sentence
 * @param candidate how far it is what {@link Candidate} alone would take, as F1 over tokens
 * @param run how far it is the run of the page with the most prose, as F1 over tokens
 */
record Sureness(
        double found,
        double belief,
        double prose,
        double whole,
        double doubt,
        double dispute,
        double length,
        double titled,
        double listed,
        double candidate,
        double run) {
    /** Said of a page without a body. */
    static final Sureness NONE = new Sureness(0, 0, 0, 0, 1, 1, 0, 0, 1, 0, 0);

    /** Blocks from the title to the body, at most, where the title is near. */
    private static final int NEAR = 25;

    /** The logarithm of the length, in tokens, from which a body is long. */
    private static final double LONG = 7;

    /** How far a Chinese caption in or beside a body is believed in: it is kept whatever the trees say, see BodyRun. */
    private static final double CAPTION = 0.9;

    static Sureness of(Layout layout, BodyClassifier.Reading reading, boolean[] kept) {
        double body = 0;
        double believed = 0;
        double missed = 0;
        double prose = 0;
        double keptProse = 0;
        double holes = 0;
        double hole = 0;
        double doubt = 0;
        double dispute = 0;
        double listed = 0;
        int first = -1;
        for (int i = 0; i < kept.length; i++) {
            float[] row = reading.rows()[i];
            double tokens = Feature.TOKENS.of(row);
            double belief = kept[i] && caption(layout.blocks().get(i), row) ? CAPTION : reading.beliefs()[i];
            boolean sentence = Feature.ENDS.of(row) > 0 && tokens >= 20 && Feature.LINK_DENSITY.of(row) < 0.3;
            prose += sentence ? tokens : 0;
            doubt += tokens * Math.min(belief, 1 - belief);
            if (!kept[i]) {
                hole += tokens;
                missed += tokens * belief;
                continue;
            }
            first = first < 0 ? i : first;
            holes += body > 0 ? hole : 0;
            hole = 0;
            body += tokens;
            believed += tokens * belief;
            dispute += tokens * Math.abs(belief - Feature.BELIEF.of(row));
            keptProse += sentence ? tokens : 0;
            boolean bare = Feature.CELL.of(row) + Feature.LIST_ITEM.of(row) > 0 || Feature.ENDS.of(row) == 0;
            listed += bare ? tokens : 0;
        }
        if (body == 0) {
            return NONE;
        }
        float fromTitle = Feature.FROM_TITLE.of(reading.rows()[first]);
        return new Sureness(
                believed / (body + missed),
                believed / body,
                prose == 0 ? 0 : keptProse / prose,
                body / (body + holes),
                Math.min(1, doubt / body),
                dispute / body,
                Math.min(1, Math.log(1 + body) / LONG),
                fromTitle >= 0 && fromTitle <= NEAR ? 1 : 0,
                listed / body,
                agreement(reading.rows(), kept, Feature.IN_CANDIDATE),
                agreement(reading.rows(), kept, Feature.IN_RUN));
    }

    /** F1 over the tokens of what was kept and of the blocks with this feature that are no links. */
    private static double agreement(float[][] rows, boolean[] kept, Feature feature) {
        double both = 0;
        double either = 0;
        for (int i = 0; i < kept.length; i++) {
            boolean other = feature.of(rows[i]) > 0 && Feature.LINK_DENSITY.of(rows[i]) < 0.5;
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
        return new double[] {found, belief, prose, whole, doubt, dispute, length, titled, listed, candidate, run};
    }
}
