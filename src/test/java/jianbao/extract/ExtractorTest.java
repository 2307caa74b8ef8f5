package jianbao.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import jianbao.Article;
import jianbao.Content;
import jianbao.Page;
import jianbao.PageType;
import jianbao.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExtractorTest {
    private static final String FIRST = "入梅以来，沿江三县连下了九天雨，水文站的水位线一天比一天高，镇上的人夜里都睡不踏实。";
    private static final String SECOND = "“水不退，人不退。”村支书在堤上说，他的裤脚还滴着水，手里的铁锹一直没有放下。";
    private static final String THIRD = "到昨天傍晚，险段全部加固完毕，六百多名群众回到了家里，学校也将在下周一恢复上课。";

    private final Extractor extractor = new Extractor(ExtractOptions.DEFAULT);

    private Article sample(String name) throws IOException {
        Path file = Path.of("samples", name);
        return extractor.extract(Page.of(Place.of(name), Page.Form.TEXT, Files.readAllBytes(file)));
    }

    @Test
    void findsTheBodyOfAWrappedDump() throws IOException {
        Content content = sample("004_6589f554af0d408b.txt").content();
        assertThat(content.paragraphs()).hasSize(18);
        assertThat(content.body())
                .startsWith("山海深情,跨越万里。")
                .endsWith("一步步变成美好现实。")
                .contains("\n……\n");
    }

    @Test
    void readsAHubAsItems() throws IOException {
        Article hub = sample("000_bc355209b628d6c9.txt");
        List<Content.Item> items = hub.content().items();
        assertThat(hub.type()).isEqualTo(PageType.TOPIC);
        assertThat(hub.headline().inferred()).isEqualTo("第十次全國對口支援新疆工作會議");
        assertThat(hub.headline().lead()).startsWith("第十次全國對口支援新疆工作會議7日至9日");
        assertThat(items).hasSize(26);
        assertThat(items)
                .filteredOn(i -> i.title() != null && i.summary() != null)
                .hasSize(3);
        assertThat(items).filteredOn(i -> i.title() == null).hasSize(19);
        assertThat(items).filteredOn(Content.Item::truncated).hasSize(3);
        assertThat(hub.credits().others()).hasSize(5);
    }

    @Test
    void readsAnOldTableLayout() {
        String page =
                "<html><head><title>大堤守住了_江城在线</title></head><body><table><tr><td><a href=/>首页</a> <a href=/n>新闻</a></td></tr>"
                        + "<tr><td><table><tr><td><b>大堤守住了</b><br>2005年7月5日 来源：江城晚报</td></tr><tr><td>　　" + FIRST
                        + "<br>　　"
                        + SECOND + "<br>　　" + THIRD + "<br>（责任编辑：陈一）</td></tr></table></td></tr>"
                        + "<tr><td><a href=/1>关于我们</a> | <a href=/2>联系我们</a></td></tr></table></body></html>";
        Article article = extractor.extract(Pages.html(page));
        assertThat(article.type()).isEqualTo(PageType.ARTICLE);
        assertThat(article.content().body()).isEqualTo(String.join("\n", FIRST, SECOND, THIRD));
    }

    @Test
    void readsABodyThatOnlyTheDataHolds() {
        String page = "<html><head><title>大堤守住了</title></head><body><h1>大堤守住了</h1><div id=root>加载中</div>"
                + "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"articleBody\":\""
                + String.join("\\n", FIRST, SECOND, THIRD, FIRST.replace("三县", "四县"), THIRD.replace("六百", "七百"))
                + "\"}</script></body></html>";
        assertThat(extractor.extract(Pages.html(page)).content().body()).contains(FIRST, SECOND, THIRD);
    }

    @Test
    void makesNoArticleOfAnIndexPage() {
        var page = new StringBuilder(
                "<html><head><title>要闻_江城在线</title></head><body><div class=nav><a href=/>首页</a></div><ul class=list>");
        for (int i = 0; i < 40; i++) {
            page.append("<li><a href=/a")
                    .append(i)
                    .append(">沿江三县加固堤防迎战第")
                    .append(i)
                    .append("号洪峰</a><span>07-05</span></li>");
        }
        Article list = extractor.extract(Pages.html(page + "</ul></body></html>"));
        assertThat(list.type()).isEqualTo(PageType.LIST);
        assertThat(list.content().body()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"%s %s", "· %s[%s]", "%s\n%s 10:11", "%s\n"})
    void makesNoArticleOfTheDumpOfAnIndexPage(String row) {
        String[] where = {"河谷代表团", "山前农商行", "江城铁路", "临水医院", "云台水库", "青川港口", "北岭中学", "南浦博物馆"};
        String[] what = {"完成扩建工程", "举行开放日活动", "公布年度计划", "迎来首批游客", "调整开放时间"};
        for (int rows : new int[] {8, 15, 25, 40}) {
            var page = new StringBuilder("首页\n新闻\n时政\n国内\n国际\n社会\n财经\n体育\n\n滚动新闻\n");
            for (int i = 0; i < rows; i++) {
                String headline = where[i % 8] + what[i * 3 % 5] + " " + where[(i * 5 + 3) % 8] + what[(i + 2) % 5];
                page.append("\n\n").append(row.formatted(headline, "2023-05-" + (10 + i % 19)));
            }
            page.append("\n\n上一页 1 2 3 4 5 下一页\n\n关于我们 | 联系我们 | 版权声明\n");
            Article list = extractor.extract(dump(page.toString()));
            assertThat(list.type()).as("%d rows", rows).isEqualTo(PageType.LIST);
            assertThat(list.content().body()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "，"})
    void keepsVerseThatIsDumped(String mark) {
        String head = "首页\n诗歌\n登录\n\n水磨之歌\n\n2024-03-05 10:11 来源：河谷晚报 作者：林文\n\n";
        String verse = """
                河水从山里来
                带着雪的消息
                磨盘慢慢转动
                转过一个冬天
                又一个冬天

                磨坊主人老了
                他坐在石阶上
                听水说话
                听谷粒变成面粉
                听孩子们跑过石桥

                春天的时候
                他把钥匙交给河流
                河流没有回答
                只是继续走
                走过村庄和稻田

                走过我们的名字
                在很远的地方
                有人把面粉揉成面团
                有人想起一座桥
                桥上的雪还没有化
                """;
        Article poem = extractor.extract(dump(head + verse.replaceAll("(?<=.)\n", mark + "\n") + "\n责任编辑：周青\n"));
        assertThat(poem.type()).isEqualTo(PageType.ARTICLE);
        assertThat(poem.content().body()).contains("磨盘慢慢转动", "听谷粒变成面粉", "有人想起一座桥");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\n\n"})
    void keepsTheOneSentenceThatHeadlineAndCreditsStandAbove(String between) {
        String news = "截至三月底，图书馆累计接待读者三万二千人次，比去年同期增长近一成，其中周末到馆的读者占了一半以上。";
        List<String> lines = new ArrayList<>(List.of(
                "首页",
                "时政",
                "社会",
                "财经",
                "文化",
                "当前位置：首页 > 新闻 > 正文",
                "临水图书馆公布一季度客流",
                "2024-03-26 13:37",
                "新华社",
                "分享到：",
                news,
                "编辑：韩守一 审核：刘亭秋",
                "热点排行"));
        for (String place : List.of("江城", "南浦", "北岭", "青川", "云台", "山前", "河谷", "东湾")) {
            lines.add(place + "老码头改造后重新开放");
            lines.add(place + "体育公园迎来首批游客");
        }
        lines.add("版权所有 临水发布 未经授权禁止转载");
        Article article = extractor.extract(dump(String.join(between, lines)));
        assertThat(article.type()).isEqualTo(PageType.ARTICLE);
        assertThat(article.content().body()).isEqualTo(news);
    }

    private static Page dump(String text) {
        return Page.of(Place.of("page.txt"), Page.Form.TEXT, text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void tellsWhatBecameOfEachBlock() throws IOException {
        byte[] bytes = Files.readAllBytes(Path.of("samples", "004_6589f554af0d408b.txt"));
        Inspection inspection = extractor.inspect(Page.of(Place.of("004"), Page.Form.TEXT, bytes));
        assertThat(inspection.blocks()).filteredOn(Inspection.Verdict::kept).hasSize(18);
        assertThat(inspection.blocks())
                .extracting(Inspection.Verdict::role)
                .contains("title", "byline", "editor", "chrome");
        assertThat(inspection.blocks().getFirst().features()).isNotEmpty();
    }

    @Test
    void readsWhateverItIsGiven() {
        byte[] whole =
                ("<html><head><title>大堤</title><meta charset=gbk></head><body><div class='article'><h1>大堤</h1><p>"
                                + FIRST + "<p>" + SECOND + "<table><tr><td>" + THIRD
                                + "</table><script>{\"a\":</script><ul><li>x</ul></div></body></html>")
                        .getBytes(StandardCharsets.UTF_8);
        var random = new Random(5);
        for (int round = 0; round < 300; round++) {
            byte[] bytes = java.util.Arrays.copyOf(whole, random.nextInt(whole.length + 1));
            for (int i = 0; i < bytes.length / 40; i++) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            Page.Form form = round % 3 == 0 ? Page.Form.TEXT : Page.Form.HTML;
            assertThat(extractor.extract(Page.of(Place.of("p"), form, bytes)).id())
                    .hasSize(16);
        }
    }

    @Test
    void listsTheRelatedLinksBelowTheBody() {
        var extractor = new Extractor(ExtractOptions.DEFAULT);
        var article = extractor.extract(Pages.html("""
                <html><head><title>渔村修好了百年水闸</title></head><body><article><h1>渔村修好了百年水闸</h1>
                <p>三月的清晨，村里的老人把修好的水闸重新打开，潮水顺着石渠流进了盐田，孩子们沿着堤岸一路奔跑。</p>
                <p>这座水闸建于一百多年前，去年台风过后闸板断裂，村民们凑钱请来木匠，用了四个月才把它修好。</p>
                <p>木匠说，旧闸板用的是山里的杉木，如今很难找到这样粗的木料，最后在邻县的老屋里拆到了两根大梁。</p></article>
                <div class="box"><h3>相关阅读</h3><ul>
                <li><a href="/a/1.html">台风过后的盐田怎样恢复生产</a></li><li>2019-03-01</li>
                <li><a href="/a/2.html">邻县老屋里拆出的两根大梁</a></li></ul></div></body></html>
                """));
        assertThat(article.content().related())
                .containsExactly(
                        new jianbao.Content.Related("台风过后的盐田怎样恢复生产", "/a/1.html", "2019-03-01"),
                        new jianbao.Content.Related("邻县老屋里拆出的两根大梁", "/a/2.html", null));
    }
}
