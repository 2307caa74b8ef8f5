package jianbao.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import jianbao.Bound;
import jianbao.Limits;
import jianbao.Page;
import jianbao.PageTooLarge;
import jianbao.Place;
import org.junit.jupiter.api.Test;

/** What a page may have of tags, depth and blocks: one that has more is refused before it fills the memory. */
class PageBoundsTest {
    private static final String BODY = "<p>大堤守住了，村民们连夜加固了三公里的子堤。</p>";

    @Test
    void refusesMoreTagsThanAPageMayHave() {
        Page page = html(BODY + "<b>字</b>".repeat(200_000));
        refuses(page, Limits.DEFAULT, "it has more than 300000 tags");
    }

    @Test
    void refusesAMillionNestedTags() {
        Page page = html(BODY + "<div>".repeat(1_000_000));
        refuses(page, Limits.DEFAULT, "it has more than 300000 tags");
    }

    @Test
    void refusesTagsThatAreNestedTooDeep() {
        refuses(html(BODY + "<div>".repeat(20_000)), Limits.DEFAULT, "its elements stand in more than 2000 others");
    }

    @Test
    void readsAPageThatIsNestedAlmostTooDeep() {
        Page page = html("<div>".repeat(1_990) + BODY.repeat(5));
        assertThat(new Extractor(ExtractOptions.DEFAULT).extract(page)).isNotNull();
        String text = new String(page.bytes(), StandardCharsets.UTF_8);
        assertThat(Sheet.of(page, text).layout().blocks()).hasSize(5);
    }

    @Test
    void readsWhatIsNestedAsDeepAsItMayBe() {
        Page page = html("<div>".repeat(40) + BODY);
        assertThat(new Extractor(within(Limits.DEFAULT.with(Bound.DOM_DEPTH, 45))).extract(page))
                .isNotNull();
        refuses(page, Limits.DEFAULT.with(Bound.DOM_DEPTH, 30), "its elements stand in more than 30 others");
    }

    @Test
    void refusesMoreBlocksThanAPageMayHave() {
        Page page = html("<p>一段</p>".repeat(60));
        refuses(page, Limits.DEFAULT.with(Bound.BLOCKS, 50), "it has more than 50 blocks of text");
        assertThat(new Extractor(within(Limits.DEFAULT.with(Bound.BLOCKS, 60))).extract(page))
                .isNotNull();
    }

    @Test
    void linesOfADumpHaveABoundOfTheirOwn() {
        Page page = Page.of(Place.of("a.txt"), Page.Form.TEXT, "一行\n".repeat(60).getBytes(StandardCharsets.UTF_8));
        refuses(page, Limits.DEFAULT.with(Bound.LINES, 50), "it has more than 50 lines");
        assertThat(new Extractor(within(Limits.DEFAULT.with(Bound.BLOCKS, 50))).extract(page))
                .isNotNull();
    }

    @Test
    void refusesAPageThatTakesLongerThanAPageMay() {
        Page page = html("<p>龍?zhí)┨枴睘榧~帶</p>".repeat(20_000));
        refuses(page, Limits.DEFAULT.with(Bound.PAGE_SECONDS, 1), "reading it takes more than 1 seconds");
    }

    @Test
    void refusesMoreLinesThanADumpMayHave() {
        Page page = Page.of(
                Place.of("a.txt"), Page.Form.TEXT, "一行\n\n".repeat(50_001).getBytes(StandardCharsets.UTF_8));
        refuses(page, Limits.DEFAULT, "it has more than 50000 lines");
    }

    @Test
    void learnsNothingFromAPageThatIsTooLarge() {
        var sites = new SiteMemory();
        sites.learn(html("<b>字</b>".repeat(200_000)));
        assertThat(sites.lines()).isNotNull();
    }

    private static void refuses(Page page, Limits limits, String clause) {
        var extractor = new Extractor(within(limits));
        assertThatThrownBy(() -> extractor.extract(page))
                .isInstanceOf(PageTooLarge.class)
                .hasMessage(clause);
    }

    private static ExtractOptions within(Limits limits) {
        return new ExtractOptions(true, null, limits);
    }

    private static Page html(String body) {
        byte[] bytes = ("<html><body>" + body + "</body></html>").getBytes(StandardCharsets.UTF_8);
        return Page.of(Place.of("a.html"), Page.Form.HTML, bytes);
    }
}
