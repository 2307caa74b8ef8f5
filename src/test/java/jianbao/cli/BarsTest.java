package jianbao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BarsTest {
    @Test
    void theGreatestFillsTheColumns() {
        assertThat(Bars.of(7, 7, 5)).isEqualTo("█████");
    }

    @Test
    void isExactToAnEighth() {
        assertThat(Bars.of(1, 2, 5)).isEqualTo("██▌");
        assertThat(Bars.of(9, 16, 2)).isEqualTo("█▏");
    }

    @Test
    void whatIsMoreThanNothingIsSeen() {
        assertThat(Bars.of(1, 1_000_000, 10)).isEqualTo("▏");
        assertThat(Bars.of(0, 1_000_000, 10)).isEmpty();
        assertThat(Bars.of(0, 0, 10)).isEmpty();
    }
}
