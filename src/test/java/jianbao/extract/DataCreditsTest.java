package jianbao.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import jianbao.Article;
import jianbao.Credits;
import jianbao.Page;
import jianbao.Place;
import org.junit.jupiter.api.Test;

class DataCreditsTest {
    private static final String BODY =
            ("<p>大堤守住了，江水在凌晨三点开始回落，守堤的人第一次坐下来喝了一口热水。</p>" + "<p>村里的广播响了两遍，说学校的操场可以搭棚，老人和孩子先去那里过夜。</p>").repeat(4);

    private final Extractor extractor = new Extractor(ExtractOptions.DEFAULT);

    @Test
    void readsHeadlineSourceAndDateThatStandBesideTheBodyInTheData() {
        Article article = extract("{\"detail\":{\"title\":\"大堤守住了江水开始回落\",\"content\":\"" + BODY
                + "\",\"info\":{\"source\":\"海州日报\"},\"author\":\"韩守一\",\"publishTime\":\"2024-03-15 08:31:20\"}}");
        assertThat(article.headline().title()).isEqualTo("大堤守住了江水开始回落");
        assertThat(article.outlet().source().name()).isEqualTo("海州日报");
        assertThat(article.credits().authors()).extracting(Credits.Author::name).containsExactly("韩守一");
        assertThat(article.dates().published()).hasToString("2024-03-15T08:31:20+08:00");
        assertThat(article.content().body()).startsWith("大堤守住了，江水").doesNotContain("海州日报", "韩守一");
    }

    @Test
    void readsSecondsAndMillisecondsSince1970() {
        for (String time : new String[] {"1710462680", "1710462680000"}) {
            Article article =
                    extract("{\"title\":\"大堤守住了江水开始回落\",\"content\":\"" + BODY + "\",\"ctime\":" + time + "}");
            assertThat(article.dates().published()).hasToString("2024-03-15T08:31:20+08:00");
        }
    }

    @Test
    void showsNothingOfAPageThatShowsItsBodyItself() {
        Article article = extract(
                "{\"title\":\"另一篇\",\"content\":\"" + BODY + "\",\"author\":\"韩守一\"}", "<h1>大堤守住了江水开始回落</h1>" + BODY);
        assertThat(article.headline().title()).isEqualTo("大堤守住了江水开始回落");
        assertThat(article.credits().authors()).isEmpty();
    }

    private Article extract(String state) {
        return extract(state, "<div id=app></div>");
    }

    private Article extract(String state, String shown) {
        String page = "<html><head><meta charset=utf-8></head><body><div><a href=/>首页</a></div>" + shown
                + "<script>window.__STATE__ = " + state.replace("</", "<\\/") + ";</script></body></html>";
        return extractor.extract(Page.of(Place.of("a.html"), Page.Form.HTML, page.getBytes(StandardCharsets.UTF_8)));
    }
}
