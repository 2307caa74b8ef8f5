package jianbao.cli;

import java.util.List;
import java.util.concurrent.Callable;
import jianbao.Article;
import jianbao.Capture;
import jianbao.Clipping;
import jianbao.Page;
import jianbao.Unreadable;
import jianbao.export.ArticleFormat;
import jianbao.extract.Extractor;
import jianbao.pipeline.AssemblyLine;
import jianbao.source.PageSource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Prints the articles of pages, without any index. */
@Command(name = "extract", addMethodSubcommands = false)
final class ExtractCommand extends Subcommand {
    @Mixin
    final Input input = new Input();

    @Mixin
    final ArticleLayout layout = new ArticleLayout();

    @Mixin
    final Extraction extraction = new Extraction();

    @Mixin
    final ReadingScript script = new ReadingScript();

    @Option(names = "--threads", paramLabel = "N", descriptionKey = "threads")
    int threads = Runtime.getRuntime().availableProcessors();

    private boolean failed;

    ExtractCommand(Console console) {
        super(console);
    }

    @Override
    public Integer call() {
        ArticleFormat format = layout.format(spec, words(), "jsonl");
        List<PageSource> sources = input.sources(console, spec);
        var sink = new ArticleSink(format, out()::print);
        Extractor extractor = extraction.extractor(console);
        try (var line = new AssemblyLine<Article>(Math.max(1, threads), sink)) {
            sources.forEach(source -> source.read(capture -> take(capture, extractor, line)));
            line.finish();
        }
        sink.finish();
        return failed ? ExitCode.SOME_FAILED : ExitCode.WELL;
    }

    private void take(Capture capture, Extractor extractor, AssemblyLine<Article> line) {
        switch (capture) {
            case Page page -> line.submit(page.bytes().length, reading(() -> extractor.extract(page)));
            case Clipping clipping -> line.submit(0, reading(clipping::article));
            case Unreadable what -> {
                failed |= what.failure();
                Failures.tell(console, what);
            }
        }
    }

    private Callable<Article> reading(Callable<Article> article) {
        return () -> script.of(article.call());
    }
}
