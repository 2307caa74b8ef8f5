package jianbao.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConversionTest {
    @ParameterizedTest
    @CsvSource({
        "第十次全國對口支援新疆工作會議, 第十次全国对口支援新疆工作会议",
        "標志著, 标志着",
        "踏著, 踏着",
        "成效卓著, 成效卓著",
        "著名作家的新著, 著名作家的新著",
        "看著他的著作, 看着他的著作",
        "乾隆年間的乾貨, 乾隆年间的干货",
        "瞭望台上瞭解情況, 瞭望台上了解情况",
        "裡裏外外, 里里外外",
        "C919 客機，起飛！, C919 客机，起飞！",
        "什么, 什么",
        "Ｃ９１９ A, Ｃ９１９ A",
        "頭髮發白, 头发发白",
        "憑藉覆蓋, 凭借覆盖",
        "𠮷野家, 𠮷野家"
    })
    void readsTraditionalAsSimplified(String hant, String hans) {
        assertThat(Conversion.toHans(hant)).isEqualTo(hans);
    }

    @ParameterizedTest
    @CsvSource({
        "第十次全国对口支援新疆工作会议, 第十次全國對口支援新疆工作會議",
        "理发店里的干部, 理髮店裡的幹部",
        "皇后后来发现了, 皇后後來發現了",
        "公里, 公里",
        "这里很干燥, 這裡很乾燥",
        "台风吹到台湾, 颱風吹到臺灣",
        "一只鸟只有一只脚, 一隻鳥只有一隻腳",
        "看着, 看著",
        "著名, 著名",
        "𠮷野家, 𠮷野家",
        "系统关系, 系統關係"
    })
    void readsSimplifiedAsTraditional(String hans, String hant) {
        assertThat(Conversion.toHant(hans)).isEqualTo(hant);
    }

    @ParameterizedTest
    @CsvSource({"新华社记者从会上了解到, x", "人才培养方案覆盖全国, x", "复杂的皇后, x", "瞭望周刊乾隆通宝, x", "着手编著, x"})
    void leavesSimplifiedAsItIs(String hans, String ignored) {
        assertThat(Conversion.toHans(hans)).isEqualTo(hans);
    }
}
