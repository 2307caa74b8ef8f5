package jianbao.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import jianbao.Unreadable;
import jianbao.extract.Extractor;
import jianbao.extract.SiteMemory;
import jianbao.index.ArticleWriter;
import jianbao.index.FileState;
import jianbao.index.Indexes;
import jianbao.pipeline.Indexing;
import jianbao.pipeline.Manner;
import jianbao.pipeline.Summary;
import jianbao.source.FolderWatch;
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

    @Option(names = "--watch", descriptionKey = "watch")
    boolean watch;

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
    public Integer call() throws IOException, InterruptedException {
        // What the user named is looked at first: a mistyped path must not leave an empty index behind.
        List<PageSource> sources = input.sources(console, spec);
        List<Path> roots = watch ? input.watchable(console, spec) : List.of();
        if (watch && dryRun) {
            throw misuse("watch.dry");
        }
        Extractor extractor = extraction.extractor(input.limits(console, spec), console);
        Path folder = index.forWriting(console.environment());
        SmallHeap.keep();
        try (Interruption interruption = Interruption.watched()) {
            return watch
                    ? watched(roots, sources, extractor, folder, interruption)
                    : code(pass(sources, extractor, folder, interruption, full, new HashSet<>()));
        }
    }

    private static int code(Summary summary) {
        if (summary.isStopped()) {
            return ExitCode.INTERRUPTED;
        }
        return summary.failed().isEmpty() ? ExitCode.WELL : ExitCode.SOME_FAILED;
    }

    private int watched(
            List<Path> roots, List<PageSource> sources, Extractor extractor, Path folder, Interruption interruption)
            throws IOException, InterruptedException {
        var told = new HashSet<Unreadable>();
        try (FolderWatch changes = FolderWatch.of(roots, folder)) {
            pass(sources, extractor, folder, interruption, full, told);
            if (!quiet && !interruption.happened()) {
                console.say(words().of(changes.isNotified() ? "watch.waiting" : "watch.polling"));
            }
            while (changes.await(interruption::happened)) {
                pass(input.sources(console, spec), extractor, folder, interruption, false, told);
            }
        }
        return ExitCode.INTERRUPTED;
    }

    /** Brings the index up to date once. */
    private Summary pass(
            List<PageSource> sources,
            Extractor extractor,
            Path folder,
            Interruption interruption,
            boolean anew,
            Set<Unreadable> told)
            throws IOException {
        boolean isNew = !Files.exists(folder);
        Progress progress = form == Progress.Form.JSON
                ? new JsonProgress(console, dryRun)
                : new SpokenProgress(console, quiet, dryRun);
        try (ArticleWriter writer = writer(folder);
                ErrorFile file = ErrorFile.of(errors)) {
            progress.started(folder, isNew);
            var report = new IndexReport(progress, file, told);
            Summary summary = indexed(sources, extractor, writer, report, manner(interruption, anew));
            progress.ended(summary);
            return summary;
        }
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

    private Manner manner(Interruption interruption, boolean anew) throws IOException {
        long recipe = FileState.recipe(extraction.recipe(console) + ' ' + input.recipe());
        return new Manner(
                threads,
                recipe,
                input.choice(),
                anew,
                keepMissing,
                Duration.ofSeconds(Math.max(0, commitEvery)),
                interruption::happened);
    }
}
