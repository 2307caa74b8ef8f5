package jianbao.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import jianbao.Page;
import jianbao.PageType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What pages are that imitate front pages, lists, searches and logins of real sites, and thin articles amid much else. */
class PageKindTest {
    /** Of the 438 pages without an article, and of the 98 dumps of such pages, how many are known to be read as one. */
    private static final int MISTAKEN = 118;

    private static final int MISTAKEN_DUMPS = 67;

    /**
     * Known to be lost: a sentence above longer teasers, two pictures with their captions, an obituary of a sentence whose headline is a
     * name; of dumps readers' letters and a list of names.
     */
    private static final Set<String> LOST = Set.of("d-02", "d-06", "d-59", "i-48", "e-72", "f-40");

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
        assertThat(mistaken(Page.Form.HTML)).hasSizeLessThanOrEqualTo(MISTAKEN);
    }

    @Test
    void takesNoMoreDumpsOfOtherPagesForArticles() throws IOException {
        assertThat(mistaken(Page.Form.TEXT)).hasSizeLessThanOrEqualTo(MISTAKEN_DUMPS);
    }

    private static List<Kinds.Kind> mistaken(Page.Form form) throws IOException {
        return Kinds.all().stream()
                .filter(kind -> kind.page().form() == form && !kind.article() && type(kind) == PageType.ARTICLE)
                .toList();
    }

    private static PageType type(Kinds.Kind kind) {
        return new Extractor(ExtractOptions.DEFAULT).extract(kind.page()).type();
    }
}
