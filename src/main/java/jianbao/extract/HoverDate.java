package jianbao.extract;

import java.util.regex.Pattern;
import jianbao.Dates.Origin;
import org.jsoup.nodes.Element;

/** The date that a board shows in full when one points at it, and else says only how long ago that was: 6 小時前. */
final class HoverDate {
    private static final Pattern AGO = Pattern.compile(
            "(?i)(?:\\d{1,3}|an?) ?(?:秒|分[钟鐘]?|[个個]?(?:小?[时時]|月|星期)|天|日|周|週|年|s(?:econds?)?|m(?:in(?:ute)?s?)?|h(?:(?:ou)?rs?)?|d(?:ays?)?|w(?:eeks?)?|months?|years?) ?(?:前|ago)");

    /** What such a date weighs, near the headline: as much as one that is seen there. */
    private static final double WEIGHT = 3;

    /** Characters of a line that tells it, at most. */
    private static final int LONGEST = 60;

    private HoverDate() {}

    /** Offers the date behind a line's 小時前, if the line stands in the article's head. */
    static void add(DateEvidence evidence, Line line, int i, boolean inHead) {
        Element element =
                inHead && line.text().length() <= LONGEST ? line.block().element() : null;
        boolean says = line.text().indexOf('前') >= 0 || line.text().contains("ago");
        if (element == null || !says) {
            return;
        }
        for (Element told : element.select("[title]")) {
            Moment moment = AGO.matcher(told.ownText().strip()).matches() ? evidence.moment(told.attr("title")) : null;
            if (moment != null && moment.saysDay()) {
                evidence.add(new DateCandidate(moment, WEIGHT, Origin.TEXT, "what the line shows when pointed at", i));
                return;
            }
        }
    }
}
