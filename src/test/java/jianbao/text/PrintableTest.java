package jianbao.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class PrintableTest {
    @Test
    void leavesOrdinaryTextAlone() {
        String text = "援疆 “干部”、café 😀 龍泰號\uE11A";
        assertThat(Printable.line(text)).isSameAs(text);
        assertThat(Printable.json(text)).isSameAs(text);
    }

    @Test
    void takesAwayWhatDrivesATerminal() {
        assertThat(Printable.line("a\u001b[2Jb\u0007c\u009b1md\u007fe")).isEqualTo("a[2Jbc1mde");
        assertThat(Printable.line("倒\u202E写\u2066隔\u2069\u200F")).isEqualTo("倒写隔");
        assertThat(Printable.line("标\uDB40\uDC41签\uFEFF")).isEqualTo("标签");
        assertThat(Printable.line("半\uD800字")).isEqualTo("半字");
    }

    @Test
    void oneLineStaysOneLine() {
        assertThat(Printable.line("甲\n乙\t丙\r丁\u2028戊")).isEqualTo("甲 乙 丙 丁 戊");
    }

    @Test
    void linesKeepTheirBreaksButACarriageReturnCannotOverwrite() {
        assertThat(Printable.lines("甲\n乙\t丙\r丁")).isEqualTo("甲\n乙\t丙 丁");
    }

    @Test
    void jsonSaysTheSameInEscapes() {
        assertThat(Printable.json("{\"a\":\"\u009b\u202E\uDB40\uDC41\"}"))
                .isEqualTo("{\"a\":\"\\u009b\\u202e\\udb40\\udc41\"}");
        assertThat(Printable.json("{\n  \"a\" : 1\n}")).isEqualTo("{\n  \"a\" : 1\n}");
    }

    @Test
    void bytesAreHarmlessOnlyWhereTheirTextIs() {
        for (int c = 1; c <= Character.MAX_CODE_POINT; c++) {
            byte[] utf8 = ("援" + Character.toString(c) + "a").getBytes(StandardCharsets.UTF_8);
            String text = new String(utf8, StandardCharsets.UTF_8);
            if (Printable.isHarmless(utf8)) {
                assertThat(Printable.json(text)).isSameAs(text);
            }
        }
        assertThat(Printable.isHarmless("援疆 “干部”、café — 😀，！".getBytes(StandardCharsets.UTF_8)))
                .isTrue();
    }
}
