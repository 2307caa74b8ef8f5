package jianbao.text;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import jianbao.Repair;

/** Readings that a conversion proxy put behind characters: 習(xí)近平. */
final class Glosses implements Damage {
    /** In distinct common characters with a reading behind them: writers gloss the rare ones, and one or two. */
    private static final int SEVERAL = 3;

    /** The same for Traditional characters: genuine Traditional text hardly ever has pinyin in it. */
    private static final int SEVERAL_TRADITIONAL = 2;

    /** In distinct glossed characters: a page with so many was glossed throughout, rare characters too. */
    private static final int THROUGHOUT = 10;

    /** In letters: zhuāng, chuǎng. */
    private static final int LONGEST_READING = 6;

    private static final double CONFIDENCE = 0.99;

    private final Page page;

    Glosses(Page page) {
        this.page = page;
    }

    /** A reading behind a character, in parentheses. */
    private record Gloss(char character, String reading, int start, int end) {}

    /** What a page tells of its glosses: whether a proxy made them, and how many characters they stand behind. */
    record Page(boolean damaged, int distinct) {
        static Page of(String text) {
            Map<Character, Boolean> marked = new HashMap<>();
            each(
                    text,
                    gloss -> marked.merge(gloss.character, Readings.isToneMarked(gloss.reading), Boolean::logicalOr));
            long common = marked.entrySet().stream()
                    .filter(entry -> entry.getValue() && FrequentHan.isCommon(entry.getKey()))
                    .count();
            long traditional = marked.entrySet().stream()
                    .filter(entry -> entry.getValue() && isTraditional(entry.getKey()))
                    .count();
            return new Page(common >= SEVERAL || traditional >= SEVERAL_TRADITIONAL, marked.size());
        }
    }

    @Override
    public boolean suspected(Census census) {
        return page.damaged && census.has(Census.Sign.PARENTHESIS);
    }

    @Override
    public String undo(String text, Ledger ledger) {
        StringBuilder clean = new StringBuilder(text.length());
        int[] copied = {0};
        each(text, gloss -> {
            if (isInserted(gloss.character)) {
                clean.append(text, copied[0], gloss.start);
                copied[0] = gloss.end;
                String character = String.valueOf(gloss.character);
                ledger.add(
                        Repair.Type.GLOSS, character + text.substring(gloss.start, gloss.end), character, CONFIDENCE);
            }
        });
        return clean.append(text, copied[0], text.length()).toString();
    }

    /** A rare character on a page with few glosses may have its gloss from the writer: 郫(pí)县. */
    private boolean isInserted(char character) {
        return page.distinct >= THROUGHOUT
                || FrequentHan.rank(character) < FrequentHan.RARE
                || isTraditional(character);
    }

    private static boolean isTraditional(char character) {
        return Folding.fold(character) != character;
    }

    private static void each(String text, Consumer<Gloss> taker) {
        for (int i = 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c == '(' || c == '（') && Han.is(text.charAt(i - 1))) {
                int close = close(text, i + 1);
                String reading = close < 0 ? "" : text.substring(i + 1, close);
                if (!reading.isEmpty() && Readings.isReading(text.charAt(i - 1), reading)) {
                    taker.accept(new Gloss(text.charAt(i - 1), reading, i, close + 1));
                }
            }
        }
    }

    /** Where a parenthesis with nothing but Latin letters in it closes; -1 for another. */
    private static int close(String text, int start) {
        int longest = Math.min(text.length(), start + LONGEST_READING + 2);
        for (int i = start; i < longest; i++) {
            char c = text.charAt(i);
            if (c == ')' || c == '）') {
                return i;
            }
            if (!Character.isLetter(c) && Character.getType(c) != Character.NON_SPACING_MARK || Han.is(c)) {
                return -1;
            }
        }
        return -1;
    }
}
