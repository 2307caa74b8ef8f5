package jianbao.launch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RawWordsTest {
    private static final String LINE = "/usr/bin/java\0-Xmx1g\0-jar\0剪报.jar\0search\0援疆\0\0";

    @Test
    void tellsFlagsJarAndArgumentsApart() {
        var words = RawWords.split(LINE.getBytes(UTF_8), 3);
        assertThat(words.flags()).containsExactly("-Xmx1g");
        assertThat(words.jar()).isEqualTo("剪报.jar".getBytes(UTF_8));
        assertThat(words.arguments())
                .extracting(word -> new String(word, UTF_8))
                .containsExactly("search", "援疆", "");
    }

    @Test
    void knowsTheJarOfAClassPath() {
        var line = "/usr/bin/java\0-Xmx1g\0-cp\0剪报.jar\0jianbao.launch.Launcher\0search\0援疆\0";
        var words = RawWords.split(line.getBytes(UTF_8), 2);
        assertThat(words.flags()).containsExactly("-Xmx1g");
        assertThat(words.jar()).isEqualTo("剪报.jar".getBytes(UTF_8));
    }

    @Test
    void knowsNoJarWhereThereIsNone() {
        assertThat(RawWords.split("java\0-cp\0a\0Main\0x\0".getBytes(UTF_8), 1).jar())
                .isNull();
        assertThat(RawWords.split("java\0".getBytes(UTF_8), 0).jar()).isNull();
    }

    @Test
    void leavesArgumentsThatJavaCouldRead() {
        var arguments = new String[] {"search", "援疆"};
        assertThat(RawWords.asTyped(arguments)).isSameAs(arguments);
    }
}
