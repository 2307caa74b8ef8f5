package jianbao.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jianbao.Credits.Author;
import jianbao.text.Han;

/** Reads the names that stand by a headline without a label: on a line of their own, or beside the date. */
final class NearbyNames {
    private static final Pattern PAREN = Pattern.compile("[(\\[]([^()\\[\\]]{2,70})[)\\]]");
    private static final Pattern DECOR = Pattern.compile("^[\\s□■●◎◆▲★*·•\\-—\\[(]+|[\\s\\])]+$");

    private static final Pattern SOURCE = Pattern.compile("^来源[:：]");

    private static final Pattern WROTE = Pattern.compile("(?:综合|撰文/)?报[道导]|撰文|摄影?报?[道导]?");

    /** Places whose names begin as people's do. */
    private static final Pattern PLACE = Pattern.compile(
            ".*[省市县区镇州乡村]|张家[界口港]|景德镇|马鞍山|秦皇岛|连云港|石家庄|石嘴山|曹妃甸|都江堰|温哥华|华盛顿|莫斯科|马德里|雷克雅|柏林|安卡拉|马尼拉|夏威夷|康涅狄|费城");

    /** What a name beside the date weighs. */
    private static final double BESIDE = 2.9;

    /** Stands for a date among names. */
    private static final String DATE = " \0 ";

    /** Characters of the name of a section, at most. */
    private static final int LONGEST_SECTION = 4;

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
        boolean between = names.size() == 1
                && i == span.anchor() + 1
                && i + 1 < lines.size()
                && lines.get(i + 1).date() != null
                && Han.count(text) == 3
                && text.length() == 3
                && !OutletName.alone(text)
                && PersonName.penName(text)
                && PersonName.plausible(text);
        if (between && !PersonName.certain(text)) {
            // Between headline and date even a rare surname is one.
            voices.add("alone", 2.5, "a name below the title", List.of(new Author(text, null, List.of())), i, true);
            return;
        }
        if (names.isEmpty()
                || names.size() > 4
                || !names.stream().allMatch(n -> PersonName.certain(n) || PersonName.dotted(n))) {
            return;
        }
        List<Author> authors =
                names.stream().map(n -> new Author(n, null, List.of())).toList();
        boolean menu = brief(i - 1) && brief(i + 1) || brief(i - 1) && brief(i - 2) || brief(i + 1) && brief(i + 2);
        voices.add("alone", menu ? 0 : 3, "a name below the title", authors, i, true);
    }

    /** 2004年7月16日08:19 [ 黄宇 ] 来源:…: a name in brackets on the line of the date. */
    void besideDate(Line line, int i) {
        amongOutletsAndDates(line, i);
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

    /**
     * 2024-03-15 | 海州日报 | 韩守一: dates, outlets and names alone, a section before them or buttons behind; where no outlet tells, one
     * name of three characters.
     */
    private void amongOutletsAndDates(Line line, int i) {
        if (line.date() == null) {
            return;
        }
        var rest = new StringBuilder(line.text());
        for (Moment date : line.dates().reversed()) {
            rest.replace(date.start(), date.end(), DATE);
        }
        boolean outlet = false;
        boolean section = false;
        boolean dated = false;
        List<Author> authors = new ArrayList<>();
        for (String word : PersonName.split(rest.toString())) {
            String name = SOURCE.matcher(word).replaceFirst("");
            if (!authors.isEmpty() && WROTE.matcher(Line.plain(word)).matches()) {
                // 韓守一 報道 15/03/2024: what the one before did.
                continue;
            }
            if (word.equals(DATE.strip())) {
                dated = true;
            } else if (PersonName.certain(name)) {
                authors.add(new Author(name, null, List.of()));
            } else if (OutletName.alone(name)) {
                outlet = true;
            } else if (dated && outlet && !authors.isEmpty()) {
                break;
            } else if (section || outlet || !authors.isEmpty() || name.length() > LONGEST_SECTION) {
                return;
            } else {
                section = true;
            }
        }
        boolean one =
                !section && authors.size() == 1 && authors.getFirst().name().length() == 3;
        if (outlet || one && !PLACE.matcher(authors.getFirst().name()).matches()) {
            voices.add("bracketed", BESIDE, "beside the date", authors, i, false);
        }
    }

    /** Whether a line is as short as a menu's, and neither headline nor credits. */
    private boolean brief(int i) {
        return i >= 0
                && i < lines.size()
                && i != span.anchor()
                && lines.get(i).text().length() <= 8
                && lines.get(i).dates().isEmpty();
    }
}
