package jianbao.extract;

import java.util.List;
import java.util.regex.Pattern;
import jianbao.Dates.Origin;
import org.jspecify.annotations.Nullable;

/** Puts dates together that are set over several lines: in boxes of their own by the headline, or as an office signs its release. */
final class BoxedDates {
    /** Boxes that a date is set in, at most. */
    private static final int BOXES = 5;

    private static final Pattern MONTH =
            Pattern.compile("(?i)(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?");

    /** Characters of such a box, at most. */
    private static final int MONTH_BOX = 9;

    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d年?");
    private static final Pattern PAIR = Pattern.compile("\\d{1,2}[-/.月]\\d{1,2}日?");

    /** What the Government of Hong Kong sets before the clock of its releases. */
    private static final String CLOCK_BEHIND = "香港时间";

    /** Characters of a clock in such a line, at most; of one in a box; of a month and a day. */
    private static final int CLOCK_LINE = 18;

    private static final int CLOCK_BOX = 8;
    private static final int DAY_BOX = 6;

    /** What such a date weighs. */
    private static final double WEIGHT = 3;

    private final DateEvidence evidence;
    private final List<Line> lines;
    private final ArticleSpan span;
    private final boolean seen;

    /** Looks around a headline; {@code seen} if it stands on the page. */
    BoxedDates(DateEvidence evidence, List<Line> lines, ArticleSpan span, boolean seen) {
        this.evidence = evidence;
        this.lines = lines;
        this.span = span;
        this.seen = seen;
    }

    /** The dates whose month stands alone a few lines above the headline, or below. */
    void aroundHeadline() {
        for (int i = Math.max(0, span.anchor() - BOXES - 1); seen && i <= span.anchor() + 1; i++) {
            boxes(i);
        }
    }

    /** The date that begins at a line below the headline or at the end. */
    void below(int i) {
        pieces(lines.get(i), i);
        released(lines.get(i), i);
    }

    /** 2019, 09/07 and 19:02 set in boxes of their own below the headline. */
    private void pieces(Line line, int i) {
        boolean year = seen
                && i > span.anchor()
                && i <= span.bodyStart()
                && i + 1 < lines.size()
                && YEAR.matcher(line.plain()).matches();
        if (!year) {
            return;
        }
        String day = lines.get(i + 1).plain();
        String clock = i + 2 < lines.size() ? lines.get(i + 2).plain() : "";
        if (day.length() <= DAY_BOX && PAIR.matcher(day).matches()) {
            String behind = clock.length() <= CLOCK_BOX ? " " + clock : "";
            offer(DateReader.first(line.plain() + "-" + day.replace('/', '-') + behind), "lines below the title", i);
        }
    }

    /** 2011年6月23日（星期四） above 香港時間16時30分: how the Government of Hong Kong dates its releases, at their end. */
    private void released(Line line, int i) {
        boolean alone = i + 1 < lines.size()
                && line.date() != null
                && lines.get(i + 1).plain().startsWith(CLOCK_BEHIND)
                && lines.get(i + 1).text().length() <= CLOCK_LINE;
        Moment moment =
                alone ? DateReader.first(line.plain() + " " + lines.get(i + 1).plain()) : null;
        offer(moment != null && moment.saysTime() ? moment : null, "the release's last lines", i);
    }

    /** Mar, 21, Sat, 2015 and 22:18 in boxes of their own beside the headline. */
    private void boxes(int i) {
        if (i >= lines.size() || !MONTH.matcher(lines.get(i).plain()).matches()) {
            return;
        }
        var said = new StringBuilder(lines.get(i).plain());
        for (int j = i + 1;
                j < Math.min(lines.size(), i + BOXES)
                        && lines.get(j).text().length() <= MONTH_BOX
                        && j != span.anchor();
                j++) {
            said.append(' ').append(lines.get(j).plain());
        }
        offer(DateReader.first(said.toString()), "boxes beside the title", i);
    }

    private void offer(@Nullable Moment moment, String from, int line) {
        if (moment != null && evidence.valid(moment) != null) {
            evidence.add(new DateCandidate(moment, WEIGHT, Origin.TEXT, from, line));
        }
    }
}
