package jianbao.text;

/**
 * What bytes say in UTF-8, some of them lost.
 *
 * @param text with U+FFFD for what cannot be told
 * @param triples how many sequences of three bytes and more were whole
 * @param pairs how many sequences of two bytes were whole
 * @param broken how many bytes belong to no sequence
 * @param guesses how many characters were told by their first two bytes and by what stands beside them
 */
record RestoredUtf8(String text, int triples, int pairs, int broken, int guesses) {
    /** Stands for a byte that was lost. */
    static final int LOST = -1;

    /** Reads units: bytes, or {@link #LOST}. */
    static RestoredUtf8 of(int[] units, Fluency fluency) {
        StringBuilder text = new StringBuilder(units.length);
        int triples = 0;
        int pairs = 0;
        int broken = 0;
        int guesses = 0;
        int at = 0;
        while (at < units.length) {
            int length = length(units, at);
            if (length > 0) {
                text.appendCodePoint(codePoint(units, at, length));
                triples += length >= 3 ? 1 : 0;
                pairs += length == 2 ? 1 : 0;
                at += length;
            } else if (isCutByALoss(units, at)) {
                text.append(guess(units, at, text, fluency));
                guesses++;
                at += 3;
            } else {
                text.append(units[at] == LOST ? '?' : '\uFFFD');
                broken += units[at] == LOST ? 0 : 1;
                at++;
            }
        }
        return new RestoredUtf8(text.toString(), triples, pairs, broken, guesses);
    }

    /** How many characters outside ASCII were read. */
    int sequences() {
        return triples + pairs + guesses;
    }

    /** The length of the whole sequence at a place; 0 for none. */
    private static int length(int[] units, int at) {
        int lead = units[at];
        int length = lead < 0
                ? 0
                : lead < 0x80 ? 1 : lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 0;
        for (int i = 1; i < length; i++) {
            if (at + i >= units.length || (units[at + i] & 0xC0) != 0x80 || units[at + i] < 0) {
                return 0;
            }
        }
        boolean overlong = length == 3 && lead == 0xE0 && units[at + 1] < 0xA0;
        boolean surrogate = length == 3 && lead == 0xED && units[at + 1] >= 0xA0;
        boolean outside =
                length == 4 && (lead == 0xF0 && units[at + 1] < 0x90 || lead == 0xF4 && units[at + 1] >= 0x90);
        return overlong || surrogate || outside ? 0 : length;
    }

    private static int codePoint(int[] units, int at, int length) {
        int codePoint = length == 1 ? units[at] : units[at] & (0x7F >> length);
        for (int i = 1; i < length; i++) {
            codePoint = codePoint << 6 | units[at + i] & 0x3F;
        }
        return codePoint;
    }

    /** Two bytes of three are there. */
    private static boolean isCutByALoss(int[] units, int at) {
        return at + 2 < units.length
                && units[at] >= 0xE2
                && units[at] < 0xF0
                && (units[at + 1] & 0xC0) == 0x80
                && units[at + 1] >= 0
                && units[at + 2] == LOST;
    }

    private static char guess(int[] units, int at, CharSequence before, Fluency fluency) {
        char best = '\uFFFD';
        double bestWorth = Double.NEGATIVE_INFINITY;
        for (int last = 0x80; last <= 0xBF; last++) {
            char candidate = (char) ((units[at] & 0x0F) << 12 | (units[at + 1] & 0x3F) << 6 | last & 0x3F);
            double pair = before.isEmpty() ? 0 : fluency.pair(before.charAt(before.length() - 1), candidate);
            if (Fluency.of(candidate) + pair > bestWorth) {
                best = candidate;
                bestWorth = Fluency.of(candidate) + pair;
            }
        }
        return best;
    }
}
