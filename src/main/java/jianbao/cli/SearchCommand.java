package jianbao.cli;

import java.io.IOException;
import java.util.List;
import jianbao.Article;
import jianbao.Hit;
import jianbao.index.Answer;
import jianbao.index.ArticleIndex;
import jianbao.index.SearchRequest;
import jianbao.text.Printable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Finds articles. */
@Command(name = "search", addMethodSubcommands = false)
final class SearchCommand extends Subcommand {
    private static final int USUAL = 10;

    @Parameters(arity = "0..*", paramLabel = "QUERY", descriptionKey = "query")
    List<String> query = List.of();

    @Mixin
    final IndexFolder index = new IndexFolder();

    @Mixin
    final Published published = new Published();

    @Mixin
    final Passages passages = new Passages();

    @Mixin
    final HitLayout layout = new HitLayout();

    @Mixin
    final Limit limit = new Limit();

    @Option(names = "--offset", paramLabel = "N", descriptionKey = "offset")
    int offset;

    @Option(names = "--sort", paramLabel = "relevance|date", converter = OrderConverter.class, descriptionKey = "sort")
    SearchRequest.Order order = SearchRequest.Order.RELEVANCE;

    @Option(
            names = {"-c", "--count"},
            descriptionKey = "count")
    boolean count;

    @Option(names = "--explain", descriptionKey = "explain")
    boolean explain;

    @Option(names = "--open", paramLabel = "N", descriptionKey = "open")
    int open;

    @Option(names = "--batch", paramLabel = "FILE", descriptionKey = "batch")
    @Nullable String batch;

    SearchCommand(Console console) {
        super(console);
    }

    @Override
    public Integer call() throws IOException {
        checkOptions();
        try (ArticleIndex archive = batch == null ? index.open(console) : index.openForMany(console)) {
            published.check(archive, words());
            if (batch != null) {
                return new Batch(console, archive, this::request).run(batch);
            }
            String asked = published.narrowed(String.join(" ", query));
            if (open > 0) {
                return opened(archive, asked);
            }
            return count ? counted(archive, asked) : found(archive, asked);
        }
    }

    private void checkOptions() {
        QueryWords.check(query, spec);
        if (batch != null && !query.isEmpty()) {
            throw misuse("search.both");
        }
        if (batch == null && query.isEmpty() && !published.given() && open == 0) {
            throw misuse("search.noquery");
        }
        if (limit.bad() || offset < 0 || open < 0 || passages.bad()) {
            throw misuse("search.negative");
        }
        layout.check(spec, words());
    }

    private SearchRequest request(String asked) {
        boolean inBatch = batch != null;
        int snippets = inBatch || layout.placesOnly() ? 0 : passages.most;
        String narrowed = inBatch ? published.narrowed(asked) : asked;
        return new SearchRequest(narrowed, limit.or(USUAL), offset, order, snippets, passages.columns());
    }

    /** Opens the page of a hit, by its number: of this query, or of what was shown last. */
    private int opened(ArticleIndex archive, String asked) throws IOException {
        Article article;
        if (asked.isEmpty()) {
            article = index.lastHits(console).shown(open, archive);
        } else {
            var request = new SearchRequest(asked, 1, open - 1, order, 0, 1);
            List<Hit> hits = archive.search(request).hits();
            article = hits.isEmpty() ? null : hits.getFirst().article();
        }
        if (article == null) {
            warn(words().of("show.nonumber", open));
            return ExitCode.NOTHING;
        }
        OpenedPage.of(article, console);
        return ExitCode.WELL;
    }

    private int counted(ArticleIndex archive, String asked) {
        long total = archive.count(asked);
        out().line(Long.toString(total));
        return total == 0 ? ExitCode.NOTHING : ExitCode.WELL;
    }

    private int found(ArticleIndex archive, String asked) {
        Answer answer = archive.search(request(asked));
        answer.notes().forEach(note -> console.say(words().of("search.note", note)));
        if (answer.loosened() && !answer.hits().isEmpty()) {
            console.say(words().of("search.loosened"));
        }
        Explained explained = explain ? Explained.of(answer, asked, archive) : null;
        if (explained != null && layout.forPeople()) {
            console.say(words().of("search.reading", Printable.line(explained.reading())));
        }
        layout.printer(console, style(), explained).print(asked, answer);
        if (answer.total() == 0) {
            nothing(archive, asked);
            return ExitCode.NOTHING;
        }
        if (layout.forPeople()) {
            List<String> ids =
                    answer.hits().stream().map(hit -> hit.article().id()).toList();
            index.lastHits(console).remember(offset + 1, ids);
        }
        more(answer);
        return ExitCode.WELL;
    }

    private void nothing(ArticleIndex archive, String asked) {
        console.say(words().of("search.none", Printable.line(asked)));
        List<String> meant = archive.suggest(asked);
        if (!meant.isEmpty()) {
            console.say(words().of("misuse.meant", Printable.line(String.join(words().of("misuse.or"), meant))));
        }
    }

    /** Tells a person at a terminal how to see the rest. */
    private void more(Answer answer) {
        if (!console.environment().outTerminal()) {
            return;
        }
        if (answer.hits().isEmpty()) {
            console.say(words().of("search.beyond", Figures.count(answer.total())));
            return;
        }
        long last = offset + (long) answer.hits().size();
        String total = words().count("search.total", answer.total());
        console.say(last < answer.total() ? words().of("search.more", total, offset + 1, last, last) : total);
    }
}
