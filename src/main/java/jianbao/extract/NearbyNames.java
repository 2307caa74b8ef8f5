package jianbao.extract;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jianbao.Credits.Author;

/** Reads the names that stand by a headline without a label: on a line of their own, or beside the date. */
final class NearbyNames {
    private static final Pattern PAREN = Pattern.compile("[(\\[]([^()\\[\\]]{2,70})[)\\]]");
    private static final Pattern DECOR = Pattern.compile("^[\\s□■●◎◆▲★*·•\\-—\\[(]+|[\\s\\])]+$");

    private final List<Line> lines;
    private final ArticleSpan span;
    private final BylineVoices voices;

    NearbyNames(List<Line> lines, ArticleSpan span, BylineVoices voices) {
        this.lines = lines;
        this.span = span;
        this.voices = voices;
    }

    /** A line that is a name or several and nothing else, and no menu. */
    void alone(Line line, int i) {
        if (line.block().linkDensity() > 0.9 && line.block().element() == null) {
            return;
        }
        String text = DECOR.matcher(line.text()).replaceAll("");
        List<String> names = PersonName.split(text);
        if (names.isEmpty() || names.size() > 4 || !names.stream().allMatch(PersonName::certain)) {
            return;
        }
        List<Author> authors =
                names.stream().map(n -> new Author(n, null, List.of())).toList();
        boolean menu = brief(i - 1) && brief(i + 1) || brief(i - 1) && brief(i - 2) || brief(i + 1) && brief(i + 2);
        voices.add("alone", menu ? 0 : 3, "a name below the title", authors, i, true);
    }

    /** 2004年7月16日08:19 [ 黄宇 ] 来源:…: a name in brackets on the line of the date. */
    void besideDate(Line line, int i) {
        betweenOutletAndDate(line, i);
        Matcher m = PAREN.matcher(line.plain());
        if (line.date() != null && m.find()) {
            String name = line.text().substring(m.start(1), m.end(1)).strip();
            voices.add(
                    "bracketed",
                    PersonName.certain(name) ? BESIDE : 0,
                    "beside the date",
                    List.of(new Author(name, null, List.of())),
                    i,
                    false);
        }
    }

    /** 社会 海州日报 韩守一 2013-03-15: the name between the outlet and the date. */
    private void betweenOutletAndDate(Line line, int i) {
        Moment date = line.date();
        String[] words = date == null
                ? new String[0]
                : line.text().substring(0, date.start()).strip().split("[\\s|]+");
        if (words.length >= 2
                && OutletName.alone(words[words.length - 2])
                && PersonName.certain(words[words.length - 1])) {
            voices.add(
                    "bracketed",
                    BESIDE,
                    "beside the date",
                    List.of(new Author(words[words.length - 1], null, List.of())),
                    i,
                    false);
        }
    }

    /** What a name beside the date weighs. */
    private static final double BESIDE = 2.9;

    /** Whether a line is as short as a menu's, and neither headline nor credits. */
    private boolean brief(int i) {
        return i >= 0
                && i < lines.size()
                && i != span.anchor()
                && lines.get(i).text().length() <= 8
                && lines.get(i).dates().isEmpty();
    }
}
