package jianbao.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import jianbao.Dates;
import jianbao.Page;
import jianbao.Place;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class WebMetadataTest {
    private static final String BODY = "<p>河边的老茶馆昨天重新开门，街坊们一早就来排队，店主说修缮用了整整八个月，屋梁和桌椅都是旧的。</p>".repeat(3);

    /** A page whose blocks are its leaves: enough for the pages written here. */
    private static Metadata read(String head, String body) {
        String html = "<html><head>" + head + "</head><body>" + body + "</body></html>";
        Document dom = Jsoup.parse(html);
        List<TextBlock> blocks = new ArrayList<>();
        for (Element element : dom.body().select("h1, h2, p, div, li")) {
            if (element.select("h1, h2, p, div, li").size() == 1 && element.hasText()) {
                blocks.add(new TextBlock(blocks.size(), element.text(), 0, element.normalName(), "", element));
            }
        }
        Page page = Page.of(Place.of("page.html"), Page.Form.HTML, html.getBytes(StandardCharsets.UTF_8));
        return MetadataReader.read(new PageView(dom, blocks, null, page));
    }

    @Test
    void stripsTheSiteFromTheTitle() {
        for (String suffix : List.of("_河畔新闻", " - 河畔网", "--社会--河畔网", " | River News", "-河畔")) {
            Metadata read = read("<title>老茶馆重新开门迎客 街坊排队" + suffix + "</title>", "<div>老茶馆重新开门迎客 街坊排队</div>" + BODY);
            assertThat(read.headline().title()).isEqualTo("老茶馆重新开门迎客 街坊排队");
            assertThat(read.roles()).containsEntry(0, "title");
        }
    }

    @Test
    void mendsATitleCutAtAQuote() {
        Metadata read = read(
                "<title>老茶馆重新开门：“回家了”_河畔网</title><meta property=\"og:title\" content=\"老茶馆重新开门：\">",
                "<h1>老茶馆重新开门：“回家了”</h1>" + BODY);
        assertThat(read.headline().title()).isEqualTo("老茶馆重新开门：“回家了”");
    }

    @Test
    void prefersTheHeadlineToTheSitesOwnTitle() {
        Metadata read = read(
                "<title>新闻动态--河畔网</title>",
                "<div>首页</div><div>老茶馆重新开门迎客</div><div>发布时间：2025-03-02 来源：河畔晚报</div>" + BODY);
        assertThat(read.headline().title()).isEqualTo("老茶馆重新开门迎客");
    }

    @Test
    void readsJsonLdWithAGraph() {
        Metadata read = read("""
                <title>A tea house opens again</title><script type="application/ld+json">{"@graph":[
                {"@type":["NewsArticle"],"headline":"A tea house opens again","datePublished":"2025-03-02T10:11:12Z",
                 "author":{"@id":"#p"},"publisher":{"name":"River News"},"keywords":["tea","river"]},
                {"@id":"#p","@type":"Person","name":"Ann Miller"}]}</script>""", "<h1>A tea house opens again</h1>");
        assertThat(read.dates().published()).hasToString("2025-03-02T10:11:12Z");
        assertThat(read.dates().origin()).isEqualTo(Dates.Origin.JSONLD);
        assertThat(read.dates().zoneAssumed()).isFalse();
        assertThat(read.credits().authors()).extracting("name").containsExactly("Ann Miller");
        assertThat(read.outlet().publisher().name()).isEqualTo("River News");
        assertThat(read.outlet().keywords()).containsExactly("tea", "river");
    }

    @Test
    void survivesBrokenAndDeepJsonLd() {
        String deep = "{\"@graph\":".repeat(3000);
        Metadata read = read(
                "<title>老茶馆重新开门迎客</title><script type=\"application/ld+json\">{\"@type\":</script>"
                        + "<script type=\"application/ld+json\">" + deep + "</script>",
                "<h1>老茶馆重新开门迎客</h1>" + BODY);
        assertThat(read.headline().title()).isEqualTo("老茶馆重新开门迎客");
    }

    @Test
    void readsSourcesWithAndWithoutALabel() {
        for (String line : List.of(
                "2025年03月02日10:11 河畔晚报",
                "稿源：河畔晚报 2025-03-02",
                "來源：河畔晚报 作者：孙小满",
                "来源:河畔晚报2025-03-02 10:11",
                "2025-03-02 来源：[ 河畔晚报 ]")) {
            Metadata read = read("<title>老茶馆重新开门迎客</title>", "<h1>老茶馆重新开门迎客</h1><div>" + line + "</div>" + BODY);
            assertThat(read.outlet().source()).as(line).isNotNull();
            assertThat(read.outlet().source().name()).isEqualTo("河畔晚报");
        }
    }

    @Test
    void losesDatesOfCommentsAndNeighbours() {
        Metadata read = read(
                "<title>老茶馆重新开门迎客</title>",
                "<h1>老茶馆重新开门迎客</h1><div>2025-03-02 10:11</div>" + BODY
                        + "<div>相关阅读</div><div>2025-03-09 08:00</div><div>网友评论</div><div>2025-03-10 08:00:01</div>");
        assertThat(read.dates().published()).hasToString("2025-03-02T10:11+08:00");
    }

    @Test
    void givesNoDateFromTheFuture() {
        Metadata read = read("<title>老茶馆重新开门迎客</title>", "<h1>老茶馆重新开门迎客</h1><div>2098-03-02 10:11</div>" + BODY);
        assertThat(read.dates()).isEqualTo(Dates.NONE);
    }

    @Test
    void readsThePathAndTheAddress() {
        Metadata read = read(
                "<title>老茶馆重新开门迎客</title><link rel=\"canonical\" href=\"https://www.river.example/a/1.html\">",
                "<div>您的位置：首页 >> 新闻 > 社会 > 正文</div><h1>老茶馆重新开门迎客</h1>" + BODY);
        assertThat(read.outlet().section()).containsExactly("新闻", "社会");
        assertThat(read.outlet().url()).isEqualTo("https://www.river.example/a/1.html");
        assertThat(read.outlet().site()).isEqualTo("river.example");
    }

    @Test
    void readsTheDateline() {
        Metadata read =
                read("<title>老茶馆重新开门迎客</title>", "<h1>老茶馆重新开门迎客</h1>" + BODY.replaceFirst("<p>", "<p>本报北京1月5日电 "));
        assertThat(read.credits().dateline()).isEqualTo("本报北京1月5日电");
    }
}
