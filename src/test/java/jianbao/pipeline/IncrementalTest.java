package jianbao.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Stream;
import jianbao.Article;
import jianbao.Measures;
import jianbao.Page;
import jianbao.index.ArticleIndex;
import jianbao.index.ArticleWriter;
import jianbao.index.Indexes;
import jianbao.json.ArticleJson;
import jianbao.json.Json;
import jianbao.source.SourceOptions;
import jianbao.source.Sources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IncrementalTest {
    private static final int ROUNDS = 12;
    private static final int RUNS = 4;

    @TempDir
    Path folder;

    private final AtomicInteger extracted = new AtomicInteger();

    @Test
    void whateverHappensToAFolderItsIndexIsThatOfTheFolderAsItIs() throws IOException {
        for (int seed = 0; seed < ROUNDS; seed++) {
            var pages = new LivingFolder(folder.resolve("pages" + seed), seed);
            Path index = folder.resolve("index" + seed);
            for (int run = 0; run < RUNS; run++) {
                pages.live(1 + (seed * 7 + run * 5) % 17);
                index(pages.root(), index, manner(run == 1 ? Duration.ZERO : Duration.ofHours(1)));
                Path fresh = folder.resolve("fresh" + seed + "-" + run);
                index(pages.root(), fresh, Manner.of(2));
                String name = "seed %d, run %d".formatted(seed, run);
                assertThat(brief(index)).as(name).isEqualTo(brief(fresh));
                assertThat(lines(index).equals(lines(fresh))).as(name).isTrue();
            }
        }
    }

    @Test
    void aRehearsalTellsWhatARunWouldDoAndTouchesNothing() throws IOException {
        for (int seed = 0; seed < ROUNDS / 4; seed++) {
            var pages = new LivingFolder(folder.resolve("pages" + seed), seed);
            Path index = folder.resolve("index" + seed);
            for (int run = 0; run < RUNS; run++) {
                pages.live(1 + (seed * 7 + run * 5) % 17);
                Manner manner = manner(run % 2 == 0 ? Duration.ZERO : Duration.ofHours(1));
                Map<String, String> before = files(index);
                Summary told = run(pages.root(), Indexes.rehearse(index, false), manner);
                assertThat(files(index)).isEqualTo(before);
                Summary done = index(pages.root(), index, manner);
                assertThat(counts(told)).as("seed %d, run %d", seed, run).isEqualTo(counts(done));
            }
        }
    }

    private static Map<String, String> files(Path index) throws IOException {
        var files = new TreeMap<String, String>();
        if (Files.exists(index)) {
            try (Stream<Path> all = Files.walk(index)) {
                for (Path file : all.filter(Files::isRegularFile).toList()) {
                    files.put(file.toString(), Measures.sha256(Files.readAllBytes(file)));
                }
            }
        }
        return files;
    }

    private static List<Long> counts(Summary summary) {
        return Stream.concat(
                        Stream.of(summary.pages(), summary.bytes(), summary.gone()),
                        Stream.of(ArticleWriter.Put.values()).map(summary::of))
                .toList();
    }

    private static Manner manner(Duration commits) {
        return new Manner(2, 0, 0, false, false, commits, () -> false);
    }

    private Summary index(Path pages, Path index, Manner manner) {
        return run(pages, Indexes.write(index), manner);
    }

    private Summary run(Path pages, ArticleWriter into, Manner manner) {
        try (ArticleWriter writer = into) {
            var indexing = new Indexing(this::article, writer, new IndexingListener() {}, manner);
            var sources = Sources.of(List.of(pages.toString()), InputStream.nullInputStream(), SourceOptions.DEFAULT);
            indexing.learn(sources, page -> {});
            return indexing.run(sources);
        }
    }

    private Article article(Page page) {
        extracted.incrementAndGet();
        String sha256 = Measures.sha256(page.bytes());
        String text = new String(page.bytes(), StandardCharsets.UTF_8);
        String modified =
                page.modified() == null ? "null" : Json.line(page.modified().toString());
        return ArticleJson.read("""
                        {"id":%s,"title":%s,"body":%s,"file":{"path":%s,"size":%d,"sha256":%s,"modified":%s}}
                        """.formatted(
                                Json.line(Measures.id(sha256)),
                                Json.line(text.lines().findFirst().orElse("")),
                                Json.line(text),
                                Json.line(page.place().path()),
                                page.bytes().length,
                                Json.line(sha256),
                                modified))
                .at(page.place().origin(), List.of());
    }

    private static List<String> lines(Path folder) {
        return all(folder, ArticleJson::line);
    }

    /** What is short enough to be looked at when it fails. */
    private static List<String> brief(Path folder) {
        return all(
                folder,
                article -> article.headline().title() + " " + article.origin() + " " + article.alsoAt() + " "
                        + article.file().modified());
    }

    private static List<String> all(Path folder, Function<Article, String> as) {
        var all = new ArrayList<String>();
        try (ArticleIndex index = Indexes.open(folder)) {
            index.each(null, article -> all.add(as.apply(article)));
        }
        return all;
    }
}
