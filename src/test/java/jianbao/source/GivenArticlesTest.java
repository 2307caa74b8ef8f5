package jianbao.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import jianbao.Article;
import jianbao.Capture;
import jianbao.Clipping;
import jianbao.Dates;
import jianbao.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GivenArticlesTest {
    @TempDir
    Path folder;

    @Test
    void readsWhatTrafilaturaWrites() throws IOException {
        Article article = article("""
                {"title":"桥修好了","author":"张三; 李四","hostname":"a.cn","date":"2026-01-06","fingerprint":"0f","id":null,
                 "license":null,"comments":"","text":"第一段。\\n第二段。","language":"zh","image":null,"pagetype":"article",
                 "source":"https://www.a.cn/1.html","source-hostname":"甲网","excerpt":"提要","categories":"","tags":"桥;路"}""");
        assertThat(article.headline().title()).isEqualTo("桥修好了");
        assertThat(article.headline().description()).isEqualTo("提要");
        assertThat(article.outlet().url()).isEqualTo("https://www.a.cn/1.html");
        assertThat(article.outlet().source()).isNull();
        assertThat(article.outlet().keywords()).containsExactly("桥", "路");
        assertThat(article.credits().authors()).extracting(a -> a.name()).containsExactly("张三", "李四");
        assertThat(article.content().paragraphs()).extracting(p -> p.text()).containsExactly("第一段。", "第二段。");
        assertThat(article.dates().precision()).isEqualTo(Dates.Precision.DAY);
    }

    @Test
    void readsWhatNewspaperWrites() throws IOException {
        Article article = article("""
                {"url":"https://a.cn/1","title":"题","authors":["张三"],"publish_date":"2026-01-06 00:00:00",
                 "text":"第一段。\\n\\n第二段。","summary":"","meta_site_name":"甲网","tags":[],"movies":[],"source_url":"https://a.cn"}""");
        assertThat(article.outlet().url()).isEqualTo("https://a.cn/1");
        assertThat(article.outlet().publisher().name()).isEqualTo("甲网");
        assertThat(article.content().body()).isEqualTo("第一段。\n第二段。");
        assertThat(article.dates().published()).isEqualTo("2026-01-06T00:00:00+08:00");
        assertThat(article.dates().precision()).isEqualTo(Dates.Precision.DAY);
    }

    @Test
    void readsTheNewsSetsAtHuggingFace() throws IOException {
        Article article = article("""
                {"title":"题","content":"　　正文。","source":"新疆日报","time":"2026年1月6日 13:25","news_id":"7"}""");
        assertThat(article.outlet().source().name()).isEqualTo("新疆日报");
        assertThat(article.dates().published()).isEqualTo("2026-01-06T13:25:00+08:00");
        assertThat(article.dates().zoneAssumed()).isTrue();
        assertThat(article.content().body()).isEqualTo("正文。");
    }

    @Test
    void extractsWhatStandsInAnHtmlFieldAndKeepsItsAddress() throws IOException {
        Path file = write("x.jl", """
                {"url":"https://a.cn/1","title":"题","html":"<div><p>正文</p></div>"}
                {"link":"https://a.cn/2","html":"<html><p>正文</p></html>"}""");
        assertThat(Captures.of(file))
                .allSatisfy(c -> assertThat(c).isInstanceOfSatisfying(Page.class, page -> {
                    assertThat(page.url()).startsWith("https://a.cn/");
                    assertThat(page.charset()).isEqualTo("UTF-8");
                }));
    }

    @Test
    void mapsTheFieldsThatTheUserNames() throws IOException {
        Path file = write("x.jsonl", """
                {"no":12,"kop":{"t":"题"},"tekst":"正文","title":"不是题"}""");
        var options = SourceOptions.DEFAULT.with(FieldMap.of(List.of("id=no", "title=kop.t", "body=tekst")));
        Article article = ((Clipping) Captures.of(file, options).getFirst()).article();
        assertThat(article.id()).isEqualTo("12");
        assertThat(article.headline().title()).isEqualTo("题");
        assertThat(article.content().body()).isEqualTo("正文");
        assertThatThrownBy(() -> FieldMap.of(List.of("titel=x")))
                .hasMessageStartingWith("no field titel can be mapped");
        assertThatThrownBy(() -> FieldMap.of(List.of("title"))).hasMessageStartingWith("cannot map title");
    }

    @Test
    void readsOneArticleOrAnArrayOrAListInAnObject() throws IOException {
        String one = "{\"title\":\"题\",\"text\":\"正文\"}";
        assertThat(Captures.origins(Captures.of(write("a.json", one)))).containsExactly("a.json");
        assertThat(Captures.origins(Captures.of(write("b.json", "[" + one + "," + one + "]"))))
                .containsExactly("b.json@1", "b.json@2");
        assertThat(Captures.origins(Captures.of(write("c.json", "{\"version\":\"1\",\"items\":[" + one + "]}"))))
                .containsExactly("c.json@1");
    }

    @Test
    void jsonAmongPagesIsPassedOverUnlessItIsAskedFor() throws IOException {
        write("a.expected.json", "{\"title\":\"题\",\"text\":\"正文\"}");
        assertThat(Captures.pages(Captures.of(folder))).isEmpty();
        assertThat(Captures.failures(Captures.of(folder))).isEmpty();
        assertThat(Captures.of(folder, SourceOptions.DEFAULT.as("json"))).hasOnlyElementsOfType(Clipping.class);
    }

    @Test
    void jsonThatBreaksOffGivesWhatStandsBefore() throws IOException {
        List<Capture> captures = Captures.of(write("a.json", "[{\"title\":\"题\"}, {\"title\": 7}, 8, {tit"));
        assertThat(captures).hasSize(4);
        assertThat(Captures.failures(captures))
                .extracting(u -> u.reason())
                .satisfiesExactly(
                        reason -> assertThat(reason).isEqualTo("no article: not a JSON object"),
                        reason -> assertThat(reason).startsWith("broken JSON at line 1, column "));
    }

    @Test
    void datesAreReadInEveryCommonForm() {
        for (String same : List.of(
                "2026-01-06T13:25:10+08:00",
                "2026-01-06 13:25:10",
                "2026/1/6 13:25:10",
                "2026.01.06 13:25:10",
                "2026年1月6日13时25分10秒",
                "Tue, 6 Jan 2026 13:25:10 +0800",
                "2026-01-06T05:25:10.123Z")) {
            assertThat(GivenDate.dates(same, null).published()).as(same).isNotNull();
            assertThat(GivenDate.dates(same, null).published().toInstant())
                    .as(same)
                    .isEqualTo("2026-01-06T05:25:10Z");
        }
        assertThat(GivenDate.dates(1767677110L, null).published().toInstant()).isEqualTo("2026-01-06T05:25:10Z");
        assertThat(GivenDate.dates(1767677110000L, null).published().toInstant())
                .isEqualTo("2026-01-06T05:25:10Z");
        assertThat(GivenDate.dates("20260106", null).published()).isEqualTo("2026-01-06T00:00:00+08:00");
        for (String none : List.of("", "昨天", "2026-13-40", "12", "3天前", "2026")) {
            assertThat(GivenDate.dates(none, null).published()).as(none).isNull();
        }
    }

    private Article article(String json) throws IOException {
        List<Capture> captures = Captures.of(write("x.json", json));
        assertThat(captures).singleElement().isInstanceOf(Clipping.class);
        return ((Clipping) captures.getFirst()).article();
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
