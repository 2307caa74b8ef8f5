package jianbao.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import jianbao.Page;
import jianbao.PageType;
import jianbao.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What pages are that imitate front pages, lists, searches and logins of real sites, and thin articles amid much else. */
class PageKindTest {
    /** Of the 133 pages without an article, how many are known to be read as one. */
    private static final int MISTAKEN = 34;

    static Stream<Kinds.Kind> articles() throws IOException {
        return Kinds.all().stream().filter(Kinds.Kind::article);
    }

    @ParameterizedTest
    @MethodSource("articles")
    void losesNoArticleHoweverThin(Kinds.Kind kind) {
        assertThat(type(kind)).isEqualTo(PageType.ARTICLE);
    }

    @Test
    void takesFewOtherPagesForArticles() throws IOException {
        List<Kinds.Kind> mistaken = Kinds.all().stream()
                .filter(kind -> !kind.article() && type(kind) == PageType.ARTICLE)
                .toList();
        assertThat(mistaken).hasSizeLessThanOrEqualTo(MISTAKEN);
    }

    private static PageType type(Kinds.Kind kind) {
        Page page = Page.of(Place.of(kind.name() + ".html"), Page.Form.HTML, kind.bytes());
        return new Extractor(ExtractOptions.DEFAULT).extract(page).type();
    }
}
