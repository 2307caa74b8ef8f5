package jianbao.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import jianbao.Article;
import jianbao.FileFacts;
import org.junit.jupiter.api.Test;

class PlacelessLineTest {
    @Test
    void isTheLineOfTheArticleWithoutItsPlaces() {
        for (Article article : List.of(ArticleJsonTest.FULL, odd(), odd().with(FileFacts.NONE))) {
            FileFacts file = article.file();
            Article bare = article.at("", List.of())
                    .with(new FileFacts(
                            null, file.size(), file.sha256(), file.encoding(), file.encodingDeclared(), null));
            assertThat(PlacelessLine.of(ArticleJson.line(article))).isEqualTo(ArticleJson.line(bare));
        }
    }

    /** Whose strings hold the marks that are looked for. */
    private static Article odd() {
        String odd = "\",\"file\":{\"path\":\"x\",\"size\":1,\"modified\":null},\"extractor\":\"\\";
        return ArticleJsonTest.FULL
                .at("\"origin\":\"" + odd, List.of(odd, "\"page_type\":\""))
                .with(new FileFacts(odd, 7, odd, odd, odd, Instant.EPOCH));
    }
}
