package jianbao.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class TroubleTest {
    @Test
    void saysWhatToInstallInOneLine() {
        assertThat(Trouble.noJava(25, 17, null, false))
                .isEqualTo(
                        "jianbao: this is Java 17 and no Java 25 or newer was found: install one (https://adoptium.net/),"
                                + " or set JIANBAO_JAVA to its folder.");
    }

    @Test
    void saysItInChineseToo() {
        assertThat(Trouble.noJava(25, 17, null, true)).contains("需要 Java 25").doesNotContain("\n");
    }

    @Test
    void blamesADemandThatCannotBeMet() {
        assertThat(Trouble.noJava(25, 17, "/x", false)).contains("JIANBAO_JAVA names /x");
        assertThat(Trouble.noJava(25, 17, "/x", true)).contains("JIANBAO_JAVA 指向 /x");
    }

    @Test
    void obeysTheFirstLanguageSettingThatSaysSomething() {
        assertThat(Trouble.chinese(Map.of("LC_ALL", "", "LANG", "zh_CN.UTF-8"))).isTrue();
        assertThat(Trouble.chinese(Map.of("LC_ALL", "C.UTF-8", "LANG", "zh_CN.UTF-8")))
                .isFalse();
    }
}
