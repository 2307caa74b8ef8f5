package jianbao.source;

import java.util.Arrays;
import java.util.Random;

/** Damages bytes, as a seed has it: bits turned, bytes set to what parsers fear, parts cut out, doubled or moved. */
public final class Damage {
    private static final byte[] FEARED = {0, 1, -1, Byte.MAX_VALUE, Byte.MIN_VALUE, '\n', '\r', '<', '-', '9', ' '};

    private Damage() {}

    /** The bytes, damaged in up to four places. */
    public static byte[] done(byte[] bytes, Random random) {
        byte[] damaged = bytes.clone();
        for (int times = 1 + random.nextInt(4); times > 0 && damaged.length > 1; times--) {
            int at = random.nextInt(damaged.length);
            int to = Math.min(damaged.length, at + 1 + random.nextInt(64));
            switch (random.nextInt(5)) {
                case 0 -> damaged[at] ^= (byte) (1 << random.nextInt(8));
                case 1 -> damaged[at] = FEARED[random.nextInt(FEARED.length)];
                case 2 -> Arrays.fill(damaged, at, to, FEARED[random.nextInt(FEARED.length)]);
                case 3 -> damaged = joined(Arrays.copyOf(damaged, at), Arrays.copyOfRange(damaged, to, damaged.length));
                default ->
                    damaged = joined(Arrays.copyOf(damaged, to), Arrays.copyOfRange(damaged, at, damaged.length));
            }
        }
        return damaged;
    }

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] joined = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, joined, first.length, second.length);
        return joined;
    }
}
