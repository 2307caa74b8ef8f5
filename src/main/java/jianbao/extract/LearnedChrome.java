package jianbao.extract;

import java.util.Arrays;
import java.util.Map;

/** Corrects a body by what the pages of its site have in common. */
final class LearnedChrome {
    /** A part of a body may be cut off from it by so many recurring blocks: an advertisement, a share bar. */
    private static final int INTERRUPTION = 3;

    /** A part that is cut off must be believed in so far to stay. */
    private static final double SURE = 0.75;

    /** A block amid the body that no other page has is taken in from this belief on. */
    private static final float POSSIBLE = 0.05f;

    /** The same for a block between the body and its credits. */
    private static final float BESIDE_CREDITS = 0.02f;

    /** What follows the editor's name is no part of a body that is so much longer: a share of its tokens. */
    private static final double TEASER = 0.5;

    /** Blocks that may stand between the body and its credits and were not taken for body: a short first sentence. */
    private static final int GAP = 3;

    private final boolean[] recurs;
    private final float[] beliefs;
    private final float[][] rows;
    private final Map<Integer, String> roles;

    LearnedChrome(boolean[] recurs, BodyClassifier.Reading reading, Map<Integer, String> roles) {
        this.recurs = recurs;
        this.beliefs = reading.beliefs();
        this.rows = reading.rows();
        this.roles = roles;
    }

    /** Corrects what is kept, in place. */
    void correct(boolean[] kept) {
        int[] body = heaviest(kept);
        for (int from = 0; from < kept.length; ) {
            int to = end(from);
            boolean near = from <= body[1] + INTERRUPTION && to >= body[0] - INTERRUPTION;
            for (int i = from; i < to && from != body[0]; i++) {
                kept[i] &= near && beliefs[i] >= SURE;
            }
            from = to;
            for (; from < kept.length && recurs[from]; from++) {
                kept[from] = false;
            }
        }
        endAtEditor(kept, body);
        close(kept, body);
    }

    /** Closes the holes between the first and the last kept block of a run, and the gaps to the credits around them. */
    private void close(boolean[] kept, int[] body) {
        int first = body[0];
        int last = body[1] - 1;
        while (first <= last && !kept[first]) {
            first++;
        }
        while (last > first && !kept[last]) {
            last--;
        }
        int from = toCredits(first, -1, body);
        int to = toCredits(last, 1, body);
        for (int i = from; i <= to; i++) {
            float needed = i < first || i > last ? BESIDE_CREDITS : POSSIBLE;
            kept[i] |= beliefs[i] >= needed && !roles.containsKey(i);
        }
    }

    /** What follows the editor's name before the next recurring block is a teaser, unless it is a good part of the body. */
    private void endAtEditor(boolean[] kept, int[] body) {
        for (int i = body[0]; i < body[1]; i++) {
            if ("editor".equals(roles.get(i)) && tokens(kept, i, body[1]) < TEASER * tokens(kept, body[0], i)) {
                Arrays.fill(kept, i, body[1], false);
            }
        }
    }

    private double tokens(boolean[] kept, int from, int to) {
        double sum = 0;
        for (int i = from; i < to; i++) {
            sum += kept[i] ? Feature.TOKENS.of(rows[i]) : 0;
        }
        return sum;
    }

    /** The last block between the body's edge and a line of credits not far from it; the edge itself where there is none. */
    private int toCredits(int edge, int step, int[] body) {
        for (int i = edge + step; i >= body[0] && i < body[1] && Math.abs(i - edge) <= GAP + 1; i += step) {
            if (roles.containsKey(i)) {
                return i - step;
            }
        }
        return edge;
    }

    /** The run of blocks between recurring ones that holds most of the body. */
    private int[] heaviest(boolean[] kept) {
        int[] best = {0, 0};
        double most = 0;
        for (int from = 0; from < kept.length; from++) {
            int to = end(from);
            double sum = 0;
            for (int i = from; i < to; i++) {
                sum += kept[i] ? Feature.TOKENS.of(rows[i]) * beliefs[i] : 0;
            }
            if (sum > most) {
                most = sum;
                best = new int[] {from, to};
            }
            from = to;
        }
        return best;
    }

    private int end(int from) {
        int to = from;
        while (to < recurs.length && !recurs[to]) {
            to++;
        }
        return to;
    }
}
