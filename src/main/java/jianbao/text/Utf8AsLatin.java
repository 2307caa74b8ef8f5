package jianbao.text;

import java.util.Arrays;
import jianbao.Repair;

/** UTF-8 that was once read as windows-1252 or ISO 8859-1: ä¸\u00ADå›½ was 中国, â€œ was “. */
final class Utf8AsLatin implements Damage {
    /** In sequences: a letter with a sign or two behind it may be one by chance. */
    private static final int SEVERAL = 2;

    private static final double CONFIDENCE = 0.98;

    /** What windows-1252 has from 80 to 9F; the five places that it leaves free are controls. */
    private static final String WINDOWS =
            "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

    private final Fluency fluency;

    Utf8AsLatin(String page) {
        this.fluency = new Fluency(page);
    }

    @Override
    public boolean suspected(Census census) {
        return census.has(Census.Sign.LATIN_LEAD) || census.has(Census.Sign.TONE);
    }

    @Override
    public String undo(String text, Ledger ledger) {
        StringBuilder mended = new StringBuilder(text.length());
        int copied = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0xC2 && unit(text.charAt(i)) >= 0xC2) {
                int end = end(text, i);
                RestoredUtf8 restored = RestoredUtf8.of(units(text, i, end), fluency);
                if (isUtf8(restored)) {
                    ledger.add(Repair.Type.MOJIBAKE, text.substring(i, end), restored.text(), CONFIDENCE);
                    mended.append(text, copied, i).append(restored.text());
                    copied = end;
                }
                i = end;
            }
        }
        return mended.append(text, copied, text.length()).toString();
    }

    private static boolean isUtf8(RestoredUtf8 restored) {
        if (restored.broken() > 0 || restored.guesses() > 0) {
            return false;
        }
        boolean plain = restored.text().chars().allMatch(c -> isPlain((char) c));
        boolean western = restored.text().chars().allMatch(c -> c < 0x100) && restored.pairs() >= SEVERAL;
        return western || restored.triples() >= SEVERAL || (restored.triples() > 0 && plain);
    }

    /** What a single sequence must give: é’” must not become a rare character. */
    private static boolean isPlain(char c) {
        return c < 0x100
                || (c >= 0x2010 && c <= 0x2122)
                || (c >= 0x3000 && c <= 0x301F)
                || (c >= 0xFF00 && c <= 0xFFEF)
                || (Han.is(c) && FrequentHan.rank(c) < FrequentHan.RARE);
    }

    private static int end(String text, int start) {
        int end = start;
        while (end < text.length() && unit(text.charAt(end)) >= 0x80) {
            end++;
        }
        return end;
    }

    private static int[] units(String text, int start, int end) {
        return Arrays.stream(text.substring(start, end).chars().toArray()).map(c -> unit((char) c)).toArray();
    }

    /** The byte of a character in windows-1252 or ISO 8859-1; -1 for none. */
    private static int unit(char c) {
        if (c < 0x100) {
            return c;
        }
        int place = WINDOWS.indexOf(c);
        return place < 0 ? -1 : 0x80 + place;
    }
}
