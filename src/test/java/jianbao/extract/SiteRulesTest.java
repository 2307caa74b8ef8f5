package jianbao.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import jianbao.Article;
import jianbao.Limits;
import jianbao.PageType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteRulesTest {
    private static final String PAGE = """
            <html><head><title>潮汐表</title><link rel="canonical" href="https://harbour.example.com/tide/7"></head>
            <body><div class="x1">港务处值班表</div>
            <div class="x2"><i>初七</i><i>小潮</i><u class="ad">租船请电</u></div>
            <div class="x3">海事日志 / 林守潮 / 2019-03-12 06:40</div></body></html>
            """;

    private static final String RULE = """
            {"title": ".x1", "body": [".missing", ".x2"], "date": ".x3", "remove": ".ad"}
            """;

    @TempDir
    Path folder;

    @Test
    void readsAPageAsTheRuleOfItsSiteSays() throws IOException {
        Files.writeString(folder.resolve("example.com.json"), RULE);
        Article article = new Extractor(new ExtractOptions(true, folder, Limits.DEFAULT)).extract(Pages.html(PAGE));
        assertThat(article.type()).isEqualTo(PageType.ARTICLE);
        assertThat(article.headline().title()).isEqualTo("港务处值班表");
        assertThat(article.content().body()).isEqualTo("初七小潮");
        assertThat(article.dates().published()).hasToString("2019-03-12T06:40+08:00");
    }

    @Test
    void leavesOtherSitesAlone() throws IOException {
        Files.writeString(folder.resolve("example.org.json"), RULE);
        Article article = new Extractor(new ExtractOptions(true, folder, Limits.DEFAULT)).extract(Pages.html(PAGE));
        assertThat(article.content().body()).isNotEqualTo("初七小潮");
    }

    @Test
    void namesTheFileOfARuleThatIsNone() throws IOException {
        Files.writeString(folder.resolve("example.com.json"), "{\"bdoy\": \"p\"}");
        assertThatThrownBy(() -> new Extractor(new ExtractOptions(true, folder, Limits.DEFAULT)))
                .isInstanceOf(BadSiteRule.class)
                .hasMessageContaining("example.com.json")
                .hasMessageContaining("bdoy");
    }
}
