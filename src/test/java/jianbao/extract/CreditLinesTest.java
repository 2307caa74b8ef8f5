package jianbao.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jianbao.Article;
import jianbao.Credits;
import jianbao.Page;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The lines of {@code credit-lines.tsv}, each on a page with elements and in a dump. */
class CreditLinesTest {
    /** Lines with what is to be read from them. */
    record Form(boolean foot, List<String> lines, String date, String source, String authors, String editors) {
        static Form of(boolean foot, String row) {
            String[] cells = row.split("\t");
            return new Form(foot, Arrays.asList(cells[0].split("\\\\n")), cells[1], cells[2], cells[3], cells[4]);
        }

        String told() {
            return String.join(" | ", date, source, authors, editors);
        }

        @Override
        public String toString() {
            return String.join(" / ", lines);
        }
    }

    static Stream<Form> forms() throws IOException {
        try (var in = CreditLinesTest.class.getResourceAsStream("credit-lines.tsv")) {
            String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            int foot = all.indexOf("=== foot\n");
            return Stream.concat(
                    rows(all.substring(0, foot)).map(row -> Form.of(false, row)),
                    rows(all.substring(foot)).map(row -> Form.of(true, row)));
        }
    }

    private static Stream<String> rows(String section) {
        return section.lines().filter(line -> !line.startsWith("#") && !line.startsWith("==="));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void readsWhatCreditsSay(Form form) {
        Story story = Story.inTheLanguageOf(form.toString().replaceAll("[^\\p{L}]", ""));
        List<String> head = form.foot ? List.of("2024-03-15 08:31") : form.lines;
        List<String> body = form.foot
                ? Stream.concat(story.paragraphs().stream(), form.lines.stream())
                        .toList()
                : story.paragraphs();
        for (Page page : List.of(story.html(head, body), story.dump(head, body))) {
            Article article = new Extractor(ExtractOptions.DEFAULT).extract(page);
            assertThat(read(article, form).told()).isEqualTo(form.told());
            assertThat(article.headline().title()).isEqualTo(story.title());
            assertThat(article.content().body().lines().toList()).isEqualTo(story.paragraphs());
        }
    }

    private static Form read(Article article, Form form) {
        var published = article.dates().published();
        String date = published == null ? "-" : published.toString();
        var source = article.outlet().source();
        return new Form(
                form.foot,
                form.lines,
                date.substring(0, Math.min(date.length(), form.date.length())),
                looked(form.source, source == null ? "-" : source.name()),
                looked(
                        form.authors,
                        article.credits().authors().stream()
                                .map(Credits.Author::name)
                                .collect(Collectors.joining(", "))),
                looked(
                        form.editors,
                        article.credits().editors().stream()
                                .map(Credits.Person::name)
                                .collect(Collectors.joining(", "))));
    }

    private static String looked(String expected, String found) {
        return expected.equals("?") ? "?" : found.isEmpty() ? "-" : found;
    }
}
