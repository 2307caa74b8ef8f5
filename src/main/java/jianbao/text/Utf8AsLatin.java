package jianbao.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import jianbao.Repair;

/** UTF-8 that was once read as windows-1252 or ISO 8859-1: ä¸\u00ADå›½ was 中国, â€œ was “. */
final class Utf8AsLatin implements Damage {
    /** In sequences: a letter with a sign or two behind it may be one by chance. */
    private static final int SEVERAL = 2;

    private static final double CONFIDENCE = 0.98;

    /** What windows-1252 has from 80 to 9F; the five places that it leaves free are controls. */
    private static final String WINDOWS = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

    private final Fluency fluency;

    Utf8AsLatin(String page) {
        this.fluency = new Fluency(page);
    }

    private record Run(int start, int end, RestoredUtf8 restored) {}

    @Override
    public boolean suspected(Census census) {
        return census.has(Census.Sign.LATIN_LEAD) || census.has(Census.Sign.TONE);
    }

    @Override
    public String undo(String text, Ledger ledger) {
        List<Run> runs = runs(text);
        if (runs.stream().noneMatch(run -> isClear(run.restored))) {
            return text;
        }
        StringBuilder mended = new StringBuilder(text.length());
        int copied = 0;
        for (Run run : runs) {
            String before = text.substring(run.start, run.end);
            ledger.add(Repair.Type.MOJIBAKE, before, run.restored.text(), CONFIDENCE);
            mended.append(text, copied, run.start).append(run.restored.text());
            copied = run.end;
        }
        return mended.append(text, copied, text.length()).toString();
    }

    /** The runs of bytes above 7F that are UTF-8 from end to end. */
    private List<Run> runs(String text) {
        List<Run> runs = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            if (unit(text.charAt(i)) >= 0x80) {
                int end = end(text, i);
                RestoredUtf8 restored = RestoredUtf8.of(units(text, i, end), fluency);
                if (restored.broken() == 0) {
                    runs.add(new Run(i, end, restored));
                }
                i = end;
            }
        }
        return runs;
    }

    /** Whether a run would not be UTF-8 by chance; if one is clear, the others of the text are believed too. */
    private static boolean isClear(RestoredUtf8 restored) {
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
        return Arrays.stream(text.substring(start, end).chars().toArray())
                .map(c -> unit((char) c))
                .toArray();
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
