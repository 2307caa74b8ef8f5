package jianbao.cli;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Collectors;
import jianbao.PageType;
import jianbao.index.ArticleWriter.Put;
import jianbao.pipeline.Summary;
import jianbao.text.Printable;

/** What a run of {@code index} did, told on standard error. */
final class IndexSummary {
    /** Reasons told; beyond these there is {@code --errors}. */
    private static final int MOST_REASONS = 8;

    private final Console console;
    private final Words words;
    private final Summary summary;
    private final Path folder;
    private final boolean dry;

    IndexSummary(Console console, Summary summary, Path folder, boolean dry) {
        this.console = console;
        this.words = console.words();
        this.summary = summary;
        this.folder = folder;
        this.dry = dry;
    }

    void print(long nanos) {
        console.say(
                words.count("summary.pages", summary.pages(), Figures.bytes(summary.bytes()), Figures.seconds(nanos)));
        String types = words.of(
                "summary.types",
                Figures.count(summary.of(PageType.ARTICLE)),
                Figures.count(summary.of(PageType.TOPIC)),
                Figures.count(summary.of(PageType.LIST)),
                Figures.count(summary.of(PageType.OTHER)));
        String puts = words.of(
                "summary.puts",
                Figures.count(summary.of(Put.ADDED)),
                Figures.count(summary.of(Put.UPDATED)),
                Figures.count(summary.of(Put.UNCHANGED)),
                Figures.count(summary.of(Put.SAME_ELSEWHERE)),
                Figures.count(summary.gone()));
        boolean nothing = summary.pages() + summary.of(Put.UNCHANGED) + summary.gone() == 0;
        if (summary.pages() > 0) {
            console.say("  " + types);
        }
        if (!nothing) {
            console.say("  " + puts);
        }
        reasons("summary.passedover", summary.passedOver());
        reasons("summary.failed", summary.failed());
        if (nothing && summary.failed().isEmpty()) {
            // A log has one line a message, however long.
            int room = console.environment().errTerminal() ? console.windowWidth() - 2 : Integer.MAX_VALUE;
            Wrapping.lines(words.of("summary.nothing"), room).forEach(line -> console.say("  " + line));
        }
        console.say("  " + words.of(dry ? "summary.dry" : "summary.place", folder));
    }

    private void reasons(String key, Map<String, Long> reasons) {
        long all = reasons.values().stream().mapToLong(Long::longValue).sum();
        if (all == 0) {
            return;
        }
        String list = reasons.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_REASONS)
                .map(e -> Printable.line(e.getKey()) + " (" + Figures.count(e.getValue()) + ")")
                .collect(Collectors.joining("; "));
        console.say("  " + words.of(key, Figures.count(all), list + (reasons.size() > MOST_REASONS ? "; …" : "")));
    }
}
