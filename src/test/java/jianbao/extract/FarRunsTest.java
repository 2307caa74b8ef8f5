package jianbao.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FarRunsTest {
    @Test
    void aRunFarFromAllThatIsLikelyGoes() {
        assertThat(dropped("..###....##............##.#", "...#......................."))
                .isEqualTo("..###....##................");
        assertThat(dropped("##............##.#.....", "...............#......."))
                .isEqualTo("..............##.#.....");
    }

    @Test
    void runsAcrossHolesHoldEachOther() {
        assertThat(dropped("#.........#.........#", "#....................")).isEqualTo("#.........#.........#");
    }

    @Test
    void whereNothingIsLikelyAllStays() {
        assertThat(dropped("#.............#", "...............")).isEqualTo("#.............#");
    }

    private static String dropped(String kept, String likely) {
        boolean[] left = flags(kept);
        FarRuns.drop(left, flags(likely));
        var drawn = new StringBuilder();
        for (boolean one : left) {
            drawn.append(one ? '#' : '.');
        }
        return drawn.toString();
    }

    private static boolean[] flags(String drawn) {
        boolean[] flags = new boolean[drawn.length()];
        for (int i = 0; i < flags.length; i++) {
            flags[i] = drawn.charAt(i) == '#';
        }
        return flags;
    }
}
