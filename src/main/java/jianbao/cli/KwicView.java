package jianbao.cli;

import java.util.List;
import java.util.stream.IntStream;

/** A concordance for people: number, left context, match, right context and date, each in its column. */
final class KwicView {
    private static final String GAP = " ";

    /** In columns: a shorter context tells nothing, so dates go first. */
    private static final int ENOUGH = 20;

    /** Of the room: a longer match, as of a pattern, is cut. */
    private static final double MOST_OF_ROOM = 0.4;

    private final List<KwicLine> lines;
    private final Style style;
    private final int numbers;
    private final int dates;
    private final int match;
    private final int side;

    KwicView(List<KwicLine> lines, int context, Style style, int window) {
        this.lines = lines;
        this.style = style;
        this.numbers = Integer.toString(lines.size()).length();
        int longest =
                lines.stream().mapToInt(line -> Fit.width(shown(line))).max().orElse(0);
        int dated = lines.stream().mapToInt(line -> day(line).length()).max().orElse(0);
        int widest = Math.max(side(KwicLine::left), side(KwicLine::right));
        int room = window == Integer.MAX_VALUE ? window : window - numbers - 3 * GAP.length();
        this.match = Math.min(longest, (int) (room * MOST_OF_ROOM));
        int sides = Math.min(2 * widest, Math.min(room - match, 4 * context));
        boolean fits =
                sides + match + dated + GAP.length() <= room || room - match - dated - GAP.length() >= 2 * ENOUGH;
        this.dates = fits ? dated : 0;
        int left = dates == 0 ? room - match : room - match - dates - GAP.length();
        this.side = Math.min(sides, left) / 2;
    }

    private int side(java.util.function.Function<KwicLine, String> part) {
        return lines.stream()
                .mapToInt(line -> Fit.width(part.apply(line)))
                .max()
                .orElse(0);
    }

    private static String day(KwicLine line) {
        return line.date()
                .substring(0, Math.min("2026-01-06".length(), line.date().length()));
    }

    private String shown(KwicLine line) {
        return style.colour() ? line.match() : "【" + line.match() + "】";
    }

    List<String> lines() {
        return IntStream.range(0, lines.size())
                .mapToObj(i -> line(i + 1, lines.get(i)))
                .toList();
    }

    private String line(int number, KwicLine line) {
        String digits = Integer.toString(number);
        String left = Fit.end(line.left(), side);
        String found = Fit.clip(shown(line), match);
        String right = Fit.cell(line.right(), side);
        return (style.dim(" ".repeat(numbers - digits.length()) + digits)
                        + GAP
                        + " ".repeat(Math.max(0, side - Fit.width(left)))
                        + left
                        + GAP
                        + style.match(found)
                        + " ".repeat(Math.max(0, match - Fit.width(found)))
                        + GAP
                        + (dates == 0 ? right.stripTrailing() : right + GAP + style.dim(day(line))))
                .stripTrailing();
    }
}
