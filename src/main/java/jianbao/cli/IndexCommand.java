package jianbao.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import jianbao.extract.Extractor;
import jianbao.extract.SiteMemory;
import jianbao.index.ArticleWriter;
import jianbao.index.FileState;
import jianbao.index.Indexes;
import jianbao.pipeline.Indexing;
import jianbao.pipeline.Manner;
import jianbao.pipeline.Summary;
import jianbao.source.PageSource;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

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

    @Option(
            names = "--progress",
            paramLabel = "auto|json",
            converter = ProgressConverter.class,
            descriptionKey = "progress")
    Progress.Form form = Progress.Form.AUTO;

    @Option(names = "--errors", paramLabel = "FILE", descriptionKey = "errors")
    @Nullable Path errors;

    @Option(names = "--threads", paramLabel = "N", descriptionKey = "threads")
    int threads = Runtime.getRuntime().availableProcessors();

    @Option(names = "--full", descriptionKey = "full")
    boolean full;

    @Option(names = "--dry-run", descriptionKey = "dry-run")
    boolean dryRun;

    @Option(names = "--keep-missing", descriptionKey = "keep-missing")
    boolean keepMissing;

    @Option(names = "--commit-every", paramLabel = "SECONDS", descriptionKey = "commit-every")
    long commitEvery = Manner.USUAL_COMMITS.toSeconds();

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
        Progress progress = form == Progress.Form.JSON
                ? new JsonProgress(console, dryRun)
                : new SpokenProgress(console, quiet, dryRun);
        Summary summary;
        try (ArticleWriter writer = writer(folder);
                ErrorFile file = ErrorFile.of(errors);
                Interruption interruption = Interruption.watched()) {
            progress.started(folder, isNew);
            summary = indexed(sources, extractor, writer, new IndexReport(progress, file), manner(interruption));
            progress.ended(summary);
        }
        if (summary.isStopped()) {
            return ExitCode.INTERRUPTED;
        }
        return summary.failed().isEmpty() ? ExitCode.WELL : ExitCode.SOME_FAILED;
    }

    private ArticleWriter writer(Path folder) {
        if (dryRun) {
            return Indexes.rehearse(folder, full);
        }
        return full ? Indexes.writeAnyVersion(folder) : Indexes.write(folder);
    }

    private Summary indexed(
            List<PageSource> sources, Extractor extractor, ArticleWriter writer, IndexReport listener, Manner manner) {
        var sites = new SiteMemory();
        sites.read(writer.learned());
        var indexing = new Indexing(page -> extractor.extract(page, sites), writer, listener, manner);
        indexing.learn(sources, sites::learn);
        writer.learned(sites.lines());
        return indexing.run(sources);
    }

    private Manner manner(Interruption interruption) throws IOException {
        long recipe = FileState.recipe(extraction.recipe(console) + ' ' + input.recipe());
        return new Manner(
                threads,
                recipe,
                input.choice(),
                full,
                keepMissing,
                Duration.ofSeconds(Math.max(0, commitEvery)),
                interruption::happened);
    }
}
