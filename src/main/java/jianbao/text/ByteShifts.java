package jianbao.text;

import jianbao.PageTime;
import jianbao.Repair;
import org.jspecify.annotations.Nullable;

/**
 * Replacements that were made on GBK bytes across two characters: the second byte of one and the first of the next
 * happened to be the character that was looked for. The ASCII put between them cost a byte, and all bytes behind it are
 * paired wrongly up to the next ASCII: 龍?zhí)┨枴睘榧~帶 was 龍泰號”為紐帶.
 */
final class ByteShifts implements Damage {
    /** The first byte of full-width marks in GBK. */
    private static final int MARK_LEAD = 0xA3;

    /** The most frequent character whose second byte is that of full-width marks is 。 (A1 A3). */
    private static final int SENTENCE_LEAD = 0xA1;

    private static final double CERTAIN = 0.95;
    private static final double GUESSED = 0.7;

    /** In nats a character: how much likelier the text must become where no reading tells of the damage. */
    private static final double LIKELIER = 1.0;

    private final Fluency fluency;

    ByteShifts(Fluency fluency) {
        this.fluency = fluency;
    }

    @Override
    public boolean suspected(Census census) {
        return census.has(Census.Sign.LOST)
                && (census.has(Census.Sign.TONE)
                        || census.has(Census.Sign.PRIVATE)
                        || census.has(Census.Sign.RARE_HAN));
    }

    @Override
    public String undo(String text, Ledger ledger) {
        StringBuilder mended = new StringBuilder(text.length());
        int copied = 0;
        for (int i = 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c == '?' || c == '\uFFFD') && i > copied) {
                PageTime.check();
                Realigned realigned = realigned(text, i);
                if (realigned != null) {
                    ledger.add(
                            Repair.Type.BYTE_SHIFT,
                            text.substring(i - 1, realigned.end()),
                            text.charAt(i - 1) + realigned.text(),
                            realigned.guesses() == 0 ? CERTAIN : GUESSED);
                    mended.append(text, copied, i).append(realigned.text());
                    copied = realigned.end();
                    i = copied - 1;
                }
            }
        }
        return mended.append(text, copied, text.length()).toString();
    }

    private @Nullable Realigned realigned(String text, int at) {
        Payload gloss = Payload.gloss(text, at + 1);
        if (gloss != null) {
            return afterGloss(text, at, gloss);
        }
        Payload mark = Payload.mark(text, at + 1);
        return mark == null ? null : afterMark(text, mark);
    }

    /** The lost byte and the one before it were a character with the reading that was put in. */
    private @Nullable Realigned afterGloss(String text, int at, Payload gloss) {
        int lead = Gbk.code(text.charAt(at - 1)) & 0xFF;
        Realigned best = null;
        double bestWorth = 0;
        for (int trail = 0x81; lead >= 0x81 && trail <= 0xFE; trail++) {
            char replaced = Gbk.character(lead, trail);
            if (replaced != 0 && Readings.isReading(replaced, gloss.text())) {
                Realigned next = Realigned.of(text, gloss.end(), trail, text.charAt(at - 1), fluency);
                double worth = next == null ? 0 : next.likelihood() + fluency.glossed(replaced, gloss.text());
                if (next != null && (best == null || worth > bestWorth)) {
                    best = next;
                    bestWorth = worth;
                }
            }
        }
        return best;
    }

    /** The lost byte began a character that ended in A3; that, and the mark's own byte, were a full-width mark. */
    private @Nullable Realigned afterMark(String text, Payload mark) {
        char ended = Gbk.character(SENTENCE_LEAD, MARK_LEAD);
        Realigned rest = Realigned.of(text, mark.end(), mark.text().charAt(0) | 0x80, ended, fluency);
        if (rest == null) {
            return null;
        }
        String found = text.substring(mark.end(), rest.end());
        boolean likelier = Fluency.mean(rest.text()) > Fluency.mean(found) + LIKELIER;
        return likelier ? new Realigned(ended + rest.text(), rest.end(), rest.likelihood(), rest.guesses()) : null;
    }
}
