package jianbao.extract;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The headline of a text dump. Each line shows some of the signs of {@link TitleSign}; how likely it is the headline is a
 * softmax of what they are worth over all lines of the page, the chance that there is none among them (a conditional
 * logit, McFadden 1974). The worths are learned by TitleFit, among the tests, from pages whose markup tells the headline.
 */
final class DumpTitle {
    /** Below this likelihood a line is not given as the headline. */
    private static final double SURE = 0.2;

    private static final Pattern OFFICE = Pattern.compile("\\p{IsHan}{2,28}(?:会|府|部|院|局|厅|处|办|署|委|团|室)");

    private static final Pattern DOCUMENT = Pattern.compile("(?:决定|决议|通知|公告|通告|意见|办法|批复|命令|规定|条例|请示|报告|函|纪要)$");

    /** What stands before a headline and is none of it: a label, or the mark of a Markdown heading. */
    private static final Pattern LABEL = Pattern.compile("^(?:标 ?题 ?[:：] ?|#{1,6} )");

    private DumpTitle() {}

    static PageTitle of(List<Line> lines) {
        double[] likely = likely(lines);
        int best = -1;
        for (int i = 0; i < likely.length; i++) {
            best = likely[i] > (best < 0 ? 0 : likely[best]) ? i : best;
        }
        return best < 0 || likely[best] < SURE
                ? new PageTitle(null, -1, best, "")
                : new PageTitle(official(lines, best), best, best, "the line that looks like a headline");
    }

    /** How likely each line is the headline. */
    private static double[] likely(List<Line> lines) {
        var signs = new TitleSigns(lines);
        double[] likely = new double[lines.size()];
        double all = Math.exp(TitleSign.worth(TitleSigns.NONE));
        for (int i = 0; i < likely.length; i++) {
            double[] shown = signs.of(i);
            likely[i] = shown == null ? 0 : Math.exp(TitleSign.worth(shown));
            all += likely[i];
        }
        for (int i = 0; i < likely.length; i++) {
            likely[i] /= all;
        }
        return likely;
    }

    /** An office's decision is headed over several lines: the office, 关于 ..., and the kind of document. */
    private static String official(List<Line> lines, int i) {
        for (int start = Math.max(0, i - 2); start <= i && start + 1 < lines.size(); start++) {
            boolean office = OFFICE.matcher(lines.get(start).text()).matches();
            if (office && lines.get(start + 1).text().startsWith("关于")) {
                var title = new StringBuilder();
                int end = Math.max(i, kind(lines, start + 1));
                for (int j = start; j <= end; j++) {
                    title.append(lines.get(j).text());
                }
                return title.length() <= PageTitle.LONGEST
                        ? title.toString()
                        : lines.get(i).text();
            }
        }
        return TitleText.bare(LABEL.matcher(lines.get(i).text()).replaceFirst(""));
    }

    /** The line that says what kind of document it is, or that where one should. */
    private static int kind(List<Line> lines, int from) {
        for (int i = from; i < Math.min(lines.size(), from + 3); i++) {
            if (DOCUMENT.matcher(lines.get(i).text()).find()) {
                return i;
            }
        }
        return from;
    }
}
