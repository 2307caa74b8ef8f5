package jianbao.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jianbao.Article;
import jianbao.index.ArticleIndex;
import jianbao.index.Facet;
import jianbao.index.FacetCounts;
import jianbao.json.Json;
import jianbao.text.Printable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Counts articles by what they have in common. */
@Command(name = "facets", addMethodSubcommands = false)
final class FacetsCommand extends Subcommand {
    /** Values shown to a person; programs get all. */
    private static final int USUAL = 20;

    @Parameters(index = "0", paramLabel = "FIELD", descriptionKey = "field")
    String field = "";

    @Parameters(index = "1..*", arity = "0..*", paramLabel = "QUERY", descriptionKey = "query")
    List<String> query = List.of();

    @Mixin
    final IndexFolder index = new IndexFolder();

    @Mixin
    final Published published = new Published();

    @Mixin
    final RowLayout layout = new RowLayout();

    @Mixin
    final Limit limit = new Limit();

    FacetsCommand(Console console) {
        super(console);
    }

    @Override
    public Integer call() {
        String asked = published.narrowed(query);
        Facet facet = facet();
        FacetCounts counts;
        try (ArticleIndex archive = index.open(console)) {
            published.check(archive, words());
            counts = archive.facets(asked, facet, most(facet));
        }
        print(facet, asked, counts);
        if (counts.total() == 0) {
            console.say(words().of("search.none", Printable.line(asked == null ? "*" : asked)));
            return ExitCode.NOTHING;
        }
        return ExitCode.WELL;
    }

    private Facet facet() {
        Facet facet = FacetName.read(field);
        if (facet == null) {
            throw misuse("fields.unknown", field, FacetName.all());
        }
        return facet;
    }

    private int most(Facet facet) {
        if (limit.bad()) {
            throw misuse("limit.negative");
        }
        boolean dates = facet == Facet.YEAR || facet == Facet.MONTH;
        int usual = dates || layout.chosen() != RowFormat.TABLE ? Integer.MAX_VALUE : USUAL;
        return limit.or(usual);
    }

    private void print(Facet facet, @Nullable String asked, FacetCounts counts) {
        switch (layout.chosen()) {
            case AUTO, TABLE -> new FacetView(console, style()).print(facet, counts);
            case JSON -> out().line(Printable.json(Json.pretty(object(facet, asked, counts))));
            case JSONL, CSV, TSV -> {
                Rows rows = layout.rows(out(), List.of(facet.label(), "articles"));
                counts.counts().forEach(count -> rows.add(List.of(count.value(), count.articles())));
                if (counts.unknown() > 0 && counts.counts().size() == counts.distinct()) {
                    var unknown = new ArrayList<@Nullable Object>();
                    unknown.add(null);
                    unknown.add(counts.unknown());
                    rows.add(unknown);
                }
            }
        }
    }

    private static Map<String, @Nullable Object> object(Facet facet, @Nullable String asked, FacetCounts counts) {
        var object = new LinkedHashMap<String, @Nullable Object>();
        object.put("schema_version", Article.SCHEMA_VERSION);
        object.put("field", facet.label());
        object.put("query", asked);
        object.put("total", counts.total());
        object.put("unknown", counts.unknown());
        object.put("distinct", counts.distinct());
        object.put("counts", counts.counts().stream().map(FacetsCommand::object).toList());
        return object;
    }

    private static Map<String, Object> object(FacetCounts.Count count) {
        var object = new LinkedHashMap<String, Object>();
        object.put("value", count.value());
        object.put("articles", count.articles());
        return object;
    }
}
