package jianbao;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MeasuresTest {
    private static final String CHINESE = "新闻记者北京上海，。：“”《》—…·　ＡＢａｂ０１！？、（）abc XYZ 019,.-%\n";
    private static final String OTHER = "éÉⅣ㎏ｶﾞ①½ǆΣςか゛가𠮷㐀〇々ß\u0301ﬁ";

    @Test
    void hashesTheLettersOfTheNormalForm() {
        var random = new Random(3);
        for (int i = 0; i < 20_000; i++) {
            String text = random(random, i % 3 == 0 ? CHINESE + OTHER : CHINESE);
            var letters = new StringBuilder();
            Normalizer.normalize(text, Normalizer.Form.NFKC)
                    .toLowerCase(Locale.ROOT)
                    .codePoints()
                    .filter(Character::isLetterOrDigit)
                    .forEach(letters::appendCodePoint);
            String whole = Measures.sha256(letters.toString().getBytes(StandardCharsets.UTF_8));
            assertThat(whole).as(text).startsWith(Measures.contentHash(text));
        }
    }

    @Test
    void countsTheHanScript() {
        for (int c = 0; c < 0x32000; c++) {
            boolean han = Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN;
            assertThat(Measures.han(Character.toString(c))).as("U+%X", c).isEqualTo(han ? 1 : 0);
        }
    }

    private static String random(Random random, String of) {
        int[] all = of.codePoints().toArray();
        var text = new StringBuilder();
        for (int i = random.nextInt(12); i >= 0; i--) {
            text.appendCodePoint(all[random.nextInt(all.length)]);
        }
        return text.toString();
    }
}
