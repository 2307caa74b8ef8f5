package jianbao.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import jianbao.extract.Extractor;
import jianbao.extract.SiteMemory;
import jianbao.index.ArticleWriter;
import jianbao.index.Indexes;
import jianbao.pipeline.Indexing;
import jianbao.pipeline.Summary;
import jianbao.source.PageSource;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Reads pages into an index. */
@Command(name = "index", addMethodSubcommands = false)
final class IndexCommand extends Subcommand {
    @Mixin
    final Input input = new Input();

    @Mixin
    final IndexFolder index = new IndexFolder();

    @Mixin
    final Extraction extraction = new Extraction();

    @Option(
            names = {"-q", "--quiet"},
            descriptionKey = "quiet")
    boolean quiet;

    @Option(names = "--errors", paramLabel = "FILE", descriptionKey = "errors")
    @Nullable Path errors;

    @Option(names = "--threads", paramLabel = "N", descriptionKey = "threads")
    int threads = Runtime.getRuntime().availableProcessors();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    CommandSpec spec;

    IndexCommand(Console console) {
        super(console);
    }

    @Override
    public Integer call() throws IOException {
        // What the user named is looked at first: a mistyped path must not leave an empty index behind.
        List<PageSource> sources = input.sources(console, spec);
        Extractor extractor = extraction.extractor(console);
        Path folder = index.forWriting(console.environment());
        boolean isNew = !Files.exists(folder);
        var progress = new Progress(console, quiet);
        long start = System.nanoTime();
        Summary summary;
        try (ArticleWriter writer = Indexes.write(folder);
                ErrorFile file = ErrorFile.of(errors);
                Interruption interruption = Interruption.watched()) {
            progress.started(folder, isNew);
            var listener = new IndexReport(console, progress, file);
            var sites = new SiteMemory();
            sites.read(writer.learned());
            var indexing = new Indexing(page -> extractor.extract(page, sites), writer, listener, Math.max(1, threads));
            List<PageSource> stoppable =
                    sources.stream().map(interruption::stopping).toList();
            indexing.learn(stoppable, sites::learn);
            writer.learned(sites.lines());
            summary = indexing.run(stoppable);
            progress.ended();
            if (interruption.happened()) {
                console.say(words().of("index.interrupted"));
            }
            listener.finish();
        }
        if (!quiet) {
            new IndexSummary(console, summary, folder).print(System.nanoTime() - start);
        }
        return summary.failed().isEmpty() ? ExitCode.WELL : ExitCode.SOME_FAILED;
    }
}
