package jianbao.extract;

/** A series of figures, of which the sum of any range is known at once. */
final class Sums {
    private final double[] until;

    Sums(int size) {
        until = new double[size + 1];
    }

    /** Sets the next figure; in order, from 0. */
    void put(int index, double value) {
        until[index + 1] = until[index] + value;
    }

    /** The sum of a range, cut at the ends of the series. */
    double between(int from, int to) {
        int low = Math.clamp(from, 0, until.length - 1);
        int high = Math.clamp(to, low, until.length - 1);
        return until[high] - until[low];
    }

    double total() {
        return until[until.length - 1];
    }

    int size() {
        return until.length - 1;
    }

    /** The range with the largest sum, as {from, to}: maximum subsequence segmentation (Pasternack and Roth, 2009). */
    int[] best() {
        int low = 0;
        double most = 0;
        int[] best = {0, 0};
        for (int i = 1; i < until.length; i++) {
            if (until[i] - until[low] > most) {
                most = until[i] - until[low];
                best = new int[] {low, i};
            }
            if (until[i] < until[low]) {
                low = i;
            }
        }
        return best;
    }
}
