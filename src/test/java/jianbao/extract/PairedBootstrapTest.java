package jianbao.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PairedBootstrapTest {
    private final Random random = new Random(7);

    @Test
    void isSureOfASystemThatIsAlittleBetterOnEveryPage() {
        List<BodyScore> one = new ArrayList<>();
        List<BodyScore> other = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            double f1 = 0.5 + random.nextDouble() * 0.45;
            one.add(score(f1 + 0.02));
            other.add(score(f1));
        }
        var outcome = PairedBootstrap.compare(one, other, random);
        assertThat(outcome.notBetter()).isZero();
        assertThat(outcome.low()).isBetween(0.019, 0.0201);
    }

    @Test
    void isNotSureOfASystemThatIsBetterByOneLuckyPage() {
        List<BodyScore> one = new ArrayList<>();
        List<BodyScore> other = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            double f1 = random.nextDouble();
            boolean swap = i % 2 == 0;
            one.add(score(swap ? f1 : f1 * 0.9));
            other.add(score(swap ? f1 * 0.9 : f1));
        }
        one.add(score(1));
        other.add(score(0));
        var outcome = PairedBootstrap.compare(one, other, random);
        assertThat(outcome.notBetter()).isBetween(0.05, 0.5);
        assertThat(outcome.low()).isNegative();
    }

    @Test
    void scoresAsThePublicBenchmarksDo() {
        BodyScore score = BodyScore.of("one two three four five six", "two three four five six seven");
        assertThat(score.precision()).isEqualTo(2 / 3.0);
        assertThat(score.recall()).isEqualTo(2 / 3.0);
        assertThat(score.bag()).isEqualTo(5 / 6.0);
        assertThat(score.exact()).isFalse();
        assertThat(BodyScore.of("正文", " 正 文。").exact()).isTrue();
        assertThat(BodyScore.of("正文", "").f1()).isZero();
    }

    private static BodyScore score(double f1) {
        return new BodyScore(f1, f1, f1, false);
    }
}
