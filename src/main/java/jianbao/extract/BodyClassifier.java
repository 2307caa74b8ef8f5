package jianbao.extract;

import java.util.List;

/**
 * Tells for each block of a page how likely it is a part of the body: two readings, the second knowing the first, and asked
 * only where the first is in doubt (a cascade: Viola and Jones, 2001).
 */
final class BodyClassifier {
    /**
     * Below and above these the first reading is sure. On pages that neither had seen, with trees grown three times, bodies
     * came out as if the second had been asked of all: the F1 of a set moved by .002 at most, as often up as down.
     */
    private static final float SURELY_NOT = 0.03f;

    private static final float SURELY = 0.95f;

    /** The trees that come with the jar. */
    static final BodyClassifier LEARNED =
            new BodyClassifier(Forest.load("first-reading.trees"), Forest.load("second-reading.trees"));

    private final Forest first;
    private final Forest second;

    BodyClassifier(Forest first, Forest second) {
        this.first = first;
        this.second = second;
    }

    /**
     * What the classifier says of a page.
     *
     * @param beliefs for each block, 0 to 1
     * @param rows the figures of each block, in the order of {@link Feature}
     */
    record Reading(float[] beliefs, float[][] rows) {}

    Reading read(Layout layout, Landmarks landmarks) {
        float[][] rows = new FirstReading(layout, landmarks).rows();
        float[] glance = first.probabilities(rows);
        rows = new SecondReading(layout, rows, glance).rows(landmarks.title());
        return new Reading(agreed(glance, second.probabilities(rows, i -> inDoubt(glance[i]))), rows);
    }

    /** Whether the second reading is asked about a block that the first one believes in so far. */
    static boolean inDoubt(float glance) {
        return glance >= SURELY_NOT && glance <= SURELY;
    }

    /**
     * What both readings make of each block: where the first is in doubt, the mean of their log-odds. The second one alone
     * knows the page as a whole, and so errs on whole pages; on pages that neither had seen both together were better than
     * either.
     */
    static float[] agreed(float[] first, float[] second) {
        float[] beliefs = new float[first.length];
        for (int i = 0; i < beliefs.length; i++) {
            if (!inDoubt(first[i])) {
                beliefs[i] = first[i];
                continue;
            }
            double odds = (logOdds(first[i]) + logOdds(second[i])) / 2;
            beliefs[i] = (float) (1 / (1 + Math.exp(-odds)));
        }
        return beliefs;
    }

    /** The log-odds of a belief, which is never taken for certain. */
    static double logOdds(double belief) {
        double safe = Math.clamp(belief, 1e-4, 1 - 1e-4);
        return Math.log(safe / (1 - safe));
    }

    /** The features that decided on a block, the most asked first. */
    List<Feature> asked(float[] row) {
        return second.asked(row);
    }
}
