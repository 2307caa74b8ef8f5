package jianbao.extract;

/** The element, and the run of blocks, in which most of the worth of a page lies. */
final class Core {
    private final Sums worth;
    private final int from;
    private final int to;
    private final int[] run;

    Core(Regions regions, Sums worth) {
        this.worth = worth;
        int best = 0;
        double most = Double.NEGATIVE_INFINITY;
        for (int r = 0; r < regions.size(); r++) {
            double sum = worth.between(regions.from(r), regions.to(r));
            if (sum >= most) {
                most = sum;
                best = r;
            }
        }
        from = regions.from(best);
        to = regions.to(best);
        run = worth.best();
    }

    boolean holds(int block) {
        return block >= from && block < to;
    }

    boolean runs(int block) {
        return block >= run[0] && block < run[1];
    }

    /** How many blocks away the run is: negative above it, 0 within. */
    int fromRun(int block) {
        return distance(block, run[0], run[1]);
    }

    void describe(int i, float[] row) {
        Feature.IN_CORE.set(row, holds(i) ? 1 : 0);
        Feature.CORE_SHARE.set(row, (double) (to - from) / worth.size());
        Feature.FROM_CORE.set(row, distance(i, from, to));
        Feature.IN_RUN.set(row, runs(i) ? 1 : 0);
        Feature.FROM_RUN.set(row, fromRun(i));
    }

    private static int distance(int block, int from, int to) {
        return block < from ? block - from : block >= to ? block - to + 1 : 0;
    }
}
