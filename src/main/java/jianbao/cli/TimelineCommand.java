package jianbao.cli;

import java.util.List;
import jianbao.index.ArticleIndex;
import jianbao.index.Timeline;
import jianbao.text.Printable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Counts articles by when they were published. */
@Command(name = "timeline", addMethodSubcommands = false)
final class TimelineCommand extends Subcommand {
    /** What everything is called in the query language. */
    private static final String EVERYTHING = "*";

    @Parameters(arity = "0..*", paramLabel = "QUERY", descriptionKey = "queries")
    List<String> queries = List.of();

    @Mixin
    final IndexFolder index = new IndexFolder();

    @Mixin
    final Published published = new Published();

    @Option(names = "--by", paramLabel = "day|week|month|year", converter = StepConverter.class, descriptionKey = "by")
    Timeline.Step step = Timeline.Step.MONTH;

    @Option(names = "--share", descriptionKey = "share")
    boolean share;

    @Mixin
    final RowLayout layout = new RowLayout();

    @Option(names = "--no-pager", descriptionKey = "no-pager")
    boolean noPager;

    TimelineCommand(Console console) {
        super(console);
    }

    @Override
    public Integer call() {
        QueryWords.check(queries, spec);
        List<String> named = queries.isEmpty() ? List.of(EVERYTHING) : queries;
        Timeline timeline;
        try (ArticleIndex archive = index.open(console)) {
            published.check(archive, words());
            Timeline asked =
                    archive.timeline(named.stream().map(published::narrowed).toList(), step);
            timeline = new Timeline(step, named, asked.buckets(), asked.undated());
        }
        var sheet = new TimelineSheet(timeline, share);
        switch (layout.chosen()) {
            case AUTO, TABLE ->
                new Pager(console, !noPager)
                        .show(new TimelineView(timeline, share, words(), style(), console.width()).lines());
            case JSON -> out().line(sheet.json());
            case JSONL -> sheet.jsonLines(out());
            case CSV, TSV -> sheet.rows(names -> layout.rows(out(), names));
        }
        if (sheet.isEmpty()) {
            console.say(words().of("search.none", Printable.line(String.join(", ", named))));
            return ExitCode.NOTHING;
        }
        return ExitCode.WELL;
    }
}
