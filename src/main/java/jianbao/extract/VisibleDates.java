package jianbao.extract;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jianbao.Dates.Origin;

/** Reads the dates that stand to be seen around an article's title and at its end. */
final class VisibleDates {
    /** Letters beside the date on a line that does little but tell it. */
    private static final int BARE = 40;

    /** Letters before a date that make its line a teaser. */
    private static final int TEASER = 6;

    /** Letters beside a date that are its source's or its section's, directly below the headline. */
    private static final int UNDER = 16;

    /** Letters beside a date that make its line a sentence. */
    private static final int SENTENCE = 60;

    /** Characters of a label with its colon, at most. */
    private static final int LABEL_LINE = 16;

    /** Characters behind a date in which 发表 may stand. */
    private static final int BEHIND = 30;

    /** What the date of a change loses where another date is known. */
    private static final double CHANGED = 2.5;

    /** What a label of publication says more than 时间, which may be that of an event. */
    private static final double SAID = 0.8;

    /** What the date of a document loses to that of its publication. */
    private static final double DRAFT = 0.5;

    /** What a date gains that stands beneath the headline: readers see it, so editors keep it right; it outweighs one hidden word in the head. */
    private static final double BENEATH = 2.2;

    private static final Sought LABEL = new Sought(
            "(?:发布|发表|刊发|刊登|出版|成文|上传|添加|录入|更新|发文|撰写|写作|创建)(?:时间|日期|于|在)?|时间 ?:|日期(?: ?:|(?= $))|发布|发表|(?i:published|posted|publish date|first published|date ?:|updated|modified|created)");
    private static final Sought PUBLISHED = new Sought("(?:发布|发表|刊发|刊登|录入|上传|添加|发文)(?:时间|日期|于)?");
    private static final Pattern POSTED = Pattern.compile("^ ?[在于].{0,20}(?:发表|发布|刊登)|^ ?(?:首次)?(?:发表|发布)");
    /** What stands beside the date at the foot of a blog's post. */
    private static final Pattern PERMALINK = Pattern.compile("固定链接|永久链接|引用通告|添加评论|(?i:permalink|trackback)");

    private static final Pattern MODIFIED_BEHIND = Pattern.compile(" ?(?:最后)?(?:修改|更新|编辑)(?! ?[:：])");
    private static final Sought MODIFIED = new Sought("(?:最后|最近)?(?:更新|修改|编辑)(?:时间|日期|于)?|(?i:updated|modified)");
    private static final Sought ALIEN = new Sought(
            "(?i:©(?! ?(?:19|20)\\d\\d ?[-/.年] ?\\d{1,2} ?[-/.月])|copyright|all rights|joined|since)|版权|备案|ICP|回复(?! ?[:(]? ?\\d)|楼层|\\d{1,4} ?楼(?!主)|评论于|注册|出生|生日|截至|有效期|考试(?!院|中心|局|网|报)|报名|举行|通过\\)|设置高亮|设为精华|加入精华|今天是|当前时间|当前日期");
    /** What begins a thread, above its first paragraph. */
    private static final Pattern FIRST_POST = Pattern.compile("[\\[(]?1 ?楼.*发表于");

    private static final Pattern PUBLISHED_AT = Pattern.compile("(?:发布|发表|录入|更新)(?:时间|日期) ?:");
    private static final Pattern ISSUE = Pattern.compile("^[-— ]{0,6}《[^》]{2,20}》 ?\\(?[^)]{0,4}(?:19|20)\\d\\d ?年");
    private static final Pattern RANGE = Pattern.compile(" ?(?:[-–—~]|to|until|至|到) ?");
    private static final Pattern ORIGINALLY =
            Pattern.compile("(?i)(?:originally|first) published (?:on )?$|首发于 ?$|首次发布于 ?$");
    private static final Sought WEEKDAY = new Sought("(?i)(?:mon|tues|wednes|thurs|fri|satur|sun)day,? ?$");
    private static final Pattern WEEKDAY_BEHIND = Pattern.compile(" ?\\(?(?:(?:星期|周|礼拜)[一二三四五六日天])?\\)?");
    private static final Pattern CLOCK = Pattern.compile("\\d{1,2}:\\d{2}(?::\\d{2})?");
    private static final Pattern CLOCK_BEFORE = Pattern.compile(
            "(\\d{1,2}:\\d{2}(?::\\d{2})?(?: ?[AaPp]\\.?[Mm]\\b\\.?)?)(?: [A-Z]{2,4})?(?:,| on)? ?(?:\\p{Lu}\\p{L}{2,6}day,? )?$");
    private static final Pattern SIGNED = Pattern.compile(
            "^[(\\[]?(?:(?:[Pp]osted |[Ww]ritten |[Pp]ublished )?[Bb]y\\b|作者|来源|撰文|编辑|[图文]{1,2} ?[:/|]|[^ ]{0,8}(?:记者|通讯员))");
    private static final Pattern ADDRESS = Pattern.compile("(?:https?://)?(?:www\\.)?[\\w-]+(?:\\.[\\w-]+)+/? ?");
    private static final Sought DRAFTED = new Sought("(?:成文|撰写|写作|创建)(?:时间|日期|于)? ?:? ?$");

    /** What the date of a first publication weighs, said in so many words. */
    private static final double ORIGINAL = 8;

    private final DateEvidence evidence;
    private final List<Line> lines;
    private final ArticleSpan span;
    private final boolean seen;

    /** Looks around a headline; {@code seen} if it stands on the page. */
    VisibleDates(DateEvidence evidence, List<Line> lines, ArticleSpan span, boolean seen) {
        this.evidence = evidence;
        this.lines = lines;
        this.span = span;
        this.seen = seen;
    }

    void read() {
        DateCandidate edition = EditionDate.of(lines, span.anchor());
        if (edition != null && evidence.valid(edition.moment()) != null) {
            evidence.add(edition);
        }
        var boxed = new BoxedDates(evidence, lines, span, seen);
        boxed.aroundHeadline();
        int last = Math.min(lines.size(), span.bodyEnd());
        for (int i = Math.max(0, span.anchor() - 4); i < last; i++) {
            Line line = lines.get(i);
            originally(line, i);
            boolean brief = line.whole() && line.text().length() <= DateEvidence.DATE_LINE;
            if (!brief) {
                continue;
            }
            List<Moment> dates = line.dates();
            if (!dates.isEmpty()
                    && ALIEN.in(line.plain())
                    && !(i <= span.bodyStart()
                            && FIRST_POST.matcher(line.plain()).lookingAt())
                    && !PUBLISHED_AT.matcher(line.plain()).find()) {
                continue;
            }
            boolean range = dates.size() == 2
                    && RANGE.matcher(line.plain()
                                    .substring(dates.get(0).end(), dates.get(1).start()))
                            .matches();
            if (!range) {
                for (Moment found : dates) {
                    consider(line, i, found);
                }
            }
            boxed.below(i);
            HoverDate.add(evidence, line, i, inHead(i));
        }
    }

    /** Originally published on 26 Sep 2019: who says so means it, whatever other date stands on the page. */
    private void originally(Line line, int i) {
        for (Moment found : line.dates()) {
            Moment moment = evidence.valid(found);
            boolean said =
                    ORIGINALLY.matcher(line.plain()).region(0, found.start()).find();
            if (said && moment != null && moment.saysDay()) {
                evidence.add(new DateCandidate(moment, ORIGINAL, Origin.TEXT, "originally published", i));
            }
        }
    }

    /** The day of one line and the clock of the next, or of the one before: 2024年3月15日星期五, 08:31. */
    private Moment clocked(Line line, int i, Moment day) {
        boolean led = day.saysDay() && !day.saysTime() && line.plain().lastIndexOf(':', day.start()) >= 0;
        Matcher leading = led ? CLOCK_BEFORE.matcher(line.plain()).region(0, day.start()) : null;
        if (leading != null && leading.find()) {
            return joined(line, day, leading.group(1), leading.start());
        }
        String rest = line.plain().substring(day.end());
        boolean ends =
                day.saysDay() && !day.saysTime() && WEEKDAY_BEHIND.matcher(rest).matches();
        for (int beside : ends ? new int[] {i + 1, i - 1} : new int[0]) {
            boolean clock = beside > span.anchor()
                    && beside < lines.size()
                    && CLOCK.matcher(lines.get(beside).plain()).matches();
            if (clock) {
                return joined(line, day, lines.get(beside).plain(), day.start());
            }
        }
        return day;
    }

    private static Moment joined(Line line, Moment day, String clock, int start) {
        Moment whole = DateReader.first(line.plain().substring(day.start(), day.end()) + " " + clock);
        return whole == null || !whole.saysTime()
                ? day
                : new Moment(whole.at(), whole.precision(), day.offset(), start, day.end(), day.doubtfulOrder());
    }

    private void consider(Line line, int i, Moment said) {
        Moment found = inHead(i) ? clocked(line, i, said) : said;
        Moment moment = evidence.valid(found);
        if (moment == null) {
            return;
        }
        String plain = line.plain();
        String before = before(line, i, found);
        String after = plain.substring(found.end(), Math.min(plain.length(), found.end() + BEHIND));
        boolean labelled = LABEL.in(before)
                || POSTED.matcher(after).lookingAt()
                || i > span.bodyStart()
                        && found.saysTime()
                        && PERMALINK.matcher(plain).find();
        String rest = plain.substring(0, found.start()) + plain.substring(found.end());
        int letters = TitleText.key(rest).length();
        boolean sentence = letters > SENTENCE || rest.indexOf('。') >= 0;
        double weight = weight(line, i, found, labelled) - (sentence && !labelled ? 2 : 0);
        // Words before a bare day are a teaser, of which the day is the date.
        boolean teaser = !labelled
                && !(seen && i == span.anchor() + 1 && line.han() && letters <= UNDER)
                && !found.saysTime()
                && !SIGNED.matcher(plain).lookingAt()
                && !CreditWords.areNames(lead(plain, found))
                && !ADDRESS.matcher(lead(plain, found)).matches()
                && !WesternByline.leads(line, found)
                && TitleText.key(lead(plain, found)).length() >= TEASER;
        weight -= teaser ? 2.5 : DRAFTED.in(before) ? DRAFT : 0;
        boolean changed = MODIFIED.in(before) && before.indexOf('发') < 0
                || MODIFIED_BEHIND.matcher(after).matches();
        if (weight > 0 && !changed && inHead(i) && beneath(i) && letters <= BARE) {
            weight += BENEATH;
        }
        if (changed && (!evidence.candidates().isEmpty() || !inHead(i))) {
            weight -= CHANGED;
            evidence.addChanged(new DateCandidate(moment, 0, Origin.TEXT, "line of the last change", i));
        }
        if (weight > 0) {
            String from = labelled ? "labelled line" : "line near the title";
            evidence.add(new DateCandidate(moment, weight, Origin.TEXT, from, i));
        }
    }

    /** What stands before a date and its weekday. */
    private static String lead(String plain, Moment found) {
        String before = plain.substring(0, found.start());
        Matcher weekday = WEEKDAY.find(before, 0);
        return weekday == null ? before : before.substring(0, weekday.start());
    }

    /** What stands before a date: on its line, or, where it leads, on the short line above. */
    private String before(Line line, int i, Moment found) {
        boolean leads = found.start() <= 1 && i > 0 && lines.get(i - 1).text().length() <= LABEL_LINE;
        return leads
                ? lines.get(i - 1).plain()
                : line.plain().substring(Math.max(0, found.start() - LABEL_LINE), found.start());
    }

    private boolean inHead(int i) {
        return span.anchor() >= 0 && i >= span.anchor() - 4 && i <= span.bodyStart();
    }

    /** Whether a line stands directly beneath the headline that is seen. */
    private boolean beneath(int i) {
        return seen && i > span.anchor() && i <= span.anchor() + 8;
    }

    private double weight(Line line, int i, Moment found, boolean labelled) {
        boolean issue = ISSUE.matcher(line.plain()).lookingAt();
        if (!found.saysDay()) {
            // A magazine's month: the name of the issue, or a line of its own beneath the headline.
            boolean alone = beneath(i)
                    && found.start() == 0
                    && found.end() == line.plain().length();
            return alone || issue && line.text().length() <= 40 ? 1.2 : 0;
        }
        double weight = labelled ? 1.8 : 0;
        weight += labelled && PUBLISHED.in(before(line, i, found)) ? SAID : 0;
        weight += found.saysTime() ? 0.7 : 0;
        if (inHead(i)) {
            weight += 2.2 - 0.06 * Math.abs(i - span.anchor());
        } else if (!labelled && !issue) {
            return 0;
        }
        return weight;
    }
}
