package jianbao.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import jianbao.Repair;
import org.jspecify.annotations.Nullable;

/** UTF-8 that was once read as GBK: 缃戠珯棣栭〉 was 网站首页. Whole pages, or single fields. */
final class Utf8AsGbk implements Damage {
    /** As a share of the characters of a run: UTF-8 read as GBK gives twice as many rare ones. */
    private static final double RARE_SHARE = 0.3;

    /** In sequences for a byte that fits in none. */
    private static final int SOUND_FOR_A_STRAY = 10;

    /** In sequences: one may be chance, two that read better than what stands there hardly. */
    private static final int SEVERAL = 2;

    /** As a share of the characters outside ASCII: where so many are misread, all are. */
    private static final double WHOLE = 0.9;

    private static final double CERTAIN = 0.97;
    private static final double GUESSED = 0.8;

    /** How the single byte 80 shows. */
    private static final char EURO = '€';

    /** A byte that UTF-8 never has, for a character that GBK has not. */
    private static final int FOREIGN = 0xFF;

    private final Fluency fluency;

    Utf8AsGbk(String page) {
        this.fluency = new Fluency(page);
    }

    private record Run(int start, int end, RestoredUtf8 restored) {}

    @Override
    public boolean suspected(Census census) {
        return census.count(Census.Sign.RARE_HAN) + census.count(Census.Sign.PRIVATE) >= 2;
    }

    @Override
    public String undo(String text, Ledger ledger) {
        List<Run> clear = runs(text, SEVERAL);
        if (clear.stream().noneMatch(run -> run.restored.sequences() >= SEVERAL)) {
            return text;
        }
        int misread = clear.stream().mapToInt(run -> run.end - run.start).sum();
        boolean whole = misread > WHOLE * text.chars().filter(c -> c >= 0x80).count();
        return replaced(text, runs(text, whole ? 0 : 1), ledger);
    }

    /** The runs that make UTF-8, among those with so many odd characters. */
    private List<Run> runs(String text, int fewest) {
        List<Run> runs = new ArrayList<>();
        int odd = 0;
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i < text.length() && isPart(text.charAt(i))) {
                odd += Census.isOdd(text.charAt(i)) ? 1 : 0;
                continue;
            }
            Run run = i > start && odd >= fewest && (fewest == 0 || odd >= RARE_SHARE * (i - start))
                    ? run(text, start, i)
                    : null;
            if (run != null) {
                runs.add(run);
            }
            start = i + 1;
            odd = 0;
        }
        return runs;
    }

    private static String replaced(String text, List<Run> runs, Ledger ledger) {
        StringBuilder mended = new StringBuilder(text.length());
        int copied = 0;
        for (Run run : runs) {
            String before = text.substring(run.start, run.end);
            ledger.add(
                    Repair.Type.MOJIBAKE, before, run.restored.text(), run.restored.guesses() == 0 ? CERTAIN : GUESSED);
            mended.append(text, copied, run.start).append(run.restored.text());
            copied = run.end;
        }
        return mended.append(text, copied, text.length()).toString();
    }

    private @Nullable Run run(String text, int start, int end) {
        RestoredUtf8 restored = RestoredUtf8.of(units(text, start, end), fluency);
        boolean sound = restored.broken() * SOUND_FOR_A_STRAY <= restored.sequences();
        boolean better = restored.text().length() == 1
                || Fluency.mean(restored.text()) > Fluency.mean(text.substring(start, end));
        return restored.sequences() > 0 && sound && better ? new Run(start, end, restored) : null;
    }

    /** Double bytes, and what stands for single ones that make none. */
    private static boolean isPart(char c) {
        return c >= 0x80 || c == '?';
    }

    private static int[] units(String text, int start, int end) {
        int[] units = new int[2 * (end - start)];
        int count = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            int code = c == EURO && isSingle(text, i + 1, end, missing(units, count)) ? 0 : Gbk.code(c);
            if (code != 0) {
                units[count++] = code >>> 8;
                units[count++] = code & 0xFF;
            } else {
                units[count++] = c == EURO ? 0x80 : c == '?' || c == '\uFFFD' ? RestoredUtf8.LOST : FOREIGN;
            }
        }
        return Arrays.copyOf(units, count);
    }

    /**
     * Whether the euro sign before a place is the byte 80. It may be A2 E3 too, of which the first byte ends a sequence
     * and the second begins one.
     */
    private static boolean isSingle(String text, int next, int end, int missing) {
        boolean sequenceBegins =
                next < end && (text.charAt(next) == EURO || (Gbk.code(text.charAt(next)) >>> 8 & 0xC0) == 0x80);
        return missing != 1 || !sequenceBegins;
    }

    /** How many bytes the last sequence still misses. */
    private static int missing(int[] units, int count) {
        for (int back = 1; back <= 3 && back <= count; back++) {
            int unit = units[count - back];
            if (unit >= 0xC0) {
                return (unit >= 0xF0 ? 4 : unit >= 0xE0 ? 3 : 2) - back;
            }
        }
        return 0;
    }
}
