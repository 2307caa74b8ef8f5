package jianbao.cli;

import java.util.List;
import jianbao.Article;
import jianbao.Hit;
import jianbao.index.Answer;
import jianbao.index.ArticleIndex;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Finds articles that say much the same as one. */
@Command(name = "like")
final class LikeCommand extends Subcommand {
    @Parameters(paramLabel = "ID|PATH|N", descriptionKey = "article")
    String wanted = "";

    @Mixin
    final IndexFolder index = new IndexFolder();

    @Mixin
    final HitLayout layout = new HitLayout();

    @Option(
            names = {"-n", "--limit"},
            paramLabel = "N",
            descriptionKey = "limit")
    int limit = 10;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    CommandSpec spec;

    LikeCommand(Console console) {
        super(console);
    }

    @Override
    public Integer call() {
        layout.check(spec, words());
        if (limit < 0) {
            throw new ParameterException(spec.commandLine(), words().of("limit.negative"));
        }
        LastHits shown = index.lastHits(console);
        try (ArticleIndex archive = index.open(console)) {
            Article article = shown.find(wanted, archive);
            if (article == null) {
                warn(words().of(LastHits.isNumber(wanted) ? "show.nonumber" : "show.none", wanted));
                return ExitCode.NOTHING;
            }
            List<Hit> hits = archive.like(article.id(), limit);
            layout.printer(console, style(), null).print(article.id(), new Answer(hits.size(), hits, false, List.of()));
            if (hits.isEmpty()) {
                console.say(words().of("like.none", wanted));
                return ExitCode.NOTHING;
            }
            if (layout.forPeople()) {
                shown.remember(1, hits.stream().map(hit -> hit.article().id()).toList());
            }
        }
        return ExitCode.WELL;
    }
}
