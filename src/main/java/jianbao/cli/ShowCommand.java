package jianbao.cli;

import java.io.IOException;
import java.nio.file.Files;
import jianbao.Article;
import jianbao.extract.ExtractOptions;
import jianbao.extract.Extractor;
import jianbao.index.ArticleIndex;
import jianbao.json.ArticleJson;
import jianbao.text.Printable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows an article as a person reads it. */
@Command(name = "show", addMethodSubcommands = false)
final class ShowCommand extends Subcommand {
    @Parameters(paramLabel = "ID|PATH|N", descriptionKey = "article")
    String wanted = "";

    @Mixin
    final IndexFolder index = new IndexFolder();

    @Mixin
    final ReadingScript script = new ReadingScript();

    @Option(names = "--raw", descriptionKey = "raw")
    boolean raw;

    @Option(names = "--json", descriptionKey = "json")
    boolean json;

    @Option(names = "--no-pager", descriptionKey = "no-pager")
    boolean noPager;

    ShowCommand(Console console) {
        super(console);
    }

    @Override
    public Integer call() throws IOException {
        Article found = found();
        if (found == null) {
            boolean number = LastHits.isNumber(wanted);
            warn(words().of(number ? "show.nonumber" : "show.none", wanted));
            return ExitCode.NOTHING;
        }
        Article article = script.of(found);
        if (json) {
            out().line(Printable.json(ArticleJson.pretty(article)));
        } else if (raw) {
            out().line(Printable.lines(article.content().body()));
        } else {
            new Pager(console, !noPager).show(new ReadingView(words(), style(), console.width()).lines(article));
        }
        return ExitCode.WELL;
    }

    /** The article in the index; else what a page says that was not indexed. */
    private @Nullable Article found() {
        boolean file = Files.isRegularFile(console.environment().directory().resolve(wanted));
        if (!file || index.exists(console.environment())) {
            try (ArticleIndex archive = index.open(console)) {
                Article known = index.lastHits(console).find(wanted, archive);
                if (known != null || !file) {
                    return known;
                }
            }
        }
        return new Extractor(ExtractOptions.DEFAULT).extract(OnePage.of(wanted, console));
    }
}
