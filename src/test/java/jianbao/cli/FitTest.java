package jianbao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FitTest {
    @Test
    void leavesWhatFits() {
        assertThat(Fit.clip("援疆", 4)).isEqualTo("援疆");
    }

    @Test
    void neverCutsAWideCharacterInTwo() {
        assertThat(Fit.clip("援疆干部", 6)).isEqualTo("援疆…");
        assertThat(Fit.clip("援疆干部", 5)).isEqualTo("援疆…");
        assertThat(Fit.clip("援疆干部", 4)).isEqualTo("援…");
    }

    @Test
    void fillsACellToItsColumns() {
        assertThat(Fit.cell("援疆", 6)).isEqualTo("援疆  ");
        assertThat(Fit.cell("援疆干部", 6)).isEqualTo("援疆… ");
    }

    @Test
    void keepsTheEndOfWhatStandsBeforeAMatch() {
        assertThat(Fit.end("海边的灯塔", 10)).isEqualTo("海边的灯塔");
        assertThat(Fit.end("海边的灯塔", 9)).isEqualTo("…边的灯塔");
        assertThat(Fit.end("海边的灯塔", 8)).isEqualTo("…的灯塔");
        assertThat(Fit.end("aé\u0301b", 2)).isEqualTo("…b");
    }
}
