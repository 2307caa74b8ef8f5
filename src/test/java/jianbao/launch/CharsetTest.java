package jianbao.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CharsetTest {
    @Test
    void losesChineseInTheLocalesOfTheWest() {
        assertThat(Charset.losesChinese("ANSI_X3.4-1968", "Linux")).isTrue();
        assertThat(Charset.losesChinese("ISO-8859-15", "Linux")).isTrue();
    }

    @Test
    void leavesCharsetsThatHoldChineseAndWindows() {
        assertThat(Charset.losesChinese("UTF-8", "Linux")).isFalse();
        assertThat(Charset.losesChinese("GB18030", "Linux")).isFalse();
        assertThat(Charset.losesChinese("ISO-8859-1", "Windows 11")).isFalse();
    }

    @Test
    void changesTheCharactersAndKeepsTheLanguage() {
        assertThat(corrected(Map.of("LC_ALL", "zh_CN", "LANG", "en_US")))
                .doesNotContainKey("LC_ALL")
                .containsEntry("LC_MESSAGES", "zh_CN")
                .containsEntry("LANG", "en_US");
        assertThat(corrected(Map.of("LANG", "zh_CN")))
                .doesNotContainKey("LC_MESSAGES")
                .hasEntrySatisfying("LC_CTYPE", charset -> assertThat(charset).endsWith(".UTF-8"));
    }

    private static Map<String, String> corrected(Map<String, String> environment) {
        var copy = new HashMap<>(environment);
        Charset.correct(copy);
        return copy;
    }
}
