package jianbao.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class ForestTest {
    private static final Forest FOREST =
            Forest.of(List.of("TOKENS<10.0 LINK_DENSITY<0.5 -1.0 -2.0 1.5", "ENDS<1.0 -0.5 0.5"));

    private static float[] row(double tokens, double links, double ends) {
        float[] row = new float[Feature.COUNT];
        Feature.TOKENS.set(row, tokens);
        Feature.LINK_DENSITY.set(row, links);
        Feature.ENDS.set(row, ends);
        return row;
    }

    @Test
    void addsUpTheLeavesOfItsTrees() {
        assertThat(FOREST.probability(row(20, 0, 2))).isCloseTo((float) (1 / (1 + Math.exp(-2))), within(1e-6f));
        assertThat(FOREST.probability(row(5, 1, 0))).isCloseTo((float) (1 / (1 + Math.exp(2.5))), within(1e-6f));
    }

    @Test
    void tellsWhatItAsked() {
        assertThat(FOREST.asked(row(5, 0, 0)))
                .containsExactlyInAnyOrder(Feature.TOKENS, Feature.LINK_DENSITY, Feature.ENDS);
        assertThat(FOREST.asked(row(20, 0, 0))).doesNotContain(Feature.LINK_DENSITY);
    }
}
