package jianbao.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import jianbao.bench.GeneratedArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Any string is a query, and none is dear. The profile {@code fuzz} asks ten million characters of a hundred thousand articles;
 * otherwise a small share of both.
 */
class QueryCostTest {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final int ARTICLES = Integer.getInteger("fuzz.articles", 1_000);
    private static final int CHARACTERS = Integer.getInteger("fuzz.characters", 40_000);

    /** Milliseconds of CPU. */
    private static final long MOST = 200;

    @TempDir
    Path folder;

    @Test
    void answersAnyStringAtABoundedCost() throws Exception {
        Path made =
                Path.of(System.getProperty("fuzz.index", folder.resolve("index").toString()));
        if (!made.toFile().exists()) {
            GeneratedArchive.make(made, ARTICLES);
        }
        try (ArticleIndex index = Indexes.open(made)) {
            var queries = new MutatedQueries(20_260_106);
            for (int asked = 0; asked < CHARACTERS; ) {
                String query = queries.next();
                asked += query.length();
                assertThat(cost(index, query)).as(query).isLessThan(MOST);
            }
        }
    }

    /** What it costs when the code is warm: the dearest queries are asked again, for a machine has pauses of its own. */
    private static long cost(ArticleIndex index, String query) {
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 3 && least >= MOST; i++) {
            long start = THREADS.getCurrentThreadCpuTime();
            Answer answer = index.search(SearchRequest.of(query));
            least = Math.min(least, (THREADS.getCurrentThreadCpuTime() - start) / 1_000_000);
            assertThat(answer.hits()).as(query).hasSize((int) Math.min(10, answer.total()));
        }
        return least;
    }
}
