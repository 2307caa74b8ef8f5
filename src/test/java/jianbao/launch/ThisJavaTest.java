package jianbao.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
    void splitsTheUsersOptionsAtSpacesOutsideQuotes() {
        assertThat(ThisJava.words(" -Xmx1g  \"-Dplace=a b\" '-Dx=\"y\"' "))
                .containsExactly("-Xmx1g", "-Dplace=a b", "-Dx=\"y\"");
    }

    @Test
    void restartsForTheUsersOptionsOnce() {
        assertThat(new ThisJava("25", "-Xmx1g", false).needsRestart()).isTrue();
        assertThat(new ThisJava("25", "-Xmx1g", true).needsRestart()).isFalse();
        assertThat(new ThisJava("25", " ", false).needsRestart()).isFalse();
    }

    @Test
    void readsOldAndNewVersions() {
        assertThat(JavaHome.feature("1.8")).isEqualTo(8);
        assertThat(JavaHome.feature("17.0.15")).isEqualTo(17);
        assertThat(JavaHome.feature("27-ea")).isEqualTo(27);
        assertThat(JavaHome.feature("")).isZero();
    }
}
