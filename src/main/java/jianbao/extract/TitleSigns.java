package jianbao.extract;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells of every line of a page what it shows of being the headline. */
final class TitleSigns {
    /** Lines between a headline and its credits. */
    private static final int TO_CREDITS = 7;

    /** Lines that are looked at below a headline for prose. */
    private static final int TO_BODY = 30;

    /** Lines above among which the credits of another headline are looked for. */
    private static final int CREDITS = 4;

    /** Lines above that are compared. */
    private static final int ABOVE = 10;

    /** Lines above among which an echo is looked for: a sticky bar, a path. */
    private static final int TO_ECHO = 40;

    /** So many short lines on end are a menu. */
    private static final int MENU = 4;

    /** Words of a headline; a menu's entry has fewer. */
    private static final int HEADLINE = 4;

    /** Words of a short line; of one with Han characters, whose headlines are shorter. */
    private static final double BRIEF = 5;

    private static final double BRIEF_HAN = 3.5;

    /** Han characters that say what a word says. */
    private static final double HAN_PER_WORD = 1.7;

    /** Characters of a line that a date says something of, at most. */
    private static final int LONGEST_DATED = 120;

    /** Letters of a headline, at least. */
    private static final int SHORTEST = 3;

    private static final Pattern BYLINE =
            Pattern.compile("^(?i:by|posted by|written by) |^文[/:]|作者|记者|Staff|Writer|Press");
    private static final Sought CHROME = new Sought(
            "[>»|].*[>»|]|二维码|登录|注册|版权所有|搜索|(?i:copyright|©|https?:|cookie|sign in|subscribe)|:$|[({_].*[)}_].*[(]");
    private static final Pattern NUMBER = Pattern.compile(
            "[一二三四五六七八九十]{1,3}(?:、|是)|\\d{1,2}(?:、|[.)] ?(?!\\d))|\\([一二三四五六七八九十\\d]{1,2}\\)|第.{1,3}[章节]");
    private static final Pattern STOP_WITHIN = Pattern.compile("。(?=.)");
    private static final Pattern CHROME_FIRST = Pattern.compile("首页|分享|扫|关注|(?:[^ ]{1,6} ){4}");

    /** What stands at the head of a mail. */
    private static final Pattern MAIL =
            Pattern.compile("(?:From|To|Cc|Date|Sent|Subject|Reply-To|Content-Type|Message-I[Dd]|MIME-Version): ");

    /** What a page shows that has no headline. */
    static final double[] NONE = none();

    private static final Set<String> SPACED = Set.of("p", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote");

    /** Han characters of a line of names, at most. */
    private static final int NAMES = 9;

    private final List<Line> lines;
    private final int size;
    private final boolean[] prose;
    private final boolean[] credit;
    private final boolean[] dated;
    private final boolean[] clocked;
    private final double[] words;
    private final TitleWords shared;

    /** Whether blank lines stand between some lines and not between others: else they tell nothing. */
    private final boolean grouped;

    /** For each line, what stands above it: characters of prose, and lines like headlines. */
    private final int[] proseAbove;

    private final int[] rivalsAbove;

    /** For each line the first line of prose below it; the number of lines if there is none. */
    private final int[] nextProse;

    /** For each line the lines like headlines since the last menu. */
    private final int[] sinceMenu;

    TitleSigns(List<Line> lines) {
        this.lines = lines;
        size = lines.size();
        long gaps = lines.stream().skip(1).filter(l -> l.block().gap() > 0).count();
        grouped = gaps > 0 && gaps < size - 1;
        prose = new boolean[size];
        credit = new boolean[size];
        dated = new boolean[size];
        clocked = new boolean[size];
        words = new double[size];
        proseAbove = new int[size + 1];
        rivalsAbove = new int[size + 1];
        nextProse = new int[size];
        sinceMenu = new int[size];
        int menu = 0;
        int since = 0;
        for (int i = 0; i < size; i++) {
            Line line = lines.get(i);
            prose[i] = ArticleSpan.prose(lines, i);
            credit[i] = CreditLine.is(line);
            Moment date = line.text().length() <= LONGEST_DATED ? line.date() : null;
            dated[i] = date != null;
            clocked[i] = date != null && date.saysTime();
            words[i] = words(Figures.of(line.text()));
            boolean rival = words[i] >= HEADLINE && !prose[i] && !credit[i] && line.whole();
            proseAbove[i + 1] = proseAbove[i] + (prose[i] ? line.block().text().length() : 0);
            rivalsAbove[i + 1] = rivalsAbove[i] + (rival ? 1 : 0);
            sinceMenu[i] = since;
            menu = words[i] < HEADLINE && !credit[i] ? menu + 1 : 0;
            since = menu >= MENU ? 0 : since + (rival ? 1 : 0);
        }
        int next = size;
        for (int i = size - 1; i >= 0; i--) {
            nextProse[i] = next;
            next = prose[i] ? i : next;
        }
        shared = new TitleWords(lines, prose, TO_BODY);
    }

    private static double[] none() {
        double[] signs = new double[TitleSign.COUNT];
        TitleSign.NONE.set(signs, true);
        return signs;
    }

    /** The signs of a line, by {@link TitleSign#ordinal}; null if it cannot be a headline. */
    double @Nullable [] of(int i) {
        Line line = lines.get(i);
        String plain = line.plain();
        if (line.text().length() > PageTitle.LONGEST
                || !line.whole()
                || line.key().length() < SHORTEST
                || MAIL.matcher(plain).lookingAt()) {
            return null;
        }
        double[] signs = new double[TitleSign.COUNT];
        below(i, signs);
        boolean announced = TitleSign.CREDIT_NEAR.of(signs) > 0 || TitleSign.DATE_NEAR.of(signs) > 0;
        if (!announced && line.han() && (proseAbove[i] > 0 || line.paragraph())) {
            // A paragraph, a sub-head or one of a hub's items. Other pages than Chinese ones may begin with a notice
            // about cookies.
            return null;
        }
        above(i, signs);
        TitleSign.TINY.set(signs, words[i] < 2);
        TitleSign.SHORT.set(signs, words[i] < (line.han() ? BRIEF_HAN : BRIEF));
        TitleSign.LONG.set(signs, words[i] > 16);
        TitleSign.STOPPED.set(signs, plain.endsWith("。") || plain.endsWith("."));
        TitleSign.STOPPED_WITHIN.set(signs, STOP_WITHIN.matcher(plain).find());
        TitleSign.DATED.set(signs, dated[i]);
        TitleSign.CREDIT.set(signs, credit[i]);
        TitleSign.CHROME.set(signs, CHROME_FIRST.matcher(plain).lookingAt() || CHROME.in(plain));
        TitleSign.PHRASES.set(
                signs, Math.min(1, Arrays.stream(Phrases.cover(line.text())).sum()));
        TitleSign.MARKED.set(
                signs,
                plain.indexOf('|') > 0 || plain.indexOf('>') > 0 || plain.indexOf('»') > 0 || plain.indexOf('/') >= 0);
        TitleSign.DASHED.set(signs, plain.startsWith("—") || plain.startsWith("--") || plain.startsWith("*"));
        TitleSign.NUMBERED.set(signs, NUMBER.matcher(plain).lookingAt());
        TitleSign.NAMED.set(signs, named(line.text()));
        TitleSign.BYLINE.set(signs, BYLINE.matcher(plain).find());
        TitleSign.ALONE.set(signs, spaced(i) && (i + 1 == size || spaced(i + 1)));
        return signs;
    }

    /** What the lines below say. */
    private void below(int i, double[] signs) {
        int body = nextProse[i];
        for (int j = i + 1; j < Math.min(body, Math.min(size, i + 1 + TO_CREDITS)); j++) {
            if (credit[j] && TitleSign.CREDIT_NEAR.of(signs) == 0) {
                TitleSign.CREDIT_NEAR.set(signs, 1.0 / (j - i));
            }
            if (dated[j]) {
                TitleSign.DATE_NEAR.set(signs, true);
            }
        }
        boolean speaks = body <= i + TO_BODY && body < size;
        TitleSign.SHARED.set(signs, shared.share(i));
        TitleSign.SHARED_COUNT.set(signs, Math.log1p(shared.count(i)));
        TitleSign.PROSE_DISTANCE.set(signs, Math.log(speaks ? body - i : TO_BODY));
        int end = speaks ? body : Math.min(size, i + 1 + TO_BODY);
        TitleSign.RIVALS_BELOW.set(signs, Math.log1p(rivalsAbove[end] - rivalsAbove[i + 1]));
        boolean credits =
                i + 2 < size && (credit[i + 2] || dated[i + 2]) || i + 3 < size && (credit[i + 3] || dated[i + 3]);
        TitleSign.SUBTITLED.set(signs, rival(i + 1) && credits && !rival(i - 1));
        TitleSign.MENU_BELOW.set(signs, i + 1 < size && !spaced(i + 1) && words[i + 1] < HEADLINE && !credit[i + 1]);
    }

    /** What the lines above say. */
    private void above(int i, double[] signs) {
        TitleSign.PROSE_ABOVE.set(signs, proseAbove[i] / Math.max(1.0, proseAbove[size]));
        TitleSign.BELOW_PROSE.set(signs, proseAbove[i] > 0);
        TitleSign.RIVALS_ABOVE.set(signs, Math.log1p(sinceMenu[i]));
        boolean longer = true;
        for (int j = Math.max(0, i - ABOVE); j < i; j++) {
            longer &= credit[j] || words[j] <= words[i];
        }
        TitleSign.LONGER.set(signs, longer);
        TitleSign.PATH_ABOVE.set(signs, path(i - 1) || path(i - 2));
        boolean credited = false;
        for (int j = Math.max(0, i - CREDITS); j < i; j++) {
            credited |= credit[j] && clocked[j];
        }
        TitleSign.CREDIT_ABOVE.set(signs, credited);
        boolean echoed = false;
        for (int j = Math.max(0, i - TO_ECHO); j < i; j++) {
            String above = lines.get(j).key();
            echoed |= above.endsWith(lines.get(i).key())
                    || above.startsWith(lines.get(i).key());
        }
        TitleSign.ECHOED.set(signs, echoed);
    }

    /** Whether a line is as long as a headline, and neither prose nor credits. */
    private boolean rival(int i) {
        return i >= 0 && i < size && rivalsAbove[i + 1] > rivalsAbove[i];
    }

    /** Whether a line is the path to the page: 首页 > 新闻 > 正文. */
    private boolean path(int i) {
        return i >= 0 && Breadcrumb.is(lines.get(i));
    }

    /** Whether a blank line stands above, as far as the page tells. */
    private boolean spaced(int i) {
        TextBlock block = lines.get(i).block();
        boolean within = block.element() != null;
        return within
                ? SPACED.contains(block.tag())
                        || i > 0 && SPACED.contains(lines.get(i - 1).block().tag())
                : i == 0 || block.gap() > 0 || !grouped;
    }

    private static double words(Figures figures) {
        return figures.han() / HAN_PER_WORD + (figures.tokens() - figures.han());
    }

    private static boolean named(String text) {
        Figures figures = Figures.of(text);
        if (figures.han() > 0) {
            return figures.tokens() <= NAMES && PersonName.split(text).stream().allMatch(PersonName::certain);
        }
        return figures.han() == 0
                && figures.tokens() >= 2
                && figures.tokens() <= 3
                && figures.capitals() == figures.tokens();
    }
}
