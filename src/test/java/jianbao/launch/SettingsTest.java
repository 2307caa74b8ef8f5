package jianbao.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class SettingsTest {
    @Test
    void splitsTheUsersOptionsAtSpacesOutsideQuotes() {
        assertThat(new Settings(Map.of("JIANBAO_OPTS", " -Xmx1g  \"-Dplace=a b\" '-Dx=\"y\"' ")).options())
                .containsExactly("-Xmx1g", "-Dplace=a b", "-Dx=\"y\"");
    }

    @Test
    void leavesTheChoiceToWhoeverChoosesACollectorOrACache() {
        assertThat(new Settings(Map.of("JAVA_TOOL_OPTIONS", "-XX:+UseZGC")).takeCharge())
                .isTrue();
        assertThat(new Settings(Map.of("JIANBAO_OPTS", "-Xshare:off")).takeCharge())
                .isTrue();
        assertThat(new Settings(Map.of("JDK_JAVA_OPTIONS", "-javaagent:a.jar")).takeCharge())
                .isTrue();
        assertThat(new Settings(Map.of("JIANBAO_OPTS", "-Xmx1g -Dfoo=bar")).takeCharge())
                .isFalse();
    }

    @Test
    void makesNoCacheWhenTold() {
        assertThat(new Settings(Map.of()).cache()).isTrue();
        assertThat(new Settings(Map.of("JIANBAO_AOT", "off")).cache()).isFalse();
    }
}
