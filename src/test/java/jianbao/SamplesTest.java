package jianbao;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jianbao.extract.ExtractOptions;
import jianbao.extract.Extractor;
import jianbao.json.ArticleJson;
import jianbao.source.NameFilter;
import jianbao.source.SourceOptions;
import jianbao.source.Sources;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every page of {@code samples/} gives the article that stands beside it. A new case is two files and no code: save the page, run
 * {@code mvn test -Dtest=SamplesTest -Djianbao.update=true}, and read the expected article field by field before keeping it.
 *
 * <p>Everything is compared but the number {@code quality.score}: it comes from learned weights and shifts with every training.
 */
class SamplesTest {
    private static final Path SAMPLES = Path.of("samples");
    private static final String EXPECTED = ".expected.json";

    @TestFactory
    Stream<DynamicTest> givesTheArticleBesideThePage() {
        var extractor = new Extractor(ExtractOptions.DEFAULT);
        return pages().stream()
                .map(page -> dynamicTest(page.place().origin(), () -> check(page, extractor.extract(page))));
    }

    @Test
    void everyExpectedArticleHasItsPage() throws IOException {
        try (var files = Files.walk(SAMPLES)) {
            assertThat(files.filter(file -> file.toString().endsWith(EXPECTED)))
                    .allSatisfy(file -> assertThat(Path.of(file.toString().replace(EXPECTED, "")))
                            .exists());
        }
    }

    private static void check(Page page, Article article) throws IOException {
        var golden = SAMPLES.resolve(page.place().origin() + EXPECTED);
        var found = ArticleJson.pretty(article) + "\n";
        if (Boolean.getBoolean("jianbao.update")) {
            Files.writeString(golden, found);
        }
        assertThat(golden)
                .as("no expected article yet: run this test with -Djianbao.update=true, and read what it wrote")
                .exists();
        assertThat(withoutScore(found)).isEqualTo(withoutScore(Files.readString(golden)));
    }

    private static String withoutScore(String article) {
        assertThat(article).containsPattern(SCORE);
        return SCORE.matcher(article).replaceFirst("$1");
    }

    private static final Pattern SCORE = Pattern.compile("(\"quality\" : \\{\\s+\"score\" : )[\\d.]+");

    /** The pages, without what a checkout decides: the modification time and the folder's name. */
    private static List<Page> pages() {
        var pages = new ArrayList<Page>();
        var withoutArchives = SourceOptions.DEFAULT.with(NameFilter.of(List.of(), List.of("archives")));
        var source = Sources.of(List.of(SAMPLES.toString()), InputStream.nullInputStream(), withoutArchives)
                .getFirst();
        source.read(capture -> {
            if (capture instanceof Page page) {
                pages.add(Page.of(Place.of(page.place().origin()), page.form(), page.bytes()));
            }
        });
        return pages;
    }
}
