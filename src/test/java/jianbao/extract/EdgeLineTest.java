package jianbao.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import jianbao.Article;
import jianbao.Page;
import jianbao.text.Folding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The lines of {@code edge-lines.txt}, each at the edge of a body, in a page with elements and in a dump. */
class EdgeLineTest {
    private static final Story STORY = Story.inTheLanguageOf("海州");

    static Stream<String> above() throws IOException {
        return section("above");
    }

    static Stream<String> below() throws IOException {
        return section("below");
    }

    static Stream<String> within() throws IOException {
        return section("within");
    }

    private static Stream<String> section(String name) throws IOException {
        try (var in = EdgeLineTest.class.getResourceAsStream("edge-lines.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .dropWhile(line -> !line.equals("=== " + name))
                    .skip(1)
                    .takeWhile(line -> !line.startsWith("==="))
                    .filter(line -> !line.isBlank());
        }
    }

    @ParameterizedTest
    @MethodSource("above")
    void leavesOutWhatPagesPutAboveABody(String line) {
        Story story = Story.inTheLanguageOf(line);
        assertThat(bodies(story, join(List.of(line), story.paragraphs()))).containsOnly(story.paragraphs());
    }

    @ParameterizedTest
    @MethodSource("below")
    void leavesOutWhatPagesPutBelowABody(String line) {
        Story story = Story.inTheLanguageOf(line);
        assertThat(bodies(story, join(story.paragraphs(), List.of(line)))).containsOnly(story.paragraphs());
    }

    @ParameterizedTest
    @MethodSource("within")
    void keepsWhatABodySaysLast(String line) {
        Story story = Story.inTheLanguageOf(line);
        List<String> body = join(story.paragraphs(), List.of(line));
        assertThat(EdgeLine.above(Folding.fold(line))).isFalse();
        assertThat(EdgeLine.below(Folding.fold(line))).isFalse();
        assertThat(body(story.html(credits(story), body))).isEqualTo(body);
    }

    @Test
    void leavesOutAHeadingAndItsHeadlines() {
        List<String> tail = List.of("分享到：", "相关阅读", "海州地铁三号线下月开通", "海州春季招聘会开始报名", "城市书房再添两处");
        assertThat(bodies(STORY, join(STORY.paragraphs(), tail))).containsOnly(STORY.paragraphs());
    }

    @Test
    void leavesADayAloneThatMayDateADocument() {
        assertThat(EdgeLine.below(Folding.fold("2024-03-15"))).isFalse();
        assertThat(EdgeLine.below(Folding.fold("2024年3月15日"))).isFalse();
        assertThat(EdgeLine.below(Folding.fold("2024-03-15 08:31"))).isTrue();
        assertThat(EdgeLine.below(Folding.fold("March 15, 2024"))).isTrue();
    }

    @Test
    void keepsTheSummaryAsTheDescription() {
        Page page = STORY.html(credits(STORY), join(List.of("摘要：老码头改造后重新开放，市民夜游热情高涨。"), STORY.paragraphs()));
        assertThat(extract(page).headline().description()).isEqualTo("老码头改造后重新开放，市民夜游热情高涨。");
    }

    @Test
    void readsEditorsWithoutColons() {
        Page page = STORY.dump(credits(STORY), join(STORY.paragraphs(), List.of("编辑 王小舟 校对 吴清")));
        assertThat(extract(page).credits().editors())
                .extracting(editor -> editor.role() + " " + editor.name())
                .containsExactly("编辑 王小舟", "校对 吴清");
    }

    @Test
    void keepsTheCastOfAFilm() {
        List<String> body = List.of(
                STORY.paragraphs().get(0),
                "导演：韩守一",
                "主演：刘亭秋、王小舟",
                STORY.paragraphs().get(1));
        assertThat(bodies(STORY, body)).containsOnly(body);
    }

    @Test
    void keepsWhatTheReporterSays() {
        List<String> body = List.of("记者：老码头为什么要改造？", "李守一：" + STORY.paragraphs().get(0), "记者：谢谢。");
        Article article = extract(STORY.html(credits(STORY), body));
        assertThat(article.content().body().lines()).containsExactlyElementsOf(body);
        assertThat(article.credits().authors()).isEmpty();
    }

    @Test
    void writesItsWordsAsFoldedLinesHaveThem() throws IOException {
        try (var in = EdgeLine.class.getResourceAsStream("edge-words.txt")) {
            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8).lines())
                    .filteredOn(word -> !word.startsWith("#"))
                    .allSatisfy(word -> assertThat(Folding.fold(word)).isEqualTo(word));
        }
    }

    private static List<String> credits(Story story) {
        return List.of(story == STORY ? "2024-03-15 08:31 来源：海州日报" : "March 15, 2024 by Mary Jones");
    }

    private static List<String> join(List<String> some, List<String> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }

    /** The body of a page, and of its dump. */
    private static List<List<String>> bodies(Story story, List<String> body) {
        return List.of(body(story.html(credits(story), body)), body(story.dump(credits(story), body)));
    }

    private static List<String> body(Page page) {
        return extract(page).content().body().lines().toList();
    }

    private static Article extract(Page page) {
        return new Extractor(ExtractOptions.DEFAULT).extract(page);
    }
}
