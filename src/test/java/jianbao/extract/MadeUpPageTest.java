package jianbao.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.LongFunction;
import java.util.stream.LongStream;
import jianbao.Article;
import jianbao.Page;
import jianbao.PageType;
import jianbao.Place;
import org.junit.jupiter.api.Test;

/** Pages of kinds that collections have too few of, made up with seeds that the trees have not learned from. */
class MadeUpPageTest {
    private static final long UNSEEN = 10_000;
    private static final int PAGES = 60;

    private final Extractor extractor = new Extractor(ExtractOptions.DEFAULT);

    private Article article(MadeUpPage made) {
        byte[] bytes = made.html().getBytes(StandardCharsets.UTF_8);
        return extractor.extract(Page.of(Place.of("made.html"), Page.Form.HTML, bytes));
    }

    @Test
    void findsBodiesOfTablesListsVerseAndCaptions() {
        assertThat(mean(MadeUpPage::article)).isGreaterThan(0.9);
    }

    @Test
    void keepsTheFirstPostOfAThreadAndTheEntryAboveItsComments() {
        assertThat(mean(MadeUpThread::board)).isGreaterThan(0.9);
        assertThat(mean(MadeUpThread::blog)).isGreaterThan(0.9);
    }

    @Test
    void leavesOutNoticesBoxesAndDisclaimers() {
        assertThat(mean(MadeUpClutter::article)).isGreaterThan(0.9);
    }

    private double mean(LongFunction<MadeUpPage> maker) {
        List<BodyScore> scores = LongStream.range(UNSEEN, UNSEEN + PAGES)
                .mapToObj(maker)
                .map(made -> BodyScore.of(made.body(), article(made).content().body()))
                .toList();
        return BodyScore.f1(scores);
    }

    /** Such pages are harder than those of real sites, of which none may be taken for an article: eight in 600 were when this was written. */
    @Test
    void takesHardlyAnyIndexPageForAnArticle() {
        long taken = LongStream.range(UNSEEN, UNSEEN + 600)
                .mapToObj(MadeUpPage::index)
                .filter(made -> article(made).type() == PageType.ARTICLE)
                .count();
        assertThat(taken).isLessThanOrEqualTo(8);
    }

    @Test
    void makesTheSamePageOfTheSameSeed() {
        assertThat(MadeUpPage.article(7)).isEqualTo(MadeUpPage.article(7));
        assertThat(MadeUpPage.article(7)).isNotEqualTo(MadeUpPage.article(8));
    }
}
