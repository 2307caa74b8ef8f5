package jianbao.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

final class HanTest {
    @Test
    void agreesWithTheScriptOfEachCodePoint() {
        for (int c = 0x2E80; c <= Character.MAX_CODE_POINT; c++) {
            boolean ideograph = c >= 0x4E00 && c <= 0x9FFF;
            boolean han = Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN;
            assertEquals(ideograph || han, Han.is(c), "U+%04X".formatted(c));
        }
    }
}
