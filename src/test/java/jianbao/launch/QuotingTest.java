package jianbao.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class QuotingTest {
    @Test
    void keepsArgumentsOfWindowsWhole() {
        assertThat(Quoting.forWindows(List.of("援疆", "", "a b", "say \"hi\"", "C:\\a b\\", "C:\\dir\\")))
                .containsExactly("援疆", "\"\"", "\"a b\"", "\"say \\\"hi\\\"\"", "\"C:\\a b\\\\\"", "C:\\dir\\");
    }

    @Test
    void doublesBackslashesOnlyBeforeAQuote() {
        assertThat(Quoting.forWindows(List.of("a\\\\\"b"))).containsExactly("\"a\\\\\\\\\\\"b\"");
    }
}
