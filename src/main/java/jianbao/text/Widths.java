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
            for (int i = 0; i < text.length(); i = end(text, i) + 1) {
                String word = text.substring(i, end(text, i));
                if (word.chars().filter(c -> c >= 'Ａ' && c <= 'ｚ').count() > 1) {
                    words.add(word);
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
        int i = 0;
        while (i < text.length()) {
            int end = end(text, i);
            String word = text.substring(i, end);
            boolean full = word.chars().anyMatch(c -> isFullWidth((char) c));
            if (full && (page.fullOfThem || word.chars().anyMatch(c -> c < 0x80))) {
                ledger.add(Repair.Type.WIDTH, word, narrow(word), CONFIDENCE);
                mended.append(narrow(word));
            } else {
                mended.append(word);
            }
            if (end < text.length()) {
                mended.append(text.charAt(end));
            }
            i = end + 1;
        }
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
