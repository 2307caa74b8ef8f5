package jianbao.extract;

import java.util.List;

/** Tells for each block of a page how likely it is a part of the body: two readings, the second knowing the first. */
final class BodyClassifier {
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
        return new Reading(agreed(glance, second.probabilities(rows)), rows);
    }

    /**
     * What both readings make of each block: the mean of their log-odds. The second one alone knows the page as a whole,
     * and so errs on whole pages; on pages that neither had seen both together were better than either.
     */
    static float[] agreed(float[] first, float[] second) {
        float[] beliefs = new float[first.length];
        for (int i = 0; i < beliefs.length; i++) {
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
