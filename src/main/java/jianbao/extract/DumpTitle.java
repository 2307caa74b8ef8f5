package jianbao.extract;

import java.util.List;
import java.util.regex.Pattern;

/** The headline of a text dump: the line that stands above a date or source line and that the body speaks of. */
final class DumpTitle {
    /** Lines between a headline and its date or source. */
    private static final int TO_CREDITS = 7;

    /** Lines that are looked at below a candidate. */
    private static final int TO_BODY = 30;

    /** The score that a headline needs: a credit line near it, or an echo and a body that speaks of it. */
    private static final double ENOUGH = 2.2;

    /** What a credit line right below a candidate weighs: more than any echo in the body, which sub-heads have as well. */
    private static final double CREDITED = 4.5;

    private static final Sought CREDITS =
            new Sought("来出稿作记责编时日发", "(?:来源|出处|稿源|作者|记者|责编|编辑|时间|日期|发布(?:者|人|于)?|发表(?:于|在)?|来源于) ?[:/]");

    /** What the labels of {@link #CREDITS} end with. */
    private static final String CREDIT_ENDS = "源处者编辑间期布于人表在";

    private static final Pattern WESTERN_CREDITS = Pattern.compile("(?i:published|posted|updated|by )");
    private static final Pattern OFFICE = Pattern.compile("\\p{IsHan}{2,28}(?:会|府|部|院|局|厅|处|办|署|委|团|室)");
    private static final Sought CHROME = new Sought(
            ">»|二登注版搜cC©hHsS:({_",
            "[>»|].*[>»|]|二维码|登录|注册|版权所有|搜索|(?i:copyright|©|https?:|cookie|sign in|subscribe)|:$|[({_].*[)}_].*[(]");

    private static final Pattern CHROME_FIRST = Pattern.compile("首页|分享|扫|关注|(?:[^ ]{1,6} ){4}");
    private static final Pattern PIECE =
            Pattern.compile("(?:19|20)\\d\\d年?|\\d{1,2}[-/.月]\\d{1,2}日?|\\d{1,2}:\\d\\d(?::\\d\\d)?");
    private static final Pattern ECHO = Pattern.compile("^(?:正在阅读|当前位置|您正在阅读|标题) ?:? ?");

    private final List<Line> lines;
    private final String[] keys;
    private final boolean[] paragraphs;
    private final boolean[] prose;
    private final boolean[] credit;

    /** The first paragraph of the page. */
    private final int firstParagraph;

    private DumpTitle(List<Line> lines) {
        this.lines = lines;
        int n = lines.size();
        keys = new String[n];
        paragraphs = new boolean[n];
        prose = new boolean[n];
        credit = new boolean[n];
        int first = n;
        for (int i = 0; i < n; i++) {
            keys[i] = lines.get(i).key();
            paragraphs[i] = lines.get(i).paragraph();
            credit[i] = creditLine(lines.get(i));
            prose[i] = paragraphs[i] || ArticleSpan.prose(lines, i);
            first = paragraphs[i] && first == n ? i : first;
        }
        firstParagraph = first;
    }

    static PageTitle of(List<Line> lines) {
        return new DumpTitle(lines).elect();
    }

    private PageTitle elect() {
        int best = -1;
        double bestScore = ENOUGH;
        for (int i = 0; i < lines.size(); i++) {
            double score = score(i);
            if (score > bestScore) {
                bestScore = score;
                best = i;
            }
        }
        return best < 0
                ? PageTitle.NONE
                : new PageTitle(official(lines, best), best, best, "the line above the date or source");
    }

    /** An office's decision is headed over several lines: the office, 关于 ..., and the kind of document. */
    private static String official(List<Line> lines, int i) {
        for (int start = Math.max(0, i - 2); start <= i && start + 1 < lines.size(); start++) {
            boolean office = OFFICE.matcher(lines.get(start).text()).matches();
            if (office && lines.get(start + 1).text().startsWith("关于")) {
                var title = new StringBuilder();
                for (int j = start; j <= Math.max(i, start + 1); j++) {
                    title.append(lines.get(j).text());
                }
                return title.length() <= PageTitle.LONGEST
                        ? title.toString()
                        : lines.get(i).text();
            }
        }
        return lines.get(i).text();
    }

    private double score(int i) {
        Line line = lines.get(i);
        String text = line.text();
        int letters = keys[i].length();
        if (letters < 4 || text.length() > PageTitle.LONGEST || text.endsWith("。") || !line.whole()) {
            return 0;
        }
        double score = credits(i);
        if (credit[i] || score == 0 && (paragraphs[i] || paragraphAbove(i))) {
            return 0;
        }
        var body = new StringBuilder();
        int first = below(i, body);
        if (first < 0
                || CHROME_FIRST.matcher(line.plain()).lookingAt()
                || CHROME.in(line.plain())
                || ECHO.matcher(line.plain()).lookingAt()) {
            return 0;
        }
        score -= score > 0 && paragraphAbove(i) ? 1.5 : 0;
        score -= creditsAbove(i) ? 2 : 0;
        score += 4 * TitleText.shared(text, body.toString());
        score += Math.min(2.5, body.length() / 500.0) + echo(i) - 0.03 * (first - i);
        score += letters >= 8 ? 0.5 : -1;
        return score;
    }

    /** A line below a paragraph heads an article only where credits follow: otherwise it is one of a hub's items, or a sub-head. */
    private boolean paragraphAbove(int i) {
        return firstParagraph < i;
    }

    /** Whether a line holds a date or a label, and little else. */
    private static boolean creditLine(Line line) {
        String plain = line.plain();
        if (plain.length() > 80) {
            return false;
        }
        if (PIECE.matcher(plain).matches() || Bylines.ORIGINAL.matcher(plain).lookingAt()) {
            return true;
        }
        boolean label = line.han() && line.labelEnds(CREDIT_ENDS) && CREDITS.in(plain);
        if (label || WESTERN_CREDITS.matcher(plain).lookingAt()) {
            return true;
        }
        // A date at the end of a teaser tells of the teaser.
        Moment date = plain.length() <= 60 ? line.date() : null;
        return date != null && (date.start() <= LEADING || date.saysTime());
    }

    /** Characters before a date that leads its line. */
    private static final int LEADING = 4;

    /** Whether the credits stand above: then this is a sub-head or a neighbour. */
    private boolean creditsAbove(int i) {
        for (int j = Math.max(0, i - TO_CREDITS); j < i; j++) {
            Line line = lines.get(j);
            if (line.text().length() <= 120 && credit[j] && line.date() != null) {
                return true;
            }
        }
        return false;
    }

    private double credits(int i) {
        for (int j = i + 1; j < Math.min(lines.size(), i + 1 + TO_CREDITS); j++) {
            Line line = lines.get(j);
            if (prose[j]) {
                return 0;
            }
            if (line.text().length() <= 120 && credit[j]) {
                return CREDITED - 0.25 * (j - i);
            }
        }
        return 0;
    }

    /** Collects the paragraphs below a line, and tells where the first of them stands. */
    private int below(int i, StringBuilder body) {
        int first = -1;
        for (int j = i + 1; j < Math.min(lines.size(), i + 1 + TO_BODY); j++) {
            if (prose[j]) {
                first = first < 0 ? j : first;
                body.append(keys[j]).append('\n');
            }
        }
        return first;
    }

    /** A headline is often repeated above: in a sticky bar or a path. */
    private double echo(int i) {
        String key = keys[i];
        for (int j = 0; j < i; j++) {
            Line line = lines.get(j);
            if (line.text().length() <= 2 * PageTitle.LONGEST && keys[j].endsWith(key)) {
                return 1.5;
            }
        }
        return 0;
    }
}
