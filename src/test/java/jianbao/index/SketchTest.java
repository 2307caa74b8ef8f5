package jianbao.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class SketchTest {
    private static final String LETTERS = "海风灯塔守护渔船归航县里换上新灯具亮度高了一倍耗电只有原来三分之一老陈说他在这守三十年从来没有让熄灭过";

    private final Random random = new Random(7);

    private String text(int length) {
        var text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return text.toString();
    }

    @Test
    void theSameTextInAnotherScriptAndWidthHasTheSameSketch() {
        assertThat(Sketch.of("國務院：發展 ＡＢＣ 經濟。")).isEqualTo(Sketch.of("国务院,发展abc经济"));
    }

    @Test
    void itIsTheMajorityOfItsShinglesBitByBit() {
        for (int length : new int[] {0, 1, 2, 3, 40, 257, 258, 600}) {
            String text = text(length);
            Sketch whole = Sketch.of(text);
            int shingles = Math.max(0, length - 2);
            var ones = new int[128];
            for (int i = 0; i < shingles; i++) {
                Sketch one = Sketch.of(text.substring(i, i + 3));
                for (int bit = 0; bit < 64; bit++) {
                    ones[bit] += (int) (one.high() >>> bit & 1);
                    ones[64 + bit] += (int) (one.low() >>> bit & 1);
                }
            }
            for (int bit = 0; bit < 64; bit++) {
                assertThat(whole.high() >>> bit & 1).isEqualTo(2 * ones[bit] > shingles ? 1 : 0);
                assertThat(whole.low() >>> bit & 1).isEqualTo(2 * ones[64 + bit] > shingles ? 1 : 0);
            }
        }
    }

    @Test
    void theMoreIsRewrittenTheMoreBitsDiffer() {
        String text = text(600);
        int before = 0;
        for (int rewritten : new int[] {0, 30, 120, 300, 600}) {
            int distance = Sketch.of(text).distance(Sketch.of(text.substring(rewritten) + text(rewritten)));
            assertThat(distance).isGreaterThanOrEqualTo(before);
            before = distance;
        }
        assertThat(before).isBetween(50, 78);
    }
}
