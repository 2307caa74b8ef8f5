package jianbao.index;

import java.util.List;
import jianbao.bench.GeneratedNews;
import jianbao.bench.Material;
import jianbao.bench.WarmBenchmark;
import jianbao.text.Folding;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.infra.Blackhole;

/** The passage that a hit shows, of every text of ten megabytes: its matches found, and the best place cut out. */
public class SnippetBenchmark extends WarmBenchmark {
    private static final SearchRequest ASKED = SearchRequest.of("");
    private static final Needles NEEDLES = new Needles(List.of(GeneratedNews.noun(0), GeneratedNews.noun(1), "的"));

    private List<String> bodies = List.of();

    @Setup
    public void read() {
        bodies = Material.texts();
    }

    @Benchmark
    public void snippets(Blackhole shown) {
        for (String body : bodies) {
            var matches = NEEDLES.matches(Folding.fold(body));
            shown.consume(Snippets.of(body, matches, ASKED.snippets(), ASKED.snippetLength()));
        }
    }
}
