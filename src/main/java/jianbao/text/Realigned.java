package jianbao.text;

import org.jspecify.annotations.Nullable;

/**
 * Text whose double bytes were paired wrongly, paired right again.
 *
 * @param text as it was before a byte was lost
 * @param end where the shifted text ends, in the damaged text
 * @param likelihood of the text, in nats
 * @param guesses how many bytes could not be told for certain
 */
record Realigned(String text, int end, double likelihood, int guesses) {
    /** In characters: ASCII comes much sooner in any text. */
    private static final int LONGEST = 400;

    /**
     * Pairs anew from a place in the damaged text on, up to where the pairs agree with those of the damaged text.
     *
     * @param pending the byte that comes before, the first of a pair
     * @param before the character that comes before
     * @return null if the bytes make no text
     */
    static @Nullable Realigned of(String damaged, int from, int pending, char before, Fluency fluency) {
        StringBuilder text = new StringBuilder();
        int lead = pending;
        for (int at = from; at < damaged.length() && at - from < LONGEST; at++) {
            char c = damaged.charAt(at);
            // The byte 80 by itself shows as the euro sign.
            int code = c == '€' ? 0 : Gbk.code(c);
            if (c == '?' || c == '\uFFFD') {
                return endingInALoss(damaged, at, lead, text, before, fluency);
            }
            char restored = Gbk.character(lead, code != 0 ? code >>> 8 : c == '€' ? 0x80 : c);
            if (restored == 0) {
                return null;
            }
            text.append(restored);
            lead = code & 0xFF;
            if (lead < 0x80) {
                if (lead != 0) {
                    text.append((char) lead);
                }
                return of(text, at + 1, before, damaged, 0, fluency);
            }
        }
        return null;
    }

    /** The last byte of the run met ASCII and was lost; a reading behind it tells which it was. */
    private static @Nullable Realigned endingInALoss(
            String damaged, int at, int lead, StringBuilder text, char before, Fluency fluency) {
        Payload gloss = Payload.gloss(damaged, at + 1);
        int end = gloss == null ? at + 1 : gloss.end();
        char previous = text.isEmpty() ? before : text.charAt(text.length() - 1);
        char next = end < damaged.length() ? damaged.charAt(end) : '\n';
        char best = 0;
        double bestWorth = 0;
        for (int trail = 0x40; trail <= 0xFE; trail++) {
            char candidate = Gbk.character(lead, trail);
            if (candidate == 0 || (gloss != null && !Readings.isReading(candidate, gloss.text()))) {
                continue;
            }
            double worth = Fluency.of(candidate)
                    + fluency.pair(previous, candidate)
                    + fluency.pair(candidate, next)
                    + Quotes.worth(damaged, at, text, candidate)
                    + (gloss == null ? 0 : fluency.glossed(candidate, gloss.text()));
            if (best == 0 || worth > bestWorth) {
                best = candidate;
                bestWorth = worth;
            }
        }
        if (best == 0) {
            return null;
        }
        text.append(best);
        if (gloss == null && swallowed(damaged, at)) {
            text.append('(');
        }
        return of(text, end, before, damaged, gloss == null ? 1 : 0, fluency);
    }

    /** Whether a parenthesis was lost with the byte before it: the next one behind it closes what nothing on the line opened. */
    private static boolean swallowed(String damaged, int loss) {
        int open = 0;
        int at = damaged.lastIndexOf('\n', loss) + 1;
        while (at < damaged.length() && damaged.charAt(at) != '\n' && at < loss + LONGEST) {
            char c = damaged.charAt(at);
            Payload gloss = c == '(' || c == '?' ? Payload.gloss(damaged, at + 1) : null;
            open += gloss != null ? 0 : c == '(' ? 1 : c == ')' ? -1 : 0;
            if (open < 0) {
                return at > loss;
            }
            at = gloss == null ? at + 1 : gloss.end();
        }
        return false;
    }

    private static Realigned of(
            StringBuilder text, int end, char before, String damaged, int guesses, Fluency fluency) {
        double likelihood = 0;
        char previous = before;
        for (int i = 0; i < text.length(); i++) {
            likelihood += Fluency.of(text.charAt(i)) + fluency.pair(previous, text.charAt(i));
            previous = text.charAt(i);
        }
        if (end < damaged.length()) {
            likelihood += fluency.pair(previous, damaged.charAt(end));
        }
        return new Realigned(text.toString(), end, likelihood, guesses);
    }
}
