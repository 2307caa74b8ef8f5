package jianbao.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ThisJavaTest {
    @Test
    void passesOnPropertiesAndMemory() {
        assertThat(ThisJava.passedOn(List.of(
                        "-Dfile.encoding=UTF-8",
                        "-Xmx2g",
                        "-Xss1m",
                        "-XX:MaxRAMPercentage=50",
                        "-XX:MaxPermSize=1g",
                        "-ea")))
                .containsExactly("-Dfile.encoding=UTF-8", "-Xmx2g", "-Xss1m", "-XX:MaxRAMPercentage=50");
    }

    @Test
    void restartsForTheUsersOptionsOnce() {
        assertThat(java(Map.of("JIANBAO_OPTS", "-Xmx1g"), "", false)).isTrue();
        assertThat(java(Map.of("JIANBAO_OPTS", "-Xmx1g"), "child", false)).isFalse();
        assertThat(java(Map.of("JIANBAO_OPTS", " "), "", false)).isFalse();
    }

    @Test
    void restartsForTheCharactersEvenWhereTheStubStartedIt() {
        assertThat(java(Map.of(), "", true)).isTrue();
        assertThat(java(Map.of(), "stub", true)).isTrue();
        assertThat(java(Map.of(), "child", true)).isFalse();
    }

    private static boolean java(Map<String, String> environment, String launched, boolean losesChinese) {
        var here = new ThisJava("25.0.1", new Settings(environment), launched, losesChinese);
        return here.wantsRestart(here.home(), new String[0]);
    }

    @Test
    void readsOldAndNewVersions() {
        assertThat(JavaHome.feature("1.8")).isEqualTo(8);
        assertThat(JavaHome.feature("17.0.15")).isEqualTo(17);
        assertThat(JavaHome.feature("27-ea")).isEqualTo(27);
        assertThat(JavaHome.feature("")).isZero();
    }
}
