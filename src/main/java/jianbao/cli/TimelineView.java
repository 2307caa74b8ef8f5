package jianbao.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import jianbao.index.Timeline;
import jianbao.index.Timeline.Bucket;
import jianbao.text.Printable;

/** A timeline drawn for people: a line a stretch of time, the queries side by side, all bars to one scale. */
final class TimelineView {
    private static final String GAP = "  ";

    /** In columns: on a wider window bars only get longer. */
    private static final int WIDEST = 120;

    /** In columns: a shorter bar shows nothing. */
    private static final int SHORTEST_BAR = 4;

    /** Empty lines in a row from which on they are drawn as one. */
    private static final int LONG_SILENCE = 4;

    private static final String SILENCE = "⋮";

    private final Timeline timeline;
    private final boolean share;
    private final Words words;
    private final Style style;
    private final List<Bucket> shown;
    private final int labels;
    private final int figures;
    private final int bar;
    private final int window;

    TimelineView(Timeline timeline, boolean share, Words words, Style style, int window) {
        this.timeline = timeline;
        this.share = share;
        this.words = words;
        this.style = style;
        this.window = window;
        this.shown = shown(timeline.buckets());
        this.labels = Math.max(
                isUndated() ? Fit.width(words.of("stats.unknown")) : 0,
                shown.stream().mapToInt(bucket -> bucket.label().length()).max().orElse(0));
        this.figures = figures();
        this.bar = window == Integer.MAX_VALUE ? 0 : barWidth(Math.min(window, WIDEST));
    }

    /** From the first bucket in which something matches to the last. */
    private static List<Bucket> shown(List<Bucket> all) {
        int from = 0;
        int to = all.size();
        while (from < to && isSilent(all.get(from))) {
            from++;
        }
        while (to > from && isSilent(all.get(to - 1))) {
            to--;
        }
        return all.subList(from, to);
    }

    private static boolean isSilent(Bucket bucket) {
        return bucket.matching().stream().allMatch(count -> count == 0);
    }

    private boolean isUndated() {
        return timeline.undated().stream().anyMatch(count -> count > 0);
    }

    private int figures() {
        int widest = timeline.undated().stream()
                .mapToInt(count -> Figures.count(count).length())
                .max()
                .orElse(0);
        for (Bucket bucket : shown) {
            for (int i = 0; i < bucket.matching().size(); i++) {
                widest = Math.max(widest, figure(bucket, i).length());
            }
        }
        return widest;
    }

    private int barWidth(int window) {
        int columns = (window - labels) / timeline.queries().size() - GAP.length() - figures - 1;
        return columns < SHORTEST_BAR ? 0 : columns;
    }

    /** The lines; none if nothing matches. */
    List<String> lines() {
        var lines = new ArrayList<String>();
        if (shown.isEmpty() && !isUndated()) {
            return lines;
        }
        lines.add(style.bold(Fit.clip(heads(), window)));
        double greatest = greatest();
        for (int i = 0; i < shown.size(); i++) {
            int silent = silence(i);
            if (silent >= LONG_SILENCE) {
                lines.add(style.dim(SILENCE));
                i += silent - 1;
            } else {
                String line = line(shown.get(i), greatest);
                // Without bars there are no colours, and queries may be more than the window can hold.
                lines.add(bar == 0 ? Fit.clip(line, window) : line);
            }
        }
        if (isUndated()) {
            lines.add(undated());
        }
        return lines;
    }

    private int silence(int from) {
        int to = from;
        while (to < shown.size() && isSilent(shown.get(to))) {
            to++;
        }
        return to - from;
    }

    private double greatest() {
        double greatest = 0;
        for (Bucket bucket : shown) {
            for (int i = 0; i < bucket.matching().size(); i++) {
                greatest = Math.max(greatest, value(bucket, i));
            }
        }
        return greatest;
    }

    private double value(Bucket bucket, int query) {
        return share ? TimelineSheet.share(bucket, query) : bucket.matching().get(query);
    }

    private String figure(Bucket bucket, int query) {
        return share
                ? String.format(Locale.ROOT, "%.1f%%", 100 * value(bucket, query))
                : Figures.count(bucket.matching().get(query));
    }

    private String heads() {
        var line = new StringBuilder(" ".repeat(labels));
        for (String query : timeline.queries()) {
            String name = query.equals("*") ? words.of("timeline.everything") : Printable.line(query);
            int columns = bar == 0 ? Math.max(figures, Fit.width(name)) : figures + 1 + bar;
            line.append(GAP).append(Fit.cell(name, columns));
        }
        return line.toString().stripTrailing();
    }

    private String line(Bucket bucket, double greatest) {
        var line = new StringBuilder(Fit.cell(bucket.label(), labels));
        for (int i = 0; i < bucket.matching().size(); i++) {
            String drawn = Bars.of(value(bucket, i), greatest, bar);
            cell(line, figure(bucket, i), drawn, i);
        }
        return line.toString().stripTrailing();
    }

    private String undated() {
        var line = new StringBuilder(Fit.cell(words.of("stats.unknown"), labels));
        for (int i = 0; i < timeline.undated().size(); i++) {
            cell(line, Figures.count(timeline.undated().get(i)), "", i);
        }
        return style.dim(Fit.clip(line.toString().stripTrailing(), window));
    }

    private void cell(StringBuilder line, String figure, String drawn, int query) {
        line.append(GAP).append(" ".repeat(figures - figure.length())).append(figure);
        int name = Fit.width(Printable.line(timeline.queries().get(query)));
        int filled = bar == 0 ? Math.max(0, name - figures) : 1 + bar - drawn.length();
        if (bar > 0) {
            line.append(drawn.isEmpty() ? "" : " ").append(style.bar(drawn));
            filled -= drawn.isEmpty() ? 0 : 1;
        }
        line.append(" ".repeat(filled));
    }
}
