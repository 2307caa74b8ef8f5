package jianbao.fuzz;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import jianbao.source.Damage;

/** Mutations of seeds, always the same ones: damaged, cut off, or the start of one and the end of another. */
final class Mutations {
    private final List<byte[]> seeds;
    private final Random random;

    Mutations(List<byte[]> seeds, long seed) {
        this.seeds = seeds;
        this.random = new Random(seed);
    }

    byte[] next() {
        byte[] bytes = any();
        if (random.nextInt(8) == 0) {
            bytes = crossed(bytes, any());
        }
        for (int i = random.nextInt(3); i >= 0; i--) {
            bytes = Damage.done(bytes, random);
        }
        return random.nextInt(16) == 0 ? Arrays.copyOf(bytes, random.nextInt(bytes.length + 1)) : bytes;
    }

    private byte[] any() {
        return seeds.get(random.nextInt(seeds.size()));
    }

    private byte[] crossed(byte[] first, byte[] second) {
        int head = random.nextInt(first.length + 1);
        int tail = random.nextInt(second.length + 1);
        byte[] crossed = Arrays.copyOf(first, head + second.length - tail);
        System.arraycopy(second, tail, crossed, head, second.length - tail);
        return crossed;
    }
}
