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
        return new Reading(second.probabilities(rows), rows);
    }

    /** The features that decided on a block, the most asked first. */
    List<Feature> asked(float[] row) {
        return second.asked(row);
    }
}
