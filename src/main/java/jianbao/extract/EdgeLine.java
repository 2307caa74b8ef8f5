package jianbao.extract;

import java.util.List;
import jianbao.text.Folding;
import jianbao.text.Han;
import org.jspecify.annotations.Nullable;

/**
 * Lines that pages put at the head and at the foot of a body, within its element, and that are no part of it: buttons and
 * counters, dates, who edited, where it stood first, notes on rights, calls to follow and to download. They are looked for
 * from the edges inwards only: within a body the same words may be part of it.
 */
final class EdgeLine {
    /** Characters of such a line, at most: the longest are notes on rights. */
    private static final int LONGEST = 240;

    private static final PhraseBook WORDS = PhraseBook.load("edge-words.txt", List.of("edge"));

    private EdgeLine() {}

    /** Whether a folded line above a body is none of it. */
    static boolean above(String line) {
        return line.length() <= LONGEST && is(line, true);
    }

    /** Whether a folded line below a body is none of it. */
    static boolean below(String line) {
        return line.length() <= LONGEST && is(line, false);
    }

    /** What a line sums up, without its label: 摘要：...; null if it is no summary. */
    static @Nullable String summary(String text) {
        int start = text.length() <= LONGEST ? HanEdges.summary(Folding.fold(text)) : -1;
        return start < 0 ? null : text.substring(start).strip();
    }

    private static boolean is(String line, boolean above) {
        boolean chinese = Han.count(line) > 0;
        if (onlyWords(line) || (chinese ? HanEdges.either(line) : LatinEdges.either(line) || HanEdges.isDate(line))) {
            return true;
        }
        return above ? chinese && HanEdges.above(line) : HanEdges.below(line) || !chinese && LatinEdges.below(line);
    }

    /** Whether each of its letters belongs to one of the words. */
    private static boolean onlyWords(String line) {
        long letters = line.chars().filter(Character::isLetter).count();
        return letters > 0 && Math.round(WORDS.cover(line)[0] * line.length()) >= letters;
    }
}
