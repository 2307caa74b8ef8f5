package jianbao.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class FairThresholdTest {
    @Test
    void isOneHalfWhereAllIsCertain() {
        assertThat(FairThreshold.of(new float[] {1, 0, 1}, new double[] {10, 50, 20}))
                .isCloseTo(0.5, within(1e-9));
    }

    @Test
    void fallsWhereEveryBlockIsDoubted() {
        assertThat(FairThreshold.of(new float[] {0.3f, 0.3f, 0.3f}, new double[] {10, 10, 10}))
                .isCloseTo(0.3 / 1.3, within(1e-6));
    }

    @Test
    void isNothingWhereNothingCanBeBody() {
        assertThat(FairThreshold.of(new float[] {}, new double[] {})).isZero();
        assertThat(FairThreshold.of(new float[] {0.9f}, new double[] {0})).isZero();
    }

    @Test
    void takesTheBlocksThatNoOtherChoiceExpectsMoreOf() {
        var random = new Random(3);
        for (int round = 0; round < 500; round++) {
            int n = 1 + random.nextInt(9);
            float[] beliefs = new float[n];
            double[] tokens = new double[n];
            for (int i = 0; i < n; i++) {
                beliefs[i] = random.nextFloat();
                tokens[i] = 1 + random.nextInt(100);
            }
            double best = 0;
            for (int choice = 1; choice < 1 << n; choice++) {
                best = Math.max(best, expectedF1(beliefs, tokens, choice));
            }
            assertThat(FairThreshold.of(beliefs, tokens)).isCloseTo(best / 2, within(1e-6));
        }
    }

    /** What F1 is to be expected when the blocks of a choice (a bit each) are taken. */
    private static double expectedF1(float[] beliefs, double[] tokens, int choice) {
        double right = 0;
        double sizes = 0;
        for (int i = 0; i < tokens.length; i++) {
            boolean taken = (choice >> i & 1) != 0;
            right += taken ? tokens[i] * beliefs[i] : 0;
            sizes += tokens[i] * beliefs[i] + (taken ? tokens[i] : 0);
        }
        return 2 * right / sizes;
    }
}
