package jianbao.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import jianbao.Article;
import jianbao.json.ArticleJson;
import jianbao.json.Json;
import org.junit.jupiter.api.Test;

class FileNamesTest {
    private final FileNames names = new FileNames("md");

    @Test
    void readsAsTheTitleAndTheId() {
        assertThat(names.of(article("0123456789abcdef", "第十次全国对口支援"))).isEqualTo("第十次全国对口支援-0123456789abcdef.md");
    }

    @Test
    void neverLeavesTheFolder() {
        for (String hostile :
                new String[] {"../../etc/passwd", "/etc/passwd", "..", ".", "a\\..\\b", "C:\\x", "~/x", "-rf"}) {
            String name = names.of(article(hostile, hostile));
            assertThat(Path.of("folder").resolve(name).normalize().getParent()).isEqualTo(Path.of("folder"));
            assertThat(name)
                    .doesNotContain("/", "\\", ":")
                    .doesNotStartWith("-")
                    .doesNotStartWith(".");
        }
    }

    @Test
    void neverGivesANameTwiceEvenWhereCaseIsIgnored() {
        assertThat(names.of(article("a", "Title"))).isEqualTo("Title-a.md");
        assertThat(names.of(article("A", "title"))).isEqualTo("title-A-2.md");
    }

    @Test
    void fitsAFileSystemHoweverLongTheTitle() {
        String name = names.of(article("i".repeat(300), "𠀀".repeat(300)));
        assertThat(name.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(255);
        assertThat(name).doesNotContain("?");
    }

    @Test
    void anArticleWithoutATitleHasANameAllTheSame() {
        assertThat(names.of(ArticleJson.read("{\"id\":\"con\",\"body\":\"文\"}")))
                .isEqualTo("untitled-con.md");
    }

    private static Article article(String id, String title) {
        return ArticleJson.read(Json.line(Map.of("id", id, "title", title, "body", "文")));
    }
}
