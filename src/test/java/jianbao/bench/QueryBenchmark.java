package jianbao.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Random;
import jianbao.index.Answer;
import jianbao.index.ArticleIndex;
import jianbao.index.Facet;
import jianbao.index.FacetCounts;
import jianbao.index.Indexes;
import jianbao.index.SearchRequest;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.TearDown;

/**
 * A query to generated articles, its exact total and ten hits with a snippet each: to the index that the property
 * {@code bench.queried} names, made of {@code bench.queried.articles} if it is not there.
 */
public class QueryBenchmark extends WarmBenchmark {
    private final Random random = new Random(7);
    private @Nullable ArticleIndex index;

    @Setup
    public void open() throws Exception {
        Path folder = Path.of(System.getProperty("bench.queried", "target/bench-100000"));
        if (Files.notExists(folder)) {
            GeneratedArchive.make(folder, Integer.getInteger("bench.queried.articles", 100_000));
        }
        index = Indexes.open(folder);
    }

    @TearDown
    public void close() {
        index().close();
    }

    private ArticleIndex index() {
        return Objects.requireNonNull(index, "open");
    }

    private Answer search(String query) {
        return index().search(SearchRequest.of(query));
    }

    @Benchmark
    public Answer word() {
        return search(GeneratedQueries.word(random));
    }

    @Benchmark
    public Answer threeWords() {
        return search(GeneratedQueries.threeWords(random));
    }

    @Benchmark
    public Answer phrase() {
        return search(GeneratedQueries.phrase(random));
    }

    @Benchmark
    public FacetCounts facet() {
        return index().facets(GeneratedQueries.word(random), Facet.MONTH, 20);
    }
}
