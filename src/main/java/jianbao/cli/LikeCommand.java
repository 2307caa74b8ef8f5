package jianbao.cli;

import java.util.List;
import jianbao.Article;
import jianbao.Hit;
import jianbao.index.Answer;
import jianbao.index.ArticleIndex;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Finds articles that say much the same as one. */
@Command(name = "like", addMethodSubcommands = false)
final class LikeCommand extends Subcommand {
    private static final int USUAL = 10;

    @Parameters(paramLabel = "ID|PATH|N", descriptionKey = "article")
    String wanted = "";

    @Mixin
    final IndexFolder index = new IndexFolder();

    @Mixin
    final HitLayout layout = new HitLayout();

    @Mixin
    final Limit limit = new Limit();

    LikeCommand(Console console) {
        super(console);
    }

    @Override
    public Integer call() {
        layout.check(spec, words());
        if (limit.bad()) {
            throw misuse("limit.negative");
        }
        LastHits shown = index.lastHits(console);
        try (ArticleIndex archive = index.open(console)) {
            Article article = shown.find(wanted, archive);
            if (article == null) {
                warn(words().of(LastHits.isNumber(wanted) ? "show.nonumber" : "show.none", wanted));
                return ExitCode.NOTHING;
            }
            List<Hit> hits = archive.like(article.id(), limit.or(USUAL));
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
