package jianbao.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jianbao.Article;
import jianbao.Credits;
import jianbao.Page;
import jianbao.Place;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the credit lines of common templates say: {@code templates.txt}. */
class TemplatesTest {
    static final List<String> STORY = List.of(
            "老码头建于上世纪三十年代，是这座城市最早的客运码头，几代人从这里出门，又从这里回家。",
            "“我小时候跟着父亲在这里等船，一等就是半天。”家住附近的李阿婆说，如今栈桥修好了，她每天傍晚都来走走。",
            "据介绍，改造工程历时两年，保留了原有的候船楼和钟楼，新铺了一点二公里的步道，并在江边种了四百多棵香樟。",
            "码头管理方表示，夜游航线每晚开三班，票价二十元，老人和孩子半价，周末还会请当地的剧团到船上演出。",
            "一位船工告诉大家，江水涨落之间，船总要有人开，灯总要有人点，这大概就是码头存在的道理。");

    /** A template with what is to be read from it. */
    record Template(String name, Map<String, String> fields, String address, String page) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Template> templates() throws IOException {
        try (var in = TemplatesTest.class.getResourceAsStream("templates.txt")) {
            String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Arrays.stream(all.split("(?m)^=== ")).skip(1).map(TemplatesTest::template);
        }
    }

    private static Template template(String section) {
        Map<String, String> fields = new LinkedHashMap<>();
        int rule = section.indexOf("\n--- ");
        List<String> head = section.substring(0, rule).lines().toList();
        for (String line : head.subList(1, head.size())) {
            int colon = line.indexOf(": ");
            fields.put(line.substring(0, colon), line.substring(colon + 2));
        }
        int page = section.indexOf('\n', rule + 1);
        String story =
                String.join("", STORY.stream().map(p -> "<p>　　" + p + "</p>\n").toList());
        return new Template(
                head.getFirst(),
                fields,
                section.substring(rule + 5, page),
                section.substring(page + 1).replace("{{body}}", story).replace("{{text}}", String.join("\n\n", STORY)));
    }

    @ParameterizedTest
    @MethodSource("templates")
    void readsTheCreditsOfATemplate(Template template) {
        Article article = new Extractor(ExtractOptions.DEFAULT).extract(page(template));
        Map<String, String> read = new LinkedHashMap<>();
        template.fields.forEach((field, expected) -> read.put(field, read(article, field, expected)));
        assertThat(read).isEqualTo(template.fields);
        assertThat(article.content().body()).contains(STORY);
    }

    static Page page(Template template) {
        boolean dump = template.address.equals("text");
        return new Page(
                Place.of("page"),
                dump ? Page.Form.TEXT : Page.Form.HTML,
                template.page.getBytes(StandardCharsets.UTF_8),
                dump ? null : template.address,
                null,
                null,
                null);
    }

    private static String read(Article article, String field, String expected) {
        Credits credits = article.credits();
        String value = switch (field) {
            case "title" -> article.headline().title();
            case "subtitle" -> article.headline().subtitle();
            case "source" ->
                article.outlet().source() == null
                        ? null
                        : article.outlet().source().name();
            case "authors" ->
                String.join(
                        ", ",
                        credits.authors().stream().map(Credits.Author::name).toList());
            case "editors" ->
                String.join(
                        ", ",
                        credits.editors().stream().map(Credits.Person::name).toList());
            case "dateline" -> credits.dateline();
            case "date" -> date(article, expected.length());
            default -> throw new IllegalArgumentException(field);
        };
        return value == null || value.isEmpty() ? "-" : value;
    }

    private static String date(Article article, int characters) {
        var published = article.dates().published();
        return published == null
                ? null
                : published
                        .withOffsetSameInstant(Moment.CHINA)
                        .toLocalDateTime()
                        .toString()
                        .substring(0, characters);
    }
}
