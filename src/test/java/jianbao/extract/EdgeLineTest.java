package jianbao.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jianbao.Page;
import jianbao.text.Folding;
import jianbao.text.Han;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The lines of {@code edge-lines.txt}, each at the edge of a body, in a page with elements and in a dump. */
class EdgeLineTest {
    private static final List<String> ENGLISH = List.of(
            "The old harbour was built in the nineteen thirties and was the first passenger pier of the city, from which generations left home and to which they came back.",
            "\"When I was small I waited here with my father for the boat, half a day at a time,\" said Mrs Lee, who lives close by and now comes every evening for a walk.",
            "The works took two years and kept the old waiting hall and the clock tower, and more than four hundred trees were planted along the new path by the water.",
            "As long as the river rises and falls, said one of the boatmen, somebody has to steer the boats and somebody has to light the lamps.");

    private static final List<String> NAVIGATION = List.of("首页", "时政", "社会", "财经", "文化", "体育", "视频", "图片");

    private static final List<String> ENGLISH_NAVIGATION =
            List.of("Home", "News", "Business", "Culture", "Sport", "Video", "Photos", "Opinion");

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
        List<String> story = story(line);
        assertThat(bodies(story, join(List.of(line), story))).containsOnly(story);
    }

    @ParameterizedTest
    @MethodSource("below")
    void leavesOutWhatPagesPutBelowABody(String line) {
        List<String> story = story(line);
        assertThat(bodies(story, join(story, List.of(line)))).containsOnly(story);
    }

    @ParameterizedTest
    @MethodSource("within")
    void keepsWhatABodySaysLast(String line) {
        List<String> story = join(story(line), List.of(line));
        assertThat(EdgeLine.above(line)).isFalse();
        assertThat(EdgeLine.below(line)).isFalse();
        assertThat(body(Pages.html(page(story(line), story)))).isEqualTo(story);
    }

    @Test
    void leavesOutAHeadingAndItsHeadlines() {
        List<String> story = STORY;
        List<String> tail = List.of("分享到：", "相关阅读", "海州地铁三号线下月开通", "海州春季招聘会开始报名", "城市书房再添两处");
        assertThat(bodies(story, join(story, tail))).containsOnly(story);
    }

    @Test
    void keepsTheSummaryAsTheDescription() {
        String page = page(STORY, join(List.of("摘要：老码头改造后重新开放，市民夜游热情高涨。"), STORY));
        assertThat(new Extractor(ExtractOptions.DEFAULT)
                        .extract(Pages.html(page))
                        .headline()
                        .description())
                .isEqualTo("老码头改造后重新开放，市民夜游热情高涨。");
    }

    @Test
    void readsEditorsWithoutColons() {
        String dump = dump(STORY, join(STORY, List.of("编辑 王小舟 校对 吴清")));
        assertThat(new Extractor(ExtractOptions.DEFAULT)
                        .extract(Pages.dump(dump))
                        .credits()
                        .editors())
                .extracting(editor -> editor.role() + " " + editor.name())
                .containsExactly("编辑 王小舟", "校对 吴清");
    }

    @Test
    void writesItsWordsAsFoldedLinesHaveThem() throws IOException {
        try (var in = EdgeLine.class.getResourceAsStream("edge-words.txt")) {
            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8).lines())
                    .filteredOn(word -> !word.startsWith("#"))
                    .allSatisfy(word -> assertThat(Folding.fold(word)).isEqualTo(word));
        }
    }

    private static final List<String> STORY = TemplatesTest.STORY;

    private static List<String> story(String line) {
        return Han.count(line) > 0 ? STORY : ENGLISH;
    }

    private static List<String> join(List<String> some, List<String> others) {
        List<String> all = new ArrayList<>(some);
        all.addAll(others);
        return all;
    }

    /** The body of a page, and of its dump. */
    private static List<List<String>> bodies(List<String> story, List<String> paragraphs) {
        return Stream.of(Pages.html(page(story, paragraphs)), Pages.dump(dump(story, paragraphs)))
                .map(EdgeLineTest::body)
                .toList();
    }

    private static List<String> body(Page page) {
        return new Extractor(ExtractOptions.DEFAULT)
                .extract(page)
                .content()
                .body()
                .lines()
                .toList();
    }

    private static String page(List<String> story, List<String> paragraphs) {
        boolean english = story == ENGLISH;
        String title = english ? "Old harbour reopens after two years" : "海州老码头改造后重新开放";
        return "<html><head><title>" + title + (english ? " - City News" : "_海州网") + "</title></head><body><ul>"
                + NAVIGATION.stream()
                        .map(name -> "<li><a href=/c>" + name + "</a></li>")
                        .collect(Collectors.joining())
                + "</ul><h1>" + title + "</h1><div class=info>"
                + (english ? "March 15, 2024 by Mary Jones" : "2024-03-15 08:31 来源：海州日报")
                + "</div><div class=content><p>"
                + String.join("</p>\n<p>", paragraphs) + "</p></div><div class=foot>"
                + (english ? "About us | Copyright City News" : "关于我们 | 版权所有 海州网") + "</div></body></html>";
    }

    private static String dump(List<String> story, List<String> paragraphs) {
        boolean english = story == ENGLISH;
        return String.join("\n", english ? ENGLISH_NAVIGATION : NAVIGATION)
                + (english
                        ? "\n\nOld harbour reopens after two years\n\nMarch 15, 2024 by Mary Jones\n\n"
                        : "\n\n海州老码头改造后重新开放\n\n2024-03-15 08:31 来源：海州日报\n\n")
                + String.join("\n\n", paragraphs)
                + (english ? "\n\nAbout us | Copyright City News\n" : "\n\n关于我们 | 版权所有 海州网\n");
    }
}
