package jianbao.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import jianbao.Article;
import jianbao.Credits;
import jianbao.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What pages put between the paragraphs of a body, or behind its last sentence. */
class AmidBodyTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "广告",
                "[广告]",
                "【廣告】請繼續往下閱讀",
                "請繼續往下閱讀...",
                "延伸閱讀：海州夜航三月開通",
                "请开启JavaScript查看调查",
                "圖像來源，海州日報",
                "Article continues below",
                "Popular on City News",
                "PREVIOUS: Council votes on the harbour",
                "相關報導：海州夜航三月開通",
                "▼ 點我看更多：海州夜航三月開通",
                "打开全文",
                "喜歡這篇文章嗎？訂閱沙龍，新文章會直接寄到信箱。",
                "01:12画质",
                "推 snow123: 好文，推一個 06/14 00:21",
                "Go deeper: Council votes on the harbour",
                "Listen to article4 min",
                "after newsletter promotion",
                "Was this page helpful?"
            })
    void leavesOutALine(String line) {
        Story story = Story.inTheLanguageOf(line);
        List<String> body = new ArrayList<>(story.paragraphs());
        body.add(2, line);
        for (Page page : List.of(story.html(List.of("2024-03-15 08:31"), body), story.dump(List.of(), body))) {
            assertThat(body(page)).isEqualTo(story.paragraphs());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"[As rivers rise, small towns decide what to save]", "HOW TO SPOT A ROBOCALL BEFORE YOU PICK UP"
            })
    void leavesOutALinkSetApart(String link) {
        Story story = Story.inTheLanguageOf(link);
        List<String> body = new ArrayList<>(story.paragraphs());
        body.add(2, "<a href=/news/2>" + link + "</a>");
        assertThat(body(story.html(List.of("March 15, 2024"), body))).isEqualTo(story.paragraphs());
    }

    @Test
    void leavesOutABoxOfLinks() {
        Story story = Story.inTheLanguageOf("Keep reading");
        List<String> body = new ArrayList<>(story.paragraphs());
        body.add(
                2,
                "</p><div>Keep reading<ul><li>list 1 of 2<a href=/a>Floods displace thousands along lower delta</a></li>"
                        + "<li>list 2 of 2<a href=/b>Volcano alert raised to orange</a></li></ul>end of list</div><p>");
        assertThat(body(story.html(List.of("March 15, 2024"), body))).isEqualTo(story.paragraphs());
    }

    @ParameterizedTest
    @ValueSource(strings = {"（责任编辑：王小舟）", "（編輯：王小舟）1130315", "（海州检察 责任编辑：王小舟）", "责编：王小舟"})
    void givesTheEditorBehindTheLastSentenceAFieldOfHisOwn(String credit) {
        Story story = Story.inTheLanguageOf("海州");
        List<String> body = new ArrayList<>(story.paragraphs());
        body.set(body.size() - 1, body.getLast() + credit);
        Page page = story.html(List.of("2024-03-15 08:31"), body);
        assertThat(body(page)).isEqualTo(story.paragraphs());
        assertThat(read(page).credits().editors().stream().map(Credits.Person::name))
                .containsExactly("王小舟");
    }

    @ParameterizedTest
    @ValueSource(strings = {"（完）", "（本报记者韩守一）", "（来源：《海州志》）"})
    void keepsWhatElseStandsThere(String end) {
        Story story = Story.inTheLanguageOf("海州");
        List<String> body = new ArrayList<>(story.paragraphs());
        body.set(body.size() - 1, body.getLast() + end);
        assertThat(body(story.html(List.of("2024-03-15 08:31"), body))).isEqualTo(body);
    }

    @Test
    void takesAShortBodyOnceThatTheDataRepeats() {
        List<String> body = TemplatesTest.STORY.subList(0, 3);
        String data = "{\"@type\":\"NewsArticle\",\"articleBody\":\"" + String.join("\\n", body) + "\"}";
        Page page = Pages.html("<html><head><title>海州老码头改造后重新开放</title><script type=application/ld+json>" + data
                + "</script></head><body><h1>海州老码头改造后重新开放</h1><div>2024-03-15 08:31</div><div class=content>"
                + String.join("<br><br>\n", body) + "</div></body></html>");
        assertThat(body(page)).isEqualTo(body);
    }

    private static List<String> body(Page page) {
        return read(page).content().body().lines().toList();
    }

    private static Article read(Page page) {
        return new Extractor(ExtractOptions.DEFAULT).extract(page);
    }
}
