package jianbao.extract;

import java.util.List;
import java.util.Map;

/**
 * Verse in a text dump: short lines directly beneath a headline and its credits, none of them a sentence or long enough for one. Where
 * no headline with credits stands above, the same lines are a menu.
 */
final class Verse {
    /** Lines of a poem, at least. */
    private static final int LINES = 8;

    /** Tokens of a line, at most: headlines have more. */
    private static final int LONGEST = 10;

    /** The share of Han characters among its tokens. */
    private static final double HAN = 0.8;

    /** How far a line must be believed in, at least. */
    private static final float LEAST = 0.1f;

    /** Lines of credits beneath a headline, at most. */
    private static final int CREDITS = 3;

    private final List<TextBlock> blocks;
    private final BodyClassifier.Reading reading;
    private final Map<Integer, String> roles;

    Verse(List<TextBlock> blocks, BodyClassifier.Reading reading, Map<Integer, String> roles) {
        this.blocks = blocks;
        this.reading = reading;
        this.roles = roles;
    }

    /** Keeps the lines of the page's verse; false if it has none. */
    boolean keep(boolean[] kept) {
        for (int first = 0; first < kept.length; first++) {
            int end = headed(first) ? end(first) : first;
            for (int i = first; i < end; i++) {
                kept[i] = true;
            }
            if (end > first) {
                return true;
            }
        }
        return false;
    }

    /** Whether what was kept is the page's verse and nothing else but its credits. */
    boolean is(boolean[] kept) {
        boolean[] verse = new boolean[kept.length];
        boolean any = keep(verse);
        for (int i = 0; any && i < kept.length; i++) {
            any = verse[i] || !kept[i] || roles.containsKey(i);
        }
        return any;
    }

    /** Whether a headline and its credits stand directly above a block. */
    private boolean headed(int first) {
        boolean credited = false;
        for (int i = first - 1; i >= Math.max(0, first - 1 - CREDITS); i--) {
            String role = roles.get(i);
            if (role == null || role.equals("title")) {
                return role != null && credited;
            }
            credited = true;
        }
        return false;
    }

    /** The line behind the verse that begins at a line; that line itself if none does. */
    private int end(int first) {
        int i = first;
        while (i < blocks.size() && line(i)) {
            i++;
        }
        return i - first >= LINES ? i : first;
    }

    private boolean line(int i) {
        float[] row = reading.rows()[i];
        return !roles.containsKey(i)
                && Feature.TOKENS.of(row) <= LONGEST
                && Feature.HAN.of(row) >= HAN
                && Feature.DATED.of(row) == 0
                && reading.beliefs()[i] >= LEAST;
    }
}
