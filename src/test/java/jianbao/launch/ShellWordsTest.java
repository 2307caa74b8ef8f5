package jianbao.launch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ShellWordsTest {
    @Test
    void bringsEveryByteThroughAShell() throws Exception {
        assumeTrue(!System.getProperty("os.name").startsWith("Windows"), "a shell is needed");
        var words = List.of("援疆", "it's", "a  b\t$HOME `ls` \\ \"*\"", "", "中'文\n", "-n", "%s");
        var command = Stream.concat(Stream.of("printf", "%s|"), words.stream())
                .map(word -> word.getBytes(UTF_8))
                .toList();
        var builder = new ProcessBuilder(ShellWords.command(command));
        assertThat(builder.command()).allMatch(word -> word.chars().allMatch(c -> c < 128));
        assertThat(new String(builder.start().getInputStream().readAllBytes(), UTF_8))
                .isEqualTo(String.join("|", words) + "|");
    }

    @Test
    void isNotNeededForAscii() {
        assertThat(ShellWords.ascii(List.of("search".getBytes(UTF_8)))).isTrue();
        assertThat(ShellWords.ascii(List.of("援疆".getBytes(UTF_8)))).isFalse();
    }
}
