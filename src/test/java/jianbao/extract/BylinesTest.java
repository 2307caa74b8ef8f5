package jianbao.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jianbao.Article;
import jianbao.Credits.Author;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BylinesTest {
    private static final String BODY = "河边的老茶馆昨天重新开门，街坊们一早就来排队，店主说修缮用了整整八个月，屋梁和桌椅都是旧的，只有茶壶换了新的。";

    private static Metadata article(String head, String lead, String end) {
        return MetadataReader.read(MetadataReaderTest.dump("老茶馆重新开门迎客\n2025-03-02 10:11 来源：河畔晚报\n" + head + "\n" + lead
                + BODY + "\n" + BODY + "\n" + BODY + end + "\n相关阅读\n" + "（记者 赵六）" + BODY));
    }

    private static List<String> names(Metadata read) {
        return read.credits().authors().stream().map(Author::name).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            作者：孙小满                            | 孙小满
            记者 孙小满 通讯员 李大禾               | 孙小满,李大禾
            本报记者 孙 满 李大禾                   | 孙满,李大禾
            【文/河畔晚报专栏作者 王文】            | 王文
            編譯：孙小满                            | 孙小满
            记者：孙小满 编辑：周末                 | 孙小满
            孙小满、李大禾                          | 孙小满,李大禾
            By Ann Miller and Bob Stone             | Ann Miller,Bob Stone
            """)
    void readsTheLineBelowTheTitle(String line, String expected) {
        assertThat(names(article(line, "", ""))).containsExactly(expected.split(","));
    }

    @Test
    void readsTheLead() {
        assertThat(names(article("", "本报讯（记者 孙小满 通讯员 李大禾）", ""))).containsExactly("孙小满", "李大禾");
    }

    @Test
    void readsTheSignOff() {
        assertThat(names(article("", "", "（孙小满）"))).containsExactly("孙小满");
        assertThat(names(article("", "", "(河畔晚报记者 孙小满)"))).containsExactly("孙小满");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "小河弯弯\n2022-11-08 12:36\n关注",
                "小河弯弯\n+ 关注\n2022-11-08 12:36",
                "连载 2022-11-08 03:01--阅读\n小河弯弯\n粉丝：23文章：11",
                "小河弯弯\n\n发布时间：10-0812:00优质原创作者",
                "作者\nriverbend (小河弯弯)\n看板\nWALK\n标题"
            })
    void readsWhoseAccountADumpShows(String lines) {
        Story story = Story.inTheLanguageOf("海州");
        boolean above = lines.endsWith("标题");
        String dump = String.join("\n", story.navigation()) + "\n\n" + (above ? lines + "\n" : "") + story.title()
                + "\n\n" + (above ? "时间\nMon Nov 19 22:04:37 2018" : lines) + "\n\n"
                + String.join("\n\n", story.paragraphs());
        Article article = new Extractor(ExtractOptions.DEFAULT).extract(Pages.dump(dump));
        assertThat(article.credits().authors()).extracting(Author::name).containsExactly(above ? "riverbend" : "小河弯弯");
    }

    @Test
    void keepsRolesAndOutletsApart() {
        assertThat(BylineText.roles("石榴云/新疆日报记者 刘翔", "石榴云/新疆日报记者 刘翔"))
                .containsExactly(new Author("刘翔", "记者", List.of("石榴云", "新疆日报")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "责任编辑：孙小满",
                "作者：desk@example.com",
                "作者：20250302",
                "作者：河畔晚报",
                "记者从市文旅局获悉",
                "微信",
                "沙发 发表于 2010-12-07 09:10",
                "作者：2楼",
                "作者：时间",
                "分享到：易信",
            })
    void namesNobodyWhereNobodyIsNamed(String line) {
        assertThat(names(article(line, "", ""))).isEmpty();
    }

    @Test
    void leavesNeighboursCreditsAlone() {
        assertThat(names(article("", "", ""))).isEmpty();
    }

    @Test
    void readsEveryCreditOfALine() {
        EditorLines read = EditorLines.of(
                Line.all(MetadataReaderTest.dump("【專題信息】監制:丁一 策劃:羅二 編輯:張三 設計:李四 頁面制作:時五")
                        .blocks()),
                0,
                1);
        assertThat(read.editors()).extracting("name").containsExactly("張三");
        assertThat(read.others()).extracting("role").containsExactly("監制", "策劃", "設計", "頁面制作");
    }
}
