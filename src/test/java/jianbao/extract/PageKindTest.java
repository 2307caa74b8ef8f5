package jianbao.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import jianbao.Page;
import jianbao.PageType;
import jianbao.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What pages are that imitate front pages, lists, searches and logins of real sites, and thin articles amid much else. */
class PageKindTest {
    /** Of the 173 pages without an article, how many are known to be read as one. */
    private static final int MISTAKEN = 51;

    /** Known to be lost: a sentence above longer teasers, a poem with elements, a picture with its caption. */
    private static final Set<String> LOST = Set.of("d-06", "d-08", "d-59");

    static Stream<Kinds.Kind> articles() throws IOException {
        return Kinds.all().stream().filter(kind -> kind.article() && !LOST.contains(kind.name()));
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
