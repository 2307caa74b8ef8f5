package jianbao.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import jianbao.Hit;
import jianbao.Marked;
import jianbao.text.Folding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The two seed pages, taken as they are. */
class SeedsTest {
    @TempDir
    Path folder;

    private static String text(String seed) throws IOException {
        return Files.readString(Path.of("samples", seed)).replace("\r", "");
    }

    private ArticleIndex seeds() throws IOException {
        return Archive.of(
                folder,
                Archive.article("hub", "", text("000_bc355209b628d6c9.txt")),
                Archive.article("gmw", "", text("004_6589f554af0d408b.txt")));
    }

    @ParameterizedTest
    @CsvSource({"援疆,2", "援疆干部,2", "援疆幹部,2", "“民生援疆”,1", "石油,0", "“新疆日报/刘翔”,0", "刘翔,1", "(援疆,2", "石榴雲,1"})
    void areFoundInEitherScript(String query, int articles) throws IOException {
        try (ArticleIndex index = seeds()) {
            assertThat(index.count(query)).isEqualTo(articles);
        }
    }

    @Test
    void areMarkedWhereverTheWordStandsInThePagesOwnScript() throws IOException {
        try (ArticleIndex index = seeds()) {
            for (String word : List.of("援疆", "對口支援", "新疆", "医", "1", "深圳")) {
                for (Hit hit : index.search(new SearchRequest(word, 2, 0, SearchRequest.Order.RELEVANCE, 50, 80))
                        .hits()) {
                    String folded = Folding.fold(hit.article().content().body());
                    String needle = Folding.fold(word);
                    assertThat(hit.snippets()).isNotEmpty();
                    for (Marked snippet : hit.snippets()) {
                        assertThat(snippet.marks()).isNotEmpty();
                        for (Marked.Span span : snippet.marks()) {
                            String marked = snippet.text().substring(span.start(), span.end());
                            assertThat(Folding.fold(marked)).isEqualTo(needle);
                            assertThat(hit.article().content().body()).contains(marked);
                        }
                    }
                    assertThat(folded).contains(needle);
                }
            }
        }
    }
}
