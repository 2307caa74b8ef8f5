package jianbao.cli;

import java.util.ArrayList;
import java.util.List;
import jianbao.index.Facet;
import jianbao.index.FacetCounts;
import jianbao.text.Printable;

/** Counts for people: a line a value, with a bar where there is a window to draw it in. */
final class FacetView {
    private static final String GAP = "  ";

    /** In columns: on a wider window bars only get longer. */
    private static final int WIDEST = 100;

    /** In columns: a shorter bar shows nothing. */
    private static final int SHORTEST_BAR = 8;

    private final Console console;
    private final Words words;
    private final Style style;

    FacetView(Console console, Style style) {
        this.console = console;
        this.words = console.words();
        this.style = style;
    }

    private record Line(String name, long articles, boolean bar) {}

    void print(Facet facet, FacetCounts counts) {
        if (counts.total() == 0) {
            return;
        }
        var lines = new ArrayList<Line>();
        counts.counts().forEach(count -> lines.add(new Line(name(facet, count.value()), count.articles(), true)));
        if (counts.unknown() > 0) {
            lines.add(new Line(words.of("stats.unknown"), counts.unknown(), false));
        }
        console.out().line(style.bold(Fit.clip(words.count("search.total", counts.total()), console.width())));
        draw(lines);
        int more = counts.distinct() - counts.counts().size();
        if (more > 0) {
            console.out()
                    .line(Fit.clip(words.of("facets.more", Figures.count(more), counts.distinct()), console.width()));
        }
    }

    private String name(Facet facet, String value) {
        return facet == Facet.TYPE ? words.of("type." + value) : Printable.line(value);
    }

    private void draw(List<Line> lines) {
        int width = console.width() == Integer.MAX_VALUE ? Integer.MAX_VALUE : Math.min(console.width(), WIDEST);
        int digits = lines.stream()
                .mapToInt(line -> Figures.count(line.articles()).length())
                .max()
                .orElse(0);
        int names =
                lines.stream().mapToInt(line -> Fit.width(line.name())).max().orElse(0);
        long greatest =
                lines.stream().filter(Line::bar).mapToLong(Line::articles).max().orElse(0);
        int beside = digits + 2 * GAP.length();
        if (width != Integer.MAX_VALUE) {
            names = Math.min(names, (width - beside) / 2);
        }
        int bars = width == Integer.MAX_VALUE ? 0 : width - beside - names - GAP.length();
        for (Line line : lines) {
            String bar = line.bar() && bars >= SHORTEST_BAR
                    ? Bars.of((double) line.articles(), (double) greatest, bars)
                    : "";
            String count = Figures.count(line.articles());
            console.out()
                    .line((GAP
                                    + Fit.cell(line.name(), names)
                                    + GAP
                                    + " ".repeat(digits - count.length())
                                    + count
                                    + GAP
                                    + style.bar(bar))
                            .stripTrailing());
        }
    }
}
