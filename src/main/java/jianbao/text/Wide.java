package jianbao.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * A charset of two or four bytes a character, told by its byte-order mark or by its zero bytes.
 *
 * @param mark how many bytes the mark takes
 */
record Wide(Charset charset, int mark) {
    /** In bytes: how far zeros are counted. */
    private static final int SAMPLE = 4096;

    /** In pairs of bytes for a zero: digits, spaces and line ends make more than that in any text. */
    private static final int PAIRS_FOR_A_ZERO = 50;

    /** Zeros in the other half of the pairs (U+4E00 and such) are fewer by this factor. */
    private static final int LOPSIDED = 5;

    static @Nullable Wide of(byte[] bytes) {
        int first = word(bytes, 0);
        int second = word(bytes, 2);
        if (first == 0xFFFE && second == 0) {
            return new Wide(StandardCharsets.UTF_32LE, 4);
        }
        if (first == 0 && second == 0xFEFF) {
            return new Wide(StandardCharsets.UTF_32BE, 4);
        }
        if (first == 0xFFFE) {
            return new Wide(StandardCharsets.UTF_16LE, 2);
        }
        return first == 0xFEFF ? new Wide(StandardCharsets.UTF_16BE, 2) : withoutMark(bytes);
    }

    private static @Nullable Wide withoutMark(byte[] bytes) {
        int[] zeros = new int[2];
        int sample = Math.min(bytes.length, SAMPLE) & ~1;
        for (int i = 0; i < sample; i++) {
            if (bytes[i] == 0) {
                zeros[i & 1]++;
            }
        }
        int half = zeros[1] > zeros[0] ? 1 : 0;
        boolean wide = zeros[half] * 2 * PAIRS_FOR_A_ZERO >= sample && zeros[half] > LOPSIDED * zeros[1 - half];
        return wide ? new Wide(half == 1 ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE, 0) : null;
    }

    /** Two bytes, the first the higher; -1 beyond the end. */
    private static int word(byte[] bytes, int at) {
        return at + 1 < bytes.length ? (bytes[at] & 0xFF) << 8 | bytes[at + 1] & 0xFF : -1;
    }
}
