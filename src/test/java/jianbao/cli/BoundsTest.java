package jianbao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import jianbao.Bound;
import org.junit.jupiter.api.Test;

class BoundsTest {
    @Test
    void readsAmountsAsPeopleWriteThem() {
        assertThat(Bounds.amount("200")).isEqualTo(200);
        assertThat(Bounds.amount("64KB")).isEqualTo(64_000);
        assertThat(Bounds.amount(" 200 MB")).isEqualTo(200_000_000);
        assertThat(Bounds.amount("2g")).isEqualTo(2_000_000_000L);
        assertThat(Bounds.amount("much")).isZero();
        assertThat(Bounds.amount("-1")).isZero();
        assertThat(Bounds.amount("")).isZero();
    }

    @Test
    void helpNamesEveryBound() {
        for (Words.Language language : Words.Language.values()) {
            String help = new Words(language).of("max");
            assertThat(Arrays.stream(Bound.values()).map(Bound::label)).allMatch(help::contains);
        }
    }
}
