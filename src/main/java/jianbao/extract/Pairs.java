package jianbao.extract;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The different pairs of neighbouring letters of a text, whatever their case and what stands between them. */
final class Pairs {
    static final Pairs NONE = new Pairs(new int[0]);

    /** In order. */
    private final int[] pairs;

    /** A bit for each pair by its hash: most strangers are turned away here. */
    private long @Nullable [] seen;

    private Pairs(int[] pairs) {
        this.pairs = pairs;
    }

    /** Made when first asked for: most pairs are only looked for among others. */
    private long[] seen() {
        if (seen == null) {
            seen = new long[16];
            for (int pair : pairs) {
                seen[slot(pair) >>> 6] |= 1L << slot(pair);
            }
        }
        return seen;
    }

    static Pairs of(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        int[] pairs = new int[lower.length()];
        int size = 0;
        char before = 0;
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            if (letter(c)) {
                if (before != 0) {
                    pairs[size++] = before << 16 | c;
                }
                before = c;
            }
        }
        Arrays.sort(pairs, 0, size);
        int distinct = 0;
        for (int i = 0; i < size; i++) {
            if (i == 0 || pairs[i] != pairs[i - 1]) {
                pairs[distinct++] = pairs[i];
            }
        }
        return new Pairs(Arrays.copyOf(pairs, distinct));
    }

    boolean isEmpty() {
        return pairs.length == 0;
    }

    int size() {
        return pairs.length;
    }

    /** How many pairs both have. */
    int shared(Pairs other) {
        int shared = 0;
        for (int pair : pairs) {
            shared += other.has(pair) ? 1 : 0;
        }
        return shared;
    }

    /** Whether any pair of a text may be among these: no is sure. */
    boolean any(String text) {
        char before = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = small(text.charAt(i));
            if (letter(c)) {
                if (before != 0 && has(before << 16 | c)) {
                    return true;
                }
                before = c;
            }
        }
        return false;
    }

    private boolean has(int pair) {
        int slot = slot(pair);
        return (seen()[slot >>> 6] & 1L << slot) != 0 && Arrays.binarySearch(pairs, pair) >= 0;
    }

    private static int slot(int pair) {
        return (pair * 0x9E3779B9) >>> 22;
    }

    private static char small(char c) {
        return c < 0x80 ? c >= 'A' && c <= 'Z' ? (char) (c + 32) : c : ideograph(c) ? c : Character.toLowerCase(c);
    }

    private static boolean letter(char c) {
        return c < 0x80 ? c >= 'a' && c <= 'z' || c >= '0' && c <= '9' : ideograph(c) || Character.isLetterOrDigit(c);
    }

    private static boolean ideograph(char c) {
        return c >= 0x4E00 && c <= 0x9FFF;
    }
}
