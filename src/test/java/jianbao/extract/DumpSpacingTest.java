package jianbao.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import jianbao.Article;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Programs set the lines of a dump apart as they like: with blank lines where a browser has them, with none, or with one between any two. */
class DumpSpacingTest {
    @ParameterizedTest
    @ValueSource(strings = {"004_6589f554af0d408b.txt", "text-dump.txt"})
    void readsTheSameArticleHoweverItsLinesAreSetApart(String sample) throws IOException {
        String dump = Files.readString(Path.of("samples", sample));
        Article asFound = extract(dump);
        for (String between : List.of("\n", "\n\n")) {
            String spaced = dump.lines().filter(line -> !line.isBlank()).collect(Collectors.joining(between));
            Article article = extract(spaced);
            assertThat(article.headline()).isEqualTo(asFound.headline());
            assertThat(article.dates()).isEqualTo(asFound.dates());
            assertThat(article.credits()).isEqualTo(asFound.credits());
            assertThat(article.content().body()).isEqualTo(asFound.content().body());
        }
    }

    private static Article extract(String dump) {
        return new Extractor(ExtractOptions.DEFAULT).extract(Pages.dump(dump));
    }
}
