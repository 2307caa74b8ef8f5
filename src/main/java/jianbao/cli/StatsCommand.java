package jianbao.cli;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import jianbao.PageType;
import jianbao.index.ArticleIndex;
import jianbao.index.IndexStats;
import jianbao.json.Json;
import jianbao.text.Printable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Tells what an index holds. */
@Command(name = "stats", addMethodSubcommands = false)
final class StatsCommand extends Subcommand {
    /** Sources shown to a person; JSON has them all. */
    private static final int MOST_ROWS = 15;

    @Mixin
    final IndexFolder index = new IndexFolder();

    @Option(names = "--json", descriptionKey = "json")
    boolean json;

    StatsCommand(Console console) {
        super(console);
    }

    @Override
    public Integer call() {
        IndexStats stats;
        try (ArticleIndex archive = index.open(console)) {
            stats = archive.stats();
        }
        if (json) {
            out().line(Printable.json(Json.pretty(object(stats))));
        } else {
            print(stats);
        }
        return ExitCode.WELL;
    }

    private static Map<String, Object> object(IndexStats stats) {
        var types = new LinkedHashMap<String, Long>();
        for (PageType type : PageType.values()) {
            types.put(type.label(), stats.byType().getOrDefault(type, 0L));
        }
        var object = new LinkedHashMap<String, Object>();
        object.put("total", stats.total());
        object.put("outdated_versions", stats.outdated());
        object.put("page_types", types);
        object.put("sources", stats.bySource());
        object.put("years", stats.byYear());
        object.put("scripts", stats.byScript());
        object.put("extractors", stats.byExtractor());
        object.put("bytes", stats.bytes());
        return object;
    }

    private void print(IndexStats stats) {
        var types = new LinkedHashMap<String, Long>();
        for (PageType type : PageType.values()) {
            types.put(words().of("type." + type.label()), stats.byType().getOrDefault(type, 0L));
        }
        out().line(style().bold(words().count("stats.total", stats.total(), Figures.bytes(stats.bytes()))));
        if (stats.outdated() > 0) {
            out().line(words().count("stats.outdated", stats.outdated()));
        }
        group("stats.types", types);
        group("stats.sources", stats.bySource());
        group("stats.years", stats.byYear());
        group("stats.scripts", stats.byScript());
        group("stats.extractors", stats.byExtractor());
    }

    private void group(String key, Map<String, Long> counts) {
        if (counts.isEmpty()) {
            return;
        }
        out().line("");
        out().line(style().bold(words().of(key)));
        int digits = counts.values().stream()
                .mapToInt(count -> Figures.count(count).length())
                .max()
                .orElse(0);
        counts.entrySet().stream().limit(MOST_ROWS).forEach(entry -> {
            String name = entry.getKey().isEmpty() ? words().of("stats.unknown") : Printable.line(entry.getKey());
            String count = String.format(Locale.ROOT, "%" + digits + "s", Figures.count(entry.getValue()));
            out().line(Fit.clip("  " + count + "  " + name, console.width()));
        });
        if (counts.size() > MOST_ROWS) {
            out().line("  " + words().of("stats.more", counts.size() - MOST_ROWS));
        }
    }
}
