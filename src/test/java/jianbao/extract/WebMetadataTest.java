package jianbao.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import jianbao.Credits;
import jianbao.Dates;
import jianbao.Limits;
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
    void takesTheYearOfADayWithoutOneFromTheDataOfTheSameDay() {
        String head = "<title>老茶馆重新开门迎客 街坊排队_河畔网</title><meta itemprop=\"dateUpdate\" content=\"2019-10-08 12:00:57\">";
        String title = "<h1>老茶馆重新开门迎客 街坊排队</h1>";
        Metadata same = read(head, title + "<div>发布时间：10-08</div>" + BODY);
        assertThat(same.dates().published()).isEqualTo("2019-10-08T12:00:57+08:00");
        Metadata joined = read(head, title + "<div><span>发布时间：10-08</span><span>12:00</span></div>" + BODY);
        assertThat(joined.dates().published()).isEqualTo("2019-10-08T12:00:57+08:00");
        Metadata other = read(head, title + "<div>发布时间：10-05</div>" + BODY);
        assertThat(other.dates().published()).isNull();
    }

    @Test
    void readsTheDateThatShowsWhenOnePointsAtHowLongAgoItWas() {
        Metadata read = read(
                "<title>老茶馆重新开门迎客 街坊排队_河畔网</title>",
                "<h1>老茶馆重新开门迎客 街坊排队</h1><div><a>河边老韩</a><span title=\"2024年3月15日 08:31:20\">6 小時前</span></div>" + BODY);
        assertThat(read.dates().published()).isEqualTo("2024-03-15T08:31:20+08:00");
        assertThat(read("", "<h1>老茶馆重新开门迎客</h1><div><span title=\"2024年3月15日\">开业</span></div>" + BODY)
                        .dates()
                        .published())
                .isNull();
    }

    @Test
    void findsTheHeadlineBehindTheNameOfItsBoard() {
        Metadata read = read(
                "<title>老茶馆重新开门迎客 街坊排队 | 河畔论坛</title>",
                "<div>美食</div><div>吃喝版老茶馆重新开门迎客 街坊排队</div><div>2024-03-15 08:31</div>" + BODY);
        assertThat(read.headline().title()).isEqualTo("老茶馆重新开门迎客 街坊排队");
        assertThat(read.roles()).containsEntry(1, "title");
    }

    @Test
    void leavesOutThatAPieceIsTheSitesOwn() {
        Metadata read = read("<title>老茶馆重新开门迎客 街坊排队_河畔网</title>", "<h1>老茶馆重新开门迎客 街坊排队 原创</h1>" + BODY);
        assertThat(read.headline().title()).isEqualTo("老茶馆重新开门迎客 街坊排队");
    }

    @Test
    void partsAnAuthorFromTheNameOfThePaper() {
        String data =
                "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"author\":{\"@type\":\"Person\",\"name\":"
                        + "\"Ann Miller Valley Courier\"},\"publisher\":{\"name\":\"Upper Valley Courier\"}}</script>";
        String body =
                "<p>The old tea house by the river opened its doors again yesterday, and the neighbours came early to queue.</p>";
        Metadata read = read(data, "<h1>Old tea house opens again</h1>" + body.repeat(3));
        assertThat(read.credits().authors()).extracting(Credits.Author::name).containsExactly("Ann Miller");
    }

    @Test
    void takesNoTagForAName() {
        String body =
                "<p>The old tea house by the river opened its doors again yesterday, and the neighbours came early to queue.</p>";
        String page =
                "<h1>Old tea house opens again</h1><div>March 15, 2024</div><div><a href=/%s/x>County Durham</a></div>";
        for (String kept : List.of("tag", "people")) {
            String html = page.formatted(kept) + body.repeat(3);
            Document dom = Jsoup.parse(html);
            Page saved = Page.of(Place.of("page.html"), Page.Form.HTML, html.getBytes(StandardCharsets.UTF_8));
            List<TextBlock> blocks = HtmlBlocks.of(dom, Limits.DEFAULT).blocks();
            assertThat(MetadataReader.read(new PageView(dom, blocks, null, saved))
                            .credits()
                            .authors())
                    .as(kept)
                    .hasSize(kept.equals("tag") ? 0 : 1);
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
    void takesNoRestOfMarkupForASource() {
        String line = "作者： size=\"20\"   来源： size=\"20\"   发布日期： 2025-03-02";
        Metadata read = read("<title>老茶馆重新开门迎客</title>", "<h1>老茶馆重新开门迎客</h1><div>" + line + "</div>" + BODY);
        assertThat(read.outlet().source()).isNull();
        assertThat(read.credits().authors()).isEmpty();
    }

    @Test
    void takesNoBareNumberForATitle() {
        Metadata read = read("<title>1</title>", "<div>1</div><div>2025-03-02 10:11</div>" + BODY);
        assertThat(read.headline().title()).isNull();
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

    @Test
    void tellsAgreeingDatesByTheOneThatSaysMost() {
        Metadata read = read(
                "<meta property=\"article:published_time\" content=\"2025-03-18T08:26:30+08:00\">",
                "<h1>老茶馆重新开门迎客</h1><div>2025年03月18日 08:26 来源：河畔晚报</div>" + BODY);
        assertThat(read.dates().published()).hasToString("2025-03-18T08:26:30+08:00");
        assertThat(read.dates().origin()).isEqualTo(Dates.Origin.META);
        assertThat(read.dates().zoneAssumed()).isFalse();
    }

    @Test
    void tellsTheClockOfChinaWhereTheDataTellsAnother() {
        Metadata read = read(
                "<meta property=\"article:published_time\" content=\"2025-03-17T23:26:30Z\">",
                "<h1>老茶馆重新开门迎客</h1><div>2025年03月18日 07:26 来源：河畔晚报</div>" + BODY);
        assertThat(read.dates().published()).hasToString("2025-03-18T07:26:30+08:00");
    }

    @Test
    void believesWhatWasFirstPublished() {
        Metadata read = read(
                "",
                "<h1>The old teahouse opens again</h1><div>30 Sep 2022, 11:07am</div>" + ENGLISH
                        + "<p>This article was originally published on 26 Sep 2019 at 4:12pm but has been updated.</p>");
        assertThat(read.dates().published()).hasToString("2019-09-26T16:12+08:00");
    }

    @Test
    void takesNoRangeOfDaysForADate() {
        Metadata read =
                read("", "<h1>The old teahouse opens again</h1><div>Date: 2025-12-12 - 2025-12-17</div>" + ENGLISH);
        assertThat(read.dates()).isEqualTo(Dates.NONE);
    }

    @Test
    void dropsTheSitesOwnStepFromTheBreadcrumb() {
        String page = "<h1>老茶館重新開門迎客</h1>" + BODY;
        for (String path : List.of(
                "<a href=\"/\">河畔</a> &gt; <a href=\"/l\">港聞</a> &gt; 正文",
                "<a href=\"/\">首頁</a> / <a href=\"/l\">港聞</a>",
                "主頁 › 港聞 › 正文",
                "当前位置：河畔新闻网 &gt; 港聞 &gt; 正文")) {
            assertThat(read("", "<div>" + path + "</div>" + page).outlet().section())
                    .as(path)
                    .containsExactly("港聞");
        }
    }

    @Test
    void knowsTheRolesOfThoseWhomTheDataNames() {
        Metadata read = read(
                "<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"author\":[{\"name\":\"孙小满\"}]}</script>",
                "<h1>老茶馆重新开门迎客</h1><p>河畔日报讯（记者 孙小满）河边的老茶馆昨天重新开门，街坊们一早就来排队，屋梁和桌椅都是旧的。</p>" + BODY);
        assertThat(read.credits().authors()).singleElement().satisfies(author -> {
            assertThat(author.name()).isEqualTo("孙小满");
            assertThat(author.role()).isEqualTo("记者");
        });
        assertThat(read.credits().dateline()).isEqualTo("河畔日报讯");
    }

    @Test
    void asksThePhotographersWhereNobodyElseSigned() {
        String gallery = "<h1>组图：老茶馆重新开门迎客</h1>"
                + "<p>河边的老茶馆昨天重新开门，街坊们一早就来排队，屋梁和桌椅都是旧的，只有茶壶换了。河畔网记者 孙小满 摄</p>"
                + "<p>店主说修缮用了整整八个月，来喝茶的人还是坐在老地方，聊的还是那几条街上的事情。河畔网记者 李大禾 摄</p>";
        assertThat(read("", gallery).credits().authors())
                .extracting(Credits.Author::name)
                .containsExactly("孙小满", "李大禾");
        assertThat(read("", gallery + BODY.repeat(2)).credits().authors()).isEmpty();
    }

    @Test
    void namesTheWriterAndThePhotographerOfOneLine() {
        Metadata read = read("", "<h1>老茶馆重新开门迎客</h1>" + BODY + "<div>撰文 / 孙小满 摄影 / 阿岩 编辑 / 李大禾</div>");
        assertThat(read.credits().authors())
                .extracting(Credits.Author::name, Credits.Author::role)
                .containsExactly(tuple("孙小满", "撰文"), tuple("阿岩", "摄影"));
    }

    @Test
    void takesNoLineOfAMembersAccountForTheSource() {
        Metadata read = read(
                "", "<h1>老茶馆重新开门迎客</h1><div>注册时间 2011-3-2</div><div>楼主 | 发表于 2014-8-26 22:17:05 | 只看该作者</div>" + BODY);
        assertThat(read.outlet().source()).isNull();
        assertThat(read.credits().authors()).isEmpty();
        assertThat(read.dates().published()).hasToString("2014-08-26T22:17:05+08:00");
    }

    private static final String ENGLISH =
            "<p>The old teahouse by the river opened again yesterday, and people queued from early in the morning, she said.</p>"
                    .repeat(3);

    @Test
    void readsTheLastLinesOfAReleaseOfHongKong() {
        Metadata read = read(
                "<title>老茶館重新開放</title>",
                "<h1>老茶館重新開放</h1>" + BODY + "<p>完</p><div>2024年3月15日（星期五）</div><div>香港時間16時30分</div>");
        assertThat(read.dates().published()).isEqualTo("2024-03-15T16:30+08:00");
    }

    @Test
    void anAccountIsAnAuthorHoweverAPlatformMarksIt() {
        String title = "<h1>老茶馆重新开门迎客</h1>";
        for (String line : List.of(
                "<div class='Post-Author'><div class='AuthorInfo'><p class='AuthorInfo-name'><a>江边老韩</a></p><p>茶馆话题的优秀答主</p></div></div>",
                "<div class='author2'><a><em>江边老韩</em></a> <span>美食博主</span></div>",
                "<div><a href='/people/x/' class='note-author'>江边老韩</a> <span>2024-03-15 23:11:05</span></div>",
                "<div class='author'>某公司研究总监 韩守一</div>")) {
            Metadata read = read("<title>老茶馆重新开门迎客</title>", title + line + BODY);
            assertThat(read.credits().authors())
                    .extracting(Credits.Author::name)
                    .containsExactly(line.contains("韩守一") ? "韩守一" : "江边老韩");
            assertThat(read.outlet().source()).isNull();
        }
    }

    @Test
    void theOwnerOfABlogIsItsAuthor() {
        Metadata read = read(
                "<title>头伏烙馍_麦秸垛_新浪博客</title>",
                "<div><strong id='ownernick'>江边老韩</strong></div><h2>头伏烙馍</h2><div>(2024-03-15 08:31:00)</div>" + BODY);
        assertThat(read.credits().authors()).extracting(Credits.Author::name).containsExactly("江边老韩");
        Metadata named = read("<title>数到第七头牦牛 - 江边老韩的日志 - 网易博客</title>", "<h3>数到第七头牦牛</h3>" + BODY);
        assertThat(named.credits().authors()).extracting(Credits.Author::name).containsExactly("江边老韩");
    }
}
