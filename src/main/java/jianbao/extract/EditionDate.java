package jianbao.extract;

import java.util.List;
import java.util.regex.Pattern;
import jianbao.Dates.Origin;
import org.jspecify.annotations.Nullable;

/** The day in the masthead of a page of a newspaper's electronic edition: 2024年3月15日 星期五, above the list of its pages. */
final class EditionDate {
    /** Lines in which the masthead is looked for. */
    private static final int MASTHEAD = 150;

    /** Lines above the headline that are looked at anyway. */
    private static final int NEAR = 4;

    /** Lines that must speak of an edition: one link to its pages may stand anywhere. */
    private static final int ENOUGH = 2;

    private static final double WEIGHT = 1.6;

    private static final Sought EDITION =
            new Sought("第 ?[A-Z]?\\d{1,3} ?版|版面(?:导航|目录|概览)|标题导航|本版(?:新闻|导读|标题)|[上下]一[期版]|往期回顾|\\d{1,3}版 ?:");

    private static final Pattern WEEKDAY = Pattern.compile(" ?\\(?(?:星期|周)[一二三四五六日天]");

    private EditionDate() {}

    /** The date of the edition that a page is of; null if it is of none, or the headline stands near it. */
    static @Nullable DateCandidate of(List<Line> lines, int anchor) {
        int to = Math.min(anchor, MASTHEAD);
        int signs = 0;
        for (int i = 0; i < to; i++) {
            Line line = lines.get(i);
            boolean brief = line.han() && line.text().length() <= DateEvidence.DATE_LINE;
            signs += brief && EDITION.in(line.plain()) ? 1 : 0;
        }
        for (int i = 0; signs >= ENOUGH && i < Math.min(to, anchor - NEAR); i++) {
            Line line = lines.get(i);
            Moment date = line.text().length() <= DateEvidence.DATE_LINE ? line.date() : null;
            if (date != null
                    && date.saysDay()
                    && WEEKDAY.matcher(line.plain().substring(date.end())).lookingAt()) {
                return new DateCandidate(date, WEIGHT, Origin.TEXT, "the edition's date", i);
            }
        }
        return null;
    }
}
