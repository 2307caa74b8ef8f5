package jianbao.cli;

import java.util.List;
import java.util.function.Consumer;
import jianbao.Article;
import jianbao.Capture;
import jianbao.Clipping;
import jianbao.Page;
import jianbao.PageTooLarge;
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
        Extractor extractor = extraction.extractor(input.limits(console, spec), console);
        try (var line = new AssemblyLine<Runnable>(Math.max(1, threads), Runnable::run)) {
            sources.forEach(source -> source.read(capture -> take(capture, extractor, line, sink)));
            line.finish();
        }
        sink.finish();
        return failed ? ExitCode.SOME_FAILED : ExitCode.WELL;
    }

    private void take(Capture capture, Extractor extractor, AssemblyLine<Runnable> line, Consumer<Article> sink) {
        switch (capture) {
            case Page page -> line.submit(page.bytes().length, () -> taken(page, extractor, sink));
            case Clipping clipping ->
                line.submit(0, () -> {
                    Article article = script.of(clipping.article());
                    return () -> sink.accept(article);
                });
            case Unreadable what -> line.then(() -> refuse(what));
        }
    }

    private Runnable taken(Page page, Extractor extractor, Consumer<Article> sink) {
        try {
            Article article = script.of(extractor.extract(page));
            return () -> sink.accept(article);
        } catch (PageTooLarge e) {
            return () -> refuse(e.at(page.place()));
        } catch (RuntimeException | StackOverflowError e) {
            return () -> refuse(Unreadable.fault(page.place(), e));
        }
    }

    private void refuse(Unreadable what) {
        failed |= what.failure();
        Failures.tell(console, what);
    }
}
