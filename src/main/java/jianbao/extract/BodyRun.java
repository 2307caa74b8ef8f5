package jianbao.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Decides which blocks are the body. The beliefs are decoded as a sequence of two states, within and without the body,
 * of which every change costs something: so a body is a few runs, and small holes in it close.
 */
final class BodyRun {
    /** What a change between body and chrome costs, in log-odds. */
    private static final double CHANGE = Double.parseDouble(System.getProperty("change", "1.0"));

    /** Beliefs are cut at this many log-odds, so that no block decides alone. */
    private static final double SUREST = 3.5;

    private static final int HEAVIEST = 100;
    private static final double HEAVY = Double.parseDouble(System.getProperty("heavy", "0.3"));

    /** A body below this many tokens makes us look again, with less severity. */
    private static final int TOO_LITTLE = 25;

    /** The share of the strongest belief on the page that is enough when we look again. */
    private static final double LENIENT = 0.5;

    /** A text of so many tokens does not stand on a page twice by chance. */
    private static final int COPY = 12;

    /** Roles that a block of the body never has. */
    private static final Set<String> APART =
            Set.of("title", "date", "source", "byline", "editor", "breadcrumb", "subtitle");

    private final List<TextBlock> blocks;
    private final float[] beliefs;
    private final float[][] rows;
    private final Metadata metadata;

    BodyRun(Layout layout, BodyClassifier.Reading reading, Metadata metadata, Landmarks landmarks) {
        blocks = layout.blocks();
        beliefs = reading.beliefs();
        rows = reading.rows();
        this.metadata = metadata;
    }

    /** For each block whether it is kept. */
    boolean[] kept() {
        boolean[] kept = decode(0);
        if (tokens(kept) < TOO_LITTLE) {
            double most = 0;
            for (int i = 0; i < beliefs.length; i++) {
                most = Feature.TOKENS.of(rows[i]) >= COPY ? Math.max(most, beliefs[i]) : most;
            }
            kept = decode(most > 0 ? -logit(most * LENIENT) : 0);
        }
        dropCopies(kept);
        for (int i = 0; i < kept.length; i++) {
            kept[i] &= !APART.contains(metadata.roles().getOrDefault(i, ""));
        }
        return kept;
    }

    private int tokens(boolean[] kept) {
        double sum = 0;
        for (int i = 0; i < kept.length; i++) {
            sum += kept[i] ? Feature.TOKENS.of(rows[i]) : 0;
        }
        return (int) sum;
    }

    private static double logit(double p) {
        double safe = Math.clamp(p, 1e-4, 1 - 1e-4);
        return Math.log(safe / (1 - safe));
    }

    /** The best sequence of states (Viterbi), with every belief raised by some log-odds. */
    private boolean[] decode(double raise) {
        int n = beliefs.length;
        boolean[] bodyFromBody = new boolean[n];
        boolean[] chromeFromBody = new boolean[n];
        double body = -CHANGE;
        double chrome = 0;
        for (int i = 0; i < n; i++) {
            double weight = 0.7 + Math.sqrt(Math.min(HEAVIEST, Feature.TOKENS.of(rows[i]))) * HEAVY;
            double odds = weight * Math.clamp(logit(beliefs[i]) + raise, -SUREST, SUREST);
            bodyFromBody[i] = body >= chrome - CHANGE;
            chromeFromBody[i] = body - CHANGE > chrome;
            double nextBody = Math.max(body, chrome - CHANGE) + odds;
            chrome = Math.max(chrome, body - CHANGE);
            body = nextBody;
        }
        boolean[] kept = new boolean[n];
        boolean in = body > chrome;
        for (int i = n - 1; i >= 0; i--) {
            kept[i] = in;
            in = in ? bodyFromBody[i] : chromeFromBody[i];
        }
        return kept;
    }

    /** Of a text that stands on the page twice, the copy that is believed more. */
    private void dropCopies(boolean[] kept) {
        Map<String, Integer> seen = new HashMap<>();
        for (int i = 0; i < kept.length; i++) {
            if (kept[i] && Feature.TOKENS.of(rows[i]) >= COPY) {
                Integer first = seen.putIfAbsent(blocks.get(i).text(), i);
                if (first != null) {
                    boolean later = Feature.BELIEF_AROUND.of(rows[i]) > Feature.BELIEF_AROUND.of(rows[first]);
                    kept[later ? first : i] = false;
                    seen.put(blocks.get(i).text(), later ? i : first);
                }
            }
        }
    }
}
