package jianbao.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import jianbao.Script;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScriptsTest {
    private static final String TAIWAN =
            "立法院昨天三讀通過修正案，並將於明年元月起實施；行政院表示，之後會邀集地方政府討論細節，公布配套辦法。" + "主計總處說，今年的成長率高於去年，但物價仍在上漲，民眾的荷包並沒有變厚。";
    private static final String HONG_KONG =
            "天文台表示，受東北季候風影響，本周後期氣溫會逐步下降，市民應留意家裏的長者。運輸署宣布，由於道路工程，" + "多條巴士線將於星期日起改道，乘客可於網站了解詳情。";

    @Test
    void knowsTheSeeds() throws IOException {
        assertThat(Scripts.of(Files.readString(Path.of("samples/000_bc355209b628d6c9.txt"))))
                .isEqualTo(Script.HANT_CONVERTED);
        assertThat(Scripts.of(Files.readString(Path.of("samples/004_6589f554af0d408b.txt"))))
                .isEqualTo(Script.HANS);
    }

    @ParameterizedTest
    @ValueSource(strings = {TAIWAN, HONG_KONG})
    void knowsTextWrittenInTraditional(String text) {
        assertThat(Scripts.of(text)).isEqualTo(Script.HANT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"市政府領導并不滿意，干部們對于這個項目奮斗了三年，終于在村里建成圖書館。", "國傢實行這一製度，是為瞭讓大傢在各方麵都能發展。"})
    void knowsConvertedText(String text) {
        assertThat(Scripts.of(text)).isEqualTo(Script.HANT_CONVERTED);
    }

    @Test
    void knowsAMixture() {
        assertThat(Scripts.of("图书馆周末开放时间延长，圖書館週末開放時間延長。")).isEqualTo(Script.MIXED);
    }

    @Test
    void seesThroughANameInTheOtherScript() {
        assertThat(Scripts.of("这位来自台湾的学者叫張大年，他在报告里说，两岸的图书馆应当开展更多交流与合作，让读者从中受益。"))
                .isEqualTo(Script.HANS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "新疆", "The quick brown fox", "図書館が新しく開かれました", "大小山水人口"})
    void isSilentWhereNothingTells(String text) {
        assertThat(Scripts.of(text)).isNull();
    }
}
