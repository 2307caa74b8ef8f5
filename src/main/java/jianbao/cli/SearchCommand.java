package jianbao.cli;

import java.io.IOException;
import java.util.List;
import jianbao.index.Answer;
import jianbao.index.ArticleIndex;
import jianbao.index.SearchRequest;
import jianbao.text.Printable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Finds articles. */
@Command(name = "search", addMethodSubcommands = false)
final class SearchCommand extends Subcommand {
    /** In columns: about a sentence and a half of Chinese, two lines of a usual window. */
    private static final int SNIPPET = 120;

    @Parameters(arity = "0..*", paramLabel = "QUERY", descriptionKey = "query")
    List<String> query = List.of();

    @Mixin
    final IndexFolder index = new IndexFolder();

    @Mixin
    final HitLayout layout = new HitLayout();

    @Option(
            names = {"-n", "--limit"},
            paramLabel = "N",
            descriptionKey = "limit")
    int limit = 10;

    @Option(names = "--offset", paramLabel = "N", descriptionKey = "offset")
    int offset;

    @Option(names = "--sort", paramLabel = "relevance|date", converter = OrderConverter.class, descriptionKey = "sort")
    SearchRequest.Order order = SearchRequest.Order.RELEVANCE;

    @Option(
            names = {"-c", "--count"},
            descriptionKey = "count")
    boolean count;

    @Option(names = "--batch", paramLabel = "FILE", descriptionKey = "batch")
    @Nullable String batch;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    CommandSpec spec;

    SearchCommand(Console console) {
        super(console);
    }

    @Override
    public Integer call() throws IOException {
        checkOptions();
        try (ArticleIndex archive = index.open(console)) {
            if (batch != null) {
                return new Batch(console, archive, this::request).run(batch);
            }
            String asked = String.join(" ", query);
            return count ? counted(archive, asked) : found(archive, asked);
        }
    }

    private void checkOptions() {
        QueryWords.check(query, spec);
        if (query.isEmpty() == (batch == null)) {
            throw misuse(batch == null ? "search.noquery" : "search.both");
        }
        if (limit < 0 || offset < 0) {
            throw misuse("search.negative");
        }
        List<String> unknown = layout.unknownFields();
        if (!unknown.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(),
                    words().of("fields.unknown", unknown.getFirst(), String.join(", ", HitFields.names())));
        }
    }

    private ParameterException misuse(String key) {
        return new ParameterException(spec.commandLine(), words().of(key));
    }

    private SearchRequest request(String asked) {
        int snippets = batch != null || layout.placesOnly() ? 0 : 1;
        return new SearchRequest(asked, limit, offset, order, snippets, SNIPPET);
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
        layout.printer(console, style()).print(asked, answer);
        if (answer.total() == 0) {
            console.say(words().of("search.none", Printable.line(asked)));
            return ExitCode.NOTHING;
        }
        more(answer);
        return ExitCode.WELL;
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
