package jianbao.extract;

/**
 * Runs of blocks that are doubted and stand far from all that is likely: where a threshold goes down for the sake of the body's own
 * doubtful parts, they come in with them. A body is mostly one run, so what is as doubtful on the other side of the page is none of it:
 * the teasers of a side column, in words like the body's.
 */
final class FarRuns {
    /** Blocks of chrome between two runs from which they stand far from each other; three cost some bodies their parts. */
    private static final int FAR = 10;

    private FarRuns() {}

    /** Drops them from what is kept, in place; nothing if nothing is likely. */
    static void drop(boolean[] kept, boolean[] likely) {
        if (last(likely, likely.length) < 0) {
            return;
        }
        int end = last(kept, kept.length);
        while (end >= 0) {
            int start = end;
            boolean known = likely[end];
            for (int next = last(kept, start); next >= 0 && start - next <= FAR; next = last(kept, start)) {
                start = next;
                known |= likely[next];
            }
            for (int i = start; i <= end && !known; i++) {
                kept[i] = false;
            }
            end = last(kept, start);
        }
    }

    /** The last place before another that is set; -1 if there is none. */
    private static int last(boolean[] set, int before) {
        int at = before - 1;
        while (at >= 0 && !set[at]) {
            at--;
        }
        return at;
    }
}
