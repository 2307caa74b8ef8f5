package jianbao.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jianbao.Article;
import jianbao.index.ArticleIndex;
import jianbao.json.Json;
import jianbao.text.Printable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists every match in its context, the matches below each other. */
@Command(name = "kwic", addMethodSubcommands = false)
final class KwicCommand extends Subcommand {
    private static final List<String> COLUMNS =
            List.of("id", "date_published", "source", "title", "where", "left", "match", "right");

    /** In characters: about what fits on each side of a match in a wide window. */
    private static final int USUAL_CONTEXT = 30;

    @Parameters(arity = "0..*", paramLabel = "QUERY", descriptionKey = "query")
    List<String> query = List.of();

    @Mixin
    final IndexFolder index = new IndexFolder();

    @Mixin
    final Published published = new Published();

    @Option(
            names = "--sort",
            paramLabel = "left|right|date|none",
            converter = KwicOrderConverter.class,
            descriptionKey = "sort")
    KwicOrder order = KwicOrder.NONE;

    @Option(
            names = {"-C", "--context"},
            paramLabel = "N",
            descriptionKey = "context")
    int context = USUAL_CONTEXT;

    @Mixin
    final Limit limit = new Limit();

    @Mixin
    final RowLayout layout = new RowLayout();

    @Option(names = "--no-pager", descriptionKey = "no-pager")
    boolean noPager;

    KwicCommand(Console console) {
        super(console);
    }

    @Override
    public Integer call() {
        QueryWords.check(query, spec);
        if (query.isEmpty() || context < 0 || limit.bad()) {
            throw misuse(query.isEmpty() ? "search.noquery" : "limit.negative");
        }
        String asked = published.narrowed(String.join(" ", query));
        List<KwicLine> lines;
        try (ArticleIndex archive = index.open(console)) {
            published.check(archive, words());
            lines = new KwicLines(archive, context).of(asked, order, limit.or(Integer.MAX_VALUE));
        }
        print(asked, lines);
        if (lines.isEmpty()) {
            console.say(words().of("search.none", Printable.line(asked)));
            return ExitCode.NOTHING;
        }
        return ExitCode.WELL;
    }

    private void print(String asked, List<KwicLine> lines) {
        switch (layout.chosen()) {
            case AUTO, TABLE -> {
                new Pager(console, !noPager).show(new KwicView(lines, context, style(), console.width()).lines());
                index.lastHits(console)
                        .remember(1, lines.stream().map(KwicLine::id).toList());
            }
            case JSON -> out().line(Printable.json(Json.pretty(object(asked, lines))));
            case JSONL, CSV, TSV -> {
                Rows rows = layout.rows(out(), COLUMNS);
                lines.forEach(line -> rows.add(values(line)));
            }
        }
    }

    private static Map<String, Object> object(String asked, List<KwicLine> lines) {
        var object = new LinkedHashMap<String, Object>();
        object.put("schema_version", Article.SCHEMA_VERSION);
        object.put("query", asked);
        object.put("lines", lines.stream().map(KwicCommand::named).toList());
        return object;
    }

    private static Map<String, @Nullable Object> named(KwicLine line) {
        var named = new LinkedHashMap<String, @Nullable Object>();
        List<@Nullable Object> values = values(line);
        for (int i = 0; i < COLUMNS.size(); i++) {
            named.put(COLUMNS.get(i), values.get(i));
        }
        return named;
    }

    private static List<@Nullable Object> values(KwicLine line) {
        var values = new ArrayList<@Nullable Object>();
        values.add(line.id());
        values.add(line.date().isEmpty() ? null : line.date());
        values.add(line.source());
        values.add(line.title());
        values.add(line.inTitle() ? "title" : "body");
        values.add(line.left());
        values.add(line.match());
        values.add(line.right());
        return values;
    }
}
