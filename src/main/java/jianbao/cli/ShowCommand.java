package jianbao.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
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

    @Option(names = "--versions", descriptionKey = "versions")
    boolean versions;

    @Option(names = "--diff", arity = "0..1", fallbackValue = "", paramLabel = "ID", descriptionKey = "diff")
    @Nullable String diff;

    @Option(names = "--no-pager", descriptionKey = "no-pager")
    boolean noPager;

    ShowCommand(Console console) {
        super(console);
    }

    @Override
    public Integer call() throws IOException {
        if (versions || diff != null) {
            return showVersions(diff);
        }
        Article found = found();
        if (found == null) {
            return none();
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

    private int showVersions(@Nullable String compared) {
        try (ArticleIndex archive = index.open(console)) {
            Article known = index.lastHits(console).find(wanted, archive);
            if (known == null) {
                return none();
            }
            List<Article> all = archive.versions(known.id());
            var view = new VersionsView(console, style(), script);
            if (compared == null) {
                if (json) {
                    out().line(Printable.json(VersionsView.json(all)));
                } else {
                    view.list(all, known).forEach(out()::line);
                }
                return ExitCode.WELL;
            }
            Article other = VersionsView.other(known, all, compared, archive);
            if (other == null) {
                warn(words().of(
                                compared.isEmpty() ? "versions.single" : "show.none",
                                compared.isEmpty() ? wanted : compared));
                return ExitCode.NOTHING;
            }
            boolean newer = all.indexOf(other) >= 0 && all.indexOf(other) < all.indexOf(known);
            new Pager(console, !noPager).show(newer ? view.diff(known, other) : view.diff(other, known));
            return ExitCode.WELL;
        }
    }

    private int none() {
        boolean number = LastHits.isNumber(wanted);
        warn(words().of(number ? "show.nonumber" : "show.none", wanted));
        return ExitCode.NOTHING;
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
