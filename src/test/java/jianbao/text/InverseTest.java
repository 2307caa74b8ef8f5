package jianbao.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jianbao.Repair;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Clean text is damaged as programs do it, mended, and held against what it was. */
class InverseTest {
    private static final Pattern LOST_TO_A_READING = Pattern.compile("\\?\\p{IsLatin}+\\)");
    private static final Pattern LOST_TO_ASCII = Pattern.compile("\\?(?!\\p{IsLatin}+\\))");
    private static String hans = "";
    private static String hant = "";

    @BeforeAll
    static void readClean() throws IOException {
        hans = Files.readString(Path.of("samples/004_6589f554af0d408b.txt"));
        hant = Conversion.toHant(hans)
                + Mender.mend(Files.readString(Path.of("samples/000_bc355209b628d6c9.txt")))
                        .text();
    }

    @ParameterizedTest
    @ValueSource(ints = {4, 34, 200})
    void stripsGlossesFewAndMany(int distinct) {
        for (int seed = 0; seed < 10; seed++) {
            String damaged = Damaging.glossed(hant, some(hant, distinct, seed));
            assertThat(Mender.mend(damaged).text()).isEqualTo(hant);
        }
    }

    @Test
    void realignsShiftedBytes() {
        realigns(hant, some -> some.filter(cp -> Folding.fold(cp) != cp));
        realigns(hans, some -> some);
    }

    private static void realigns(String clean, UnaryOperator<IntStream> glossed) {
        // What GBK has not cannot have been on a page that came through it.
        String gbk = clean.replace('\u00A0', ' ').replace('•', '·').replace('❌', '×');
        int events = 0;
        int wrong = 0;
        for (int seed = 0; seed < 40; seed++) {
            List<String> damaged = Damaging.glossedBlindly(gbk, some(gbk, 60, seed, glossed))
                    .lines()
                    .toList();
            List<String> mended =
                    Mender.mend(String.join("\n", damaged)).text().lines().toList();
            List<String> lines = gbk.lines().toList();
            for (int line = 0; line < lines.size(); line++) {
                events += (int)
                        LOST_TO_A_READING.matcher(damaged.get(line)).results().count();
                // The byte before ASCII is gone for good, and with it one character, which can only be guessed.
                int gone =
                        (int) LOST_TO_ASCII.matcher(damaged.get(line)).results().count();
                wrong += differences(lines.get(line), mended.get(line)) > gone ? 1 : 0;
            }
        }
        assertThat(events).isGreaterThan(100);
        assertThat(wrong).isLessThanOrEqualTo(events * 3 / 100);
    }

    /** How many characters differ; all of them if the lengths do. */
    private static int differences(String one, String other) {
        return one.length() != other.length()
                ? Math.max(one.length(), other.length())
                : (int) IntStream.range(0, one.length())
                        .filter(i -> one.charAt(i) != other.charAt(i))
                        .count();
    }

    @Test
    void readsUtf8ThatWasReadAsGbk() {
        for (String clean : List.of(hans, hant)) {
            List<String> damaged = Damaging.utf8AsGbk(clean).lines().toList();
            List<String> mended =
                    Mender.mend(Damaging.utf8AsGbk(clean)).text().lines().toList();
            List<String> lines = clean.lines().toList();
            for (int i = 0; i < lines.size(); i++) {
                // A byte that the wrong decoder dropped is gone for good.
                if (damaged.get(i).indexOf('?') < 0) {
                    assertThat(mended.get(i)).isEqualTo(lines.get(i));
                }
            }
        }
    }

    @Test
    void readsUtf8ThatWasReadAsLatin() {
        for (String clean : List.of(hans, hant)) {
            assertThat(Mender.mend(Damaging.utf8AsLatin(clean)).text()).isEqualTo(clean);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"&nbsp;", "&amp;nbsp;", "&amp;amp;nbsp;", "&#160;", "&#xA0;"})
    void readsReferencesHoweverOftenEscaped(String space) {
        String clean = "从“沙窝窝”到“金果园” & 天山南北";
        String damaged =
                clean.replace("&", "&amp;amp;").replace("“", "&amp;#8220;").replace(" ", space);
        assertThat(Mender.mend(damaged).text()).isEqualTo(clean);
    }

    @Test
    void dropsWhatNobodySees() {
        StringBuilder damaged = new StringBuilder();
        hans.chars().forEach(c -> damaged.append((char) c).append(c % 7 == 0 ? "\u200B" : c % 11 == 0 ? "\uE004" : ""));
        assertThat(Mender.mend(damaged.toString()).text()).isEqualTo(hans);
    }

    @Test
    void listsPrivateCharactersWithinWordsAndNoGlyphsBesideThem() {
        Mended damaged = Mender.mend("空气吸震系\uE011统（airsuspensionsys\uE011tem）");
        assertThat(damaged.text()).isEqualTo("空气吸震系统（airsuspensionsystem）");
        assertThat(damaged.repairs()).extracting(Repair::count).containsExactly(2);
        assertThat(Mender.mend("\uE617 分享\n\uF0D8甲方。\uE004\uE004乙方 \uE609"))
                .isEqualTo(new Mended(" 分享\n甲方。乙方 ", List.of()));
    }

    @Test
    void narrowsWordsOfTwoWidthsAndPagesFullOfWideOnes() {
        assertThat(Mender.mend("Ｃ919首飞，２０26年交付").text()).isEqualTo("C919首飞，2026年交付");
        assertThat(Mender.mend("ＧＤＰ与ＣＰＩ、ＰＰＩ、ＰＭＩ在２０２５年").text()).isEqualTo("GDP与CPI、PPI、PMI在2025年");
        String styled = "马金鹏（１４岁）在Ｃｏｖａ餐厅";
        assertThat(Mender.mend(styled).text()).isEqualTo(styled);
    }

    @Test
    void mendsSingleFields() {
        assertThat(Mender.mend("缃戠珯棣栭〉").text()).isEqualTo("网站首页");
        assertThat(Mender.mend("ä¸\u00ADå›½").text()).isEqualTo("中国");
        assertThat(Mender.mend("Itâ€™s a cafÃ©").text()).isEqualTo("It’s a café");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "真的吗?!他问",
                "你(nǐ)好",
                "été’” à l’école",
                "AT&T & Co",
                "龘靐齉爩",
                "浣熊与涓涓细流",
                "罚款€500",
                "𠮷野家👩\u200D👧",
                "问：“去哪(nǎ)儿?”"
            })
    void leavesCleanTextAlone(String clean) {
        assertThat(Mender.mend(clean)).isEqualTo(new Mended(clean, List.of()));
    }

    /** Some of the Traditional characters of a text. */
    private static String some(String text, int count, int seed) {
        return some(text, count, seed, all -> all.filter(cp -> Folding.fold(cp) != cp));
    }

    private static String some(String text, int count, int seed, UnaryOperator<IntStream> which) {
        List<Integer> characters = new ArrayList<>(which.apply(text.codePoints().filter(Han::is))
                .distinct()
                .boxed()
                .toList());
        Collections.shuffle(characters, new Random(seed));
        return characters.stream().limit(count).map(Character::toString).collect(Collectors.joining());
    }
}
