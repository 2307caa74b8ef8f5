package jianbao.text;

import java.util.HashSet;
import java.util.Set;
import jianbao.Repair;

/**
 * Full-width Latin letters and digits. A page may be set that way (２００５年), so words that are full-width
 * throughout are left alone unless the page is full of them; words of two widths are always mended.
 */
final class Widths implements Damage {
    /** In distinct full-width words of two letters and more: a name or two may be set that way on purpose. */
    private static final int MANY_WORDS = 4;

    private static final double CONFIDENCE = 0.9;
    private static final int SHIFT = 0xFEE0;

    private final Page page;

    Widths(Page page) {
        this.page = page;
    }

    /** What a page tells of its use of widths. */
    record Page(boolean fullOfThem) {
        static Page of(String text) {
            Set<String> words = new HashSet<>();
            for (int i = 0; i < text.length(); i++) {
                if (isFullWidth(text.charAt(i))) {
                    int end = end(text, i);
                    if (text.substring(i, end).chars().filter(c -> c >= 'Ａ').count() > 1) {
                        words.add(text.substring(i, end));
                    }
                    i = end;
                }
            }
            return new Page(words.size() >= MANY_WORDS);
        }
    }

    @Override
    public boolean suspected(Census census) {
        return census.has(Census.Sign.FULL_WIDTH);
    }

    @Override
    public String undo(String text, Ledger ledger) {
        StringBuilder mended = new StringBuilder(text.length());
        int copied = 0;
        for (int i = 0; i < text.length(); i++) {
            if (isFullWidth(text.charAt(i))) {
                int start = start(text, i, copied);
                int end = end(text, i);
                String word = text.substring(start, end);
                if (page.fullOfThem || word.chars().anyMatch(c -> c < 0x80)) {
                    ledger.add(Repair.Type.WIDTH, word, narrow(word), CONFIDENCE);
                    mended.append(text, copied, start).append(narrow(word));
                    copied = end;
                }
                i = end;
            }
        }
        mended.append(text, copied, text.length());
        return mended.toString();
    }

    static boolean isFullWidth(char c) {
        return (c >= '０' && c <= '９') || (c >= 'Ａ' && c <= 'Ｚ') || (c >= 'ａ' && c <= 'ｚ');
    }

    private static String narrow(String word) {
        StringBuilder narrow = new StringBuilder(word.length());
        word.chars().forEach(c -> narrow.append((char) (isFullWidth((char) c) ? c - SHIFT : c)));
        return narrow.toString();
    }

    private static int start(String text, int at, int limit) {
        int start = at;
        while (start > limit && isPart(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    /** Where the run of letters and digits of either width that begins at a place ends. */
    private static int end(String text, int start) {
        int end = start;
        while (end < text.length() && isPart(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isPart(char c) {
        return isFullWidth(c) || (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    }
}
