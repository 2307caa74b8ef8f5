package jianbao.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.Function;
import jianbao.index.ArticleIndex;
import jianbao.index.Facet;
import jianbao.index.Indexes;
import jianbao.index.SearchRequest;

/**
 * Prints what a query costs, warm, in the CPU time of its thread: {@code SearchBench FOLDER COUNT [ROUNDS]}. The index is made of
 * generated articles if there is none. An answer is its exact total and ten hits with a snippet each.
 */
final class SearchBench {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private SearchBench() {}

    static void main(String[] args) throws Exception {
        Path folder = Path.of(args[0]);
        int count = Integer.parseInt(args[1]);
        int rounds = args.length > 2 ? Integer.parseInt(args[2]) : 2_000;
        if (Files.notExists(folder)) {
            GeneratedArchive.make(folder, count);
        }
        try (ArticleIndex index = Indexes.open(folder)) {
            System.out.printf(Locale.ROOT, "%,d articles; CPU of a query in ms%n", index.count("*"));
            Consumer<String> search = query -> index.search(SearchRequest.of(query));
            measure("word", rounds, GeneratedQueries::word, search);
            measure("three words", rounds, GeneratedQueries::threeWords, search);
            measure("phrase", rounds, GeneratedQueries::phrase, search);
            measure("phrase of two", rounds, GeneratedQueries::phraseOfTwo, search);
            measure(
                    "ids only",
                    rounds,
                    GeneratedQueries::word,
                    query -> index.search(new SearchRequest(query, 10, 0, SearchRequest.Order.RELEVANCE, 0, 1)));
            measure(
                    "facet by source",
                    rounds / 4,
                    GeneratedQueries::word,
                    query -> index.facets(query, Facet.SOURCE, 20));
            measure(
                    "facet by month",
                    rounds / 4,
                    GeneratedQueries::word,
                    query -> index.facets(query, Facet.MONTH, 20));
            measure("facet of all", 40, random -> "*", query -> index.facets(query, Facet.SOURCE, 20));
        }
    }

    private static void measure(String what, int rounds, Function<Random, String> query, Consumer<String> work) {
        var random = new Random(7);
        double[] costs = new double[rounds];
        for (int i = -rounds; i < rounds; i++) {
            String asked = query.apply(random);
            long start = THREADS.getCurrentThreadCpuTime();
            work.accept(asked);
            costs[Math.max(i, 0)] = (THREADS.getCurrentThreadCpuTime() - start) / 1e6;
        }
        Arrays.sort(costs);
        System.out.printf(
                Locale.ROOT,
                "%-16s median %7.2f   nine in ten %7.2f   worst %7.2f%n",
                what,
                costs[rounds / 2],
                costs[rounds * 9 / 10],
                costs[rounds - 1]);
    }
}
