package jianbao.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FoldingTest {
    @Test
    void foldsTraditionalToSimplified() {
        assertThat(Folding.fold("第十次全國對口支援新疆工作會議")).isEqualTo("第十次全国对口支援新疆工作会议");
    }

    @ParameterizedTest
    @ValueSource(strings = {"著着", "裏里裡", "台臺颱檯", "羣群", "乾干幹", "後后", "發髮发", "繫係系", "鐘鍾钟锺", "瞭了", "藉借"})
    void letsVariantsMeet(String variants) {
        assertThat(variants.codePoints().map(Folding::fold).distinct()).hasSize(1);
    }

    @Test
    void foldsWidthAndCase() {
        assertThat(Folding.fold("Ｃ９１９，ＡＢＣ！　ÀÉ ΣΑΣ Москва")).isEqualTo("c919,abc! àé σασ москва");
    }

    @Test
    void foldsCompatibilityIdeographsAndRadicals() {
        assertThat(Folding.fold("\uF9C2\uFA1E\u2F08⽂")).isEqualTo("蓼羽人文");
    }

    @Test
    void keepsLengthAndIsIdempotentOnEveryCodePoint() {
        for (int cp = 0; cp <= Character.MAX_CODE_POINT; cp++) {
            int folded = Folding.fold(cp);
            assertThat(Character.charCount(folded)).isEqualTo(Character.charCount(cp));
            assertThat(Folding.fold(folded)).isEqualTo(folded);
        }
    }

    @Test
    void keepsCharactersOutsideTheBmpAndLoneSurrogates() {
        assertThat(Folding.fold("𠮷😀\uD842x\uDFB7")).isEqualTo("𠮷😀\uD842x\uDFB7");
        assertThat(Folding.fold("𨂐")).isEqualTo("𨂐");
    }
}
