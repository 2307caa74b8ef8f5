package jianbao.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisplayWidthTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "abc|3",
                "新疆|4",
                "，。|4",
                "Ａ１|4",
                "ｱ|1",
                "한국|4",
                "𠮷|2",
                "e\u0301|1",
                "\u200B|0",
                "\u001B[0m|3",
                "é|1",
                "かな|4",
                "㐀|2",
                "😀|2",
                "👍🏽|2",
                "👩\u200D👩\u200D👧|2",
                "❤\uFE0F|2",
                "❤|1",
                "🇨🇳|2",
                "ไทย|3",
                "ที่|1"
            })
    void countsColumns(String text, int columns) {
        assertThat(DisplayWidth.of(text)).isEqualTo(columns);
    }

    @Test
    void drawsAmbiguousCharactersAsTheTerminalDoes() {
        assertThat(DisplayWidth.of("“…”·×")).isEqualTo(5);
        assertThat(DisplayWidth.of("“…”·×", true)).isEqualTo(10);
        assertThat(DisplayWidth.of('“', true)).isEqualTo(2);
    }

    @Test
    void knowsEveryCodePoint() {
        for (int cp = 0; cp <= Character.MAX_CODE_POINT; cp++) {
            assertThat(DisplayWidth.of(cp)).isBetween(0, 2);
        }
        assertThat(DisplayWidth.of(0xE000)).isEqualTo(1);
    }
}
