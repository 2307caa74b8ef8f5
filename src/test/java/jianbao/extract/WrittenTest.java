package jianbao.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jianbao.Article;
import jianbao.Page;
import jianbao.PageType;
import jianbao.Place;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What comes of the pages that are {@link Written}: no change may make more of them wrong. */
class WrittenTest {
    /** Known to be wrong: titles, days, authors; and bodies that differ from their gold at all. */
    private static final int WRONG_TITLES = 44;

    private static final int WRONG_DAYS = 30;
    private static final int WRONG_AUTHORS = 116;
    private static final int WRONG_BODIES = 310;

    /** The mean F1 of the bodies, at least. */
    private static final double F1 = 0.979;

    private static final List<Outcome> OUTCOMES = new ArrayList<>();

    /**
     * What a page gave.
     *
     * @param name of the page
     * @param score of its body
     * @param title whether its headline is right
     * @param day whether the day is
     * @param authors whether all authors are, and no others
     */
    private record Outcome(String name, BodyScore score, boolean title, boolean day, boolean authors) {}

    @BeforeAll
    static void extractAll() throws IOException {
        var extractor = new Extractor(ExtractOptions.DEFAULT);
        Written.read((name, bytes, gold) -> {
            Page.Form form = name.endsWith(".txt") ? Page.Form.TEXT : Page.Form.HTML;
            Article article = extractor.extract(Page.of(Place.of(name), form, bytes));
            boolean reads = article.type() == PageType.ARTICLE || article.type() == PageType.TOPIC;
            String body = reads ? article.content().body() : "";
            String title = article.headline().title();
            var published = article.dates().published();
            List<String> authors =
                    article.credits().authors().stream().map(a -> a.name()).toList();
            OUTCOMES.add(new Outcome(
                    name,
                    BodyScore.of(String.valueOf(gold.get("text")), body),
                    key(gold.get("title")).equals(key(title)),
                    gold.get("date") == null || String.valueOf(published).startsWith(day(gold)),
                    names(gold)
                            .equals(authors.stream()
                                    .map(WrittenTest::key)
                                    .sorted()
                                    .toList())));
        });
    }

    private static String key(Object text) {
        return text == null ? "" : TitleText.key(text.toString());
    }

    private static String day(Map<?, ?> gold) {
        String date = String.valueOf(gold.get("date"));
        return date.substring(0, Math.min(10, date.length()));
    }

    private static List<String> names(Map<?, ?> gold) {
        Object of = gold.get("author");
        List<?> all = of instanceof List<?> list ? list : of == null ? List.of() : List.of(of);
        return all.stream().map(WrittenTest::key).sorted().toList();
    }

    private static List<String> wrong(java.util.function.Predicate<Outcome> right) {
        return OUTCOMES.stream().filter(right.negate()).map(Outcome::name).toList();
    }

    @Test
    void mostHeadlinesAreRight() {
        assertThat(wrong(Outcome::title)).hasSizeLessThanOrEqualTo(WRONG_TITLES);
    }

    @Test
    void mostDaysAreRight() {
        assertThat(wrong(Outcome::day)).hasSizeLessThanOrEqualTo(WRONG_DAYS);
    }

    @Test
    void mostAuthorsAreRight() {
        assertThat(wrong(Outcome::authors)).hasSizeLessThanOrEqualTo(WRONG_AUTHORS);
    }

    @Test
    void bodiesAreNearTheirGold() {
        assertThat(wrong(o -> o.score().exact())).hasSizeLessThanOrEqualTo(WRONG_BODIES);
        assertThat(BodyScore.f1(OUTCOMES.stream().map(Outcome::score).toList())).isGreaterThanOrEqualTo(F1);
    }
}
