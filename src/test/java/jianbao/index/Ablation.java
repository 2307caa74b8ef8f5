package jianbao.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import jianbao.json.ArticleJson;
import jianbao.json.Json;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/**
 * Prints what each part of the ranking earns: mean reciprocal rank among the first ten, with each part off in turn, as it stands
 * at {@link Weights}. {@code Ablation EVERY SET...}: each set a folder of {@code docs.jsonl}, {@code queries.jsonl} and
 * {@code qrels.tsv}; of its queries every so manieth is asked. A set with {@code -untitled} after its name is indexed without titles.
 */
final class Ablation {
    private static final String UNTITLED = "-untitled";

    private Ablation() {}

    private record Asking(String query, String right) {}

    private record Set(String name, IndexSearcher searcher, List<Asking> queries) {}

    static void main(String[] args) throws Exception {
        int every = Integer.parseInt(args[0]);
        var sets = new ArrayList<Set>();
        for (String folder : List.of(args).subList(1, args.length)) {
            sets.add(set(folder, every));
        }
        System.out.printf("%-22s", "");
        sets.forEach(set -> System.out.printf("%20s", set.name()));
        System.out.println();
        for (var weights : variants().entrySet()) {
            System.out.printf("%-22s", weights.getKey());
            for (Set set : sets) {
                System.out.printf(Locale.ROOT, "%20.4f", meanReciprocalRank(set, weights.getValue()));
            }
            System.out.println();
        }
    }

    /** The standard, and what differs from it in one thing; or what {@code -Dablation.try} names: {@code 0=1.0+7=2,...}. */
    private static Map<String, Weights> variants() {
        var variants = new LinkedHashMap<String, Weights>();
        variants.put("all parts", with(""));
        String tried = System.getProperty("ablation.try");
        if (tried != null) {
            List.of(tried.split(",")).forEach(one -> variants.put(one, with(one)));
            return variants;
        }
        variants.put("no characters", with("2=0"));
        variants.put("no words", with("3=0"));
        variants.put("no title", with("4=0"));
        variants.put("no lead", with("5=0"));
        variants.put("no pairs", with("6=0"));
        variants.put("no passage", with("7=0"));
        variants.put("b = .75", with("1=0.75"));
        variants.put("k1 = .9", with("0=0.9"));
        return variants;
    }

    /** The standard weights, some of them others: each by its place in {@link Weights}, from 0. */
    private static Weights with(String others) {
        Weights all = Weights.STANDARD;
        float[] weights = {
            all.k1(), all.b(), all.units(), all.words(), all.title(), all.lead(), all.pairs(), all.passage()
        };
        for (String other : others.isEmpty() ? new String[0] : others.split("\\+")) {
            weights[Integer.parseInt(other.substring(0, 1))] = Float.parseFloat(other.substring(2));
        }
        return new Weights(
                weights[0], weights[1], weights[2], weights[3], weights[4], weights[5], weights[6], weights[7]);
    }

    private static Set set(String folder, int every) throws IOException {
        boolean untitled = folder.endsWith(UNTITLED);
        Path from = Path.of(untitled ? folder.substring(0, folder.length() - UNTITLED.length()) : folder);
        Path made = Files.createTempDirectory("ablation");
        try (ArticleWriter writer = Indexes.write(made.resolve("index"));
                Stream<String> lines = Files.lines(from.resolve("docs.jsonl"))) {
            lines.forEach(line -> {
                var article = untitled && Json.parse(line) instanceof Map<?, ?> fields
                        ? Archive.article((String) fields.get("id"), "", (String) fields.get("body"))
                        : ArticleJson.read(line);
                Archive.put(writer, article.id(), article);
            });
            writer.commit();
        }
        Directory directory = FSDirectory.open(made.resolve("index").resolve("articles"));
        var searcher = new IndexSearcher(DirectoryReader.open(directory));
        searcher.setQueryCache(null);
        return new Set(Path.of(folder).getFileName().toString(), searcher, queries(from, every));
    }

    private static List<Asking> queries(Path from, int every) throws IOException {
        var right = new HashMap<String, String>();
        for (String line : Files.readAllLines(from.resolve("qrels.tsv"))) {
            String[] parts = line.split("\t");
            right.put(parts[0], parts[1]);
        }
        var queries = new ArrayList<Asking>();
        for (String line : Files.readAllLines(from.resolve("queries.jsonl"))) {
            if (Json.parse(line) instanceof Map<?, ?> query) {
                queries.add(
                        new Asking(String.valueOf(query.get("query")), right.get(String.valueOf(query.get("qid")))));
            }
        }
        return java.util.stream.IntStream.range(0, queries.size())
                .filter(i -> i % every == 0)
                .mapToObj(queries::get)
                .toList();
    }

    private static double meanReciprocalRank(Set set, Weights weights) throws IOException {
        set.searcher().setSimilarity(Ranking.similarity(weights));
        double sum = 0;
        for (Asking asking : set.queries()) {
            Asked asked = Asked.of(asking.query(), set.searcher(), weights);
            int wanted = (int) Math.min(10, asked.total());
            if (wanted > 0) {
                ScoreDoc[] top = asked.top(set.searcher(), SearchRequest.Order.RELEVANCE, wanted);
                var ids = Values.of(set.searcher(), Fields.ID, top);
                for (int i = 0; i < ids.length; i++) {
                    sum += ids[i].utf8ToString().equals(asking.right()) ? 1.0 / (i + 1) : 0;
                }
            }
        }
        return sum / set.queries().size();
    }
}
