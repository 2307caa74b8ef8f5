package jianbao.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EditDistanceTest {
    @Test
    void countsWhatWasLeftOutPutInAndReplaced() {
        assertThat(EditDistance.between("serch", "search")).isEqualTo(1);
        assertThat(EditDistance.between("searchh", "search")).isEqualTo(1);
        assertThat(EditDistance.between("seerch", "search")).isEqualTo(1);
        assertThat(EditDistance.between("", "index")).isEqualTo(5);
        assertThat(EditDistance.between("援疆", "援疆")).isZero();
    }
}
