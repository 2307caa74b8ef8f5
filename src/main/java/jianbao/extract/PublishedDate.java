package jianbao.extract;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jianbao.Dates;
import jianbao.Dates.Origin;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Decides when a piece was published: the head's word, the line nearest to the title, the address; agreement settles conflicts. */
final class PublishedDate {
    /** Characters of a line that a date may dominate: in a longer one it is part of a sentence. */
    private static final int DATE_LINE = 130;

    /** Days that a zone may move a date by. */
    private static final int ZONE_DAYS = 1;

    /** The score under which no date is given. */
    private static final double ENOUGH = 1.0;

    private static final Pattern LABEL = Pattern.compile(
            "(?:发布|发表|刊发|刊登|出版|成文|上传|添加|录入|更新|发文|撰写|写作|创建)(?:时间|日期|于|在)?|时间 ?:|日期 ?:|发布|发表|(?i:published|posted|publish date|first published|date ?:|updated|created)");
    private static final Pattern POSTED = Pattern.compile("^ ?[在于].{0,20}(?:发表|发布|刊登)|^ ?(?:发表|发布)");
    private static final Pattern MODIFIED = Pattern.compile("(?:最后|最近)?(?:更新|修改|编辑)(?:时间|日期|于)?|(?i:updated|modified)");
    private static final Pattern ALIEN = Pattern.compile(
            "(?i:©|copyright|all rights|joined|since)|版权|备案|ICP|回复|楼层|\\d{1,4} ?楼(?!主)|评论于|注册|出生|生日|截至|有效期|考试|报名|举行|通过\\)|今天是|当前时间|当前日期");
    private static final Pattern URL_DATE =
            Pattern.compile("(?<![0-9])((?:19|20)\\d\\d)[-/_]?(0[1-9]|1[0-2])[-/_]?(0[1-9]|[12]\\d|3[01])(?![0-9])");
    private static final Pattern LOOSE_URL_DATE =
            Pattern.compile("/((?:19|20)\\d\\d)[-/](\\d{1,2})[-/](\\d{1,2})(?=/)");
    private static final Pattern ISSUE = Pattern.compile("^[-— ]{0,6}《[^》]{2,20}》 ?\\(?[^)]{0,4}(?:19|20)\\d\\d ?年");

    /** Letters beside the date on a line that does little but tell it. */
    private static final int BARE = 40;

    /** Letters before a date that make its line a teaser. */
    private static final int TEASER = 6;

    /** What the date of a change loses where another date is known. */
    private static final double CHANGED = 2.5;

    /** What a date gains that stands beneath the headline: readers see it, so editors keep it right; it outweighs one hidden word in the head. */
    private static final double BENEATH = 2.2;

    private record Candidate(Moment moment, double weight, Origin origin, String from, int line) {
        LocalDate day() {
            return moment.at().toLocalDate();
        }
    }

    /**
     * @param dates the outcome
     * @param from where it was found, in a few words
     * @param line the line that says it, or -1
     */
    record Outcome(Dates dates, String from, int line) {}

    private final PageView page;
    private final List<Line> lines;
    private final ArticleSpan span;
    private final boolean seen;
    private final LocalDate latest;
    private final boolean dayFirst;
    private final boolean monthFirst;
    private final List<Candidate> candidates = new ArrayList<>();
    private @Nullable OffsetDateTime modified;

    private PublishedDate(PageView page, List<Line> lines, ArticleSpan span, boolean seen) {
        this.seen = seen;
        this.page = page;
        this.lines = lines;
        this.span = span;
        latest = latest(page);
        boolean day = false;
        boolean month = false;
        for (Line line : lines) {
            Matcher m = SLASHED.matcher(line.plain());
            while (line.text().length() <= DATE_LINE && m.find()) {
                day |= Integer.parseInt(m.group(1)) > 12;
                month |= Integer.parseInt(m.group(2)) > 12;
            }
        }
        dayFirst = day && !month;
        monthFirst = month && !day;
    }

    private static final Pattern SLASHED = Pattern.compile("(?<![\\d/])(\\d{1,2})/(\\d{1,2})/(?:19|20)\\d\\d(?!\\d)");

    static Outcome of(
            PageView page, List<Line> lines, ArticleSpan span, boolean seen, Markup markup, HeadMeta head, JsonLd ld) {
        var search = new PublishedDate(page, lines, span, seen);
        search.head(head, ld);
        search.marked(markup);
        search.visible();
        search.address();
        return search.decide();
    }

    /** No piece is published after its page was saved; a day's grace for the zones. */
    private static LocalDate latest(PageView page) {
        Instant captured = page.page().captured() != null ? page.page().captured() : Instant.now();
        return captured.atOffset(Moment.CHINA).toLocalDate().plusDays(1);
    }

    private void head(HeadMeta head, JsonLd ld) {
        add(ld.text("datePublished"), 4, Origin.JSONLD, "jsonld datePublished");
        if (ld.text("datePublished") == null) {
            add(ld.text("dateCreated"), 2, Origin.JSONLD, "jsonld dateCreated");
            add(ld.text("uploadDate"), 2, Origin.JSONLD, "jsonld uploadDate");
        }
        for (String name : List.of(
                "article:published_time",
                "og:published_time",
                "article:published",
                "publishdate",
                "pubdate",
                "publish-date",
                "publish_date",
                "publishtime",
                "pub_date",
                "datepublished",
                "dc.date.issued",
                "dcterms.issued",
                "dcterms.created",
                "dc.date.created",
                "dc.date",
                "sailthru.date",
                "parsely-pub-date",
                "cxenseparse:recs:publishtime",
                "article.published",
                "published-date",
                "og:release_date",
                "weibo: article:create_at",
                "citation_publication_date",
                "citation_online_date",
                "releasedate",
                "date",
                "originalpublicationdate",
                "displaydate",
                "rnews:datepublished",
                "article:create_at",
                "og:article:published_time",
                "published_at",
                "shareaholic:article_published_time",
                "firstpublishedtime")) {
            add(head.first(name), name.equals("date") ? 2.5 : 3.5, Origin.META, "meta " + name);
        }
        String changed = head.first(
                "article:modified_time", "og:updated_time", "datemodified", "lastmodified", "dcterms.modified");
        Moment last = moment(ld.text("dateModified") == null ? changed : ld.text("dateModified"));
        modified = last == null ? null : last.dated();
    }

    private @Nullable Moment moment(@Nullable String value) {
        if (value == null || value.length() > DATE_LINE) {
            return null;
        }
        Moment moment = DateReader.first(Line.plain(value));
        if (moment == null && value.length() <= 16) {
            moment = compact(value);
        }
        return moment == null ? null : valid(moment);
    }

    private @Nullable Moment valid(Moment moment) {
        Moment out = moment;
        if (moment.doubtfulOrder()) {
            if (!dayFirst && !monthFirst) {
                return null;
            }
            out = dayFirst ? moment.swapped() : moment;
        }
        return out.at().toLocalDate().isAfter(latest) ? null : out;
    }

    private void add(@Nullable String value, double weight, Origin origin, String from) {
        Moment moment = moment(value);
        if (moment != null) {
            candidates.add(new Candidate(moment, weight, origin, from, -1));
        }
    }

    /** What the page's markup calls a time. */
    private void marked(Markup markup) {
        for (Element time : markup.times()) {
            boolean own = time.hasAttr("pubdate");
            int line = own ? -1 : lineOf(time);
            if (own || line >= span.anchor() - 3 && line <= span.bodyStart()) {
                add(value(time), own ? 3 : 2.2, Origin.META, "time element");
                break;
            }
        }
        if (!markup.published().isEmpty()) {
            add(value(markup.published().getFirst()), 3, Origin.META, "itemprop datePublished");
        }
    }

    private static String value(Element element) {
        return element.hasAttr("datetime")
                ? element.attr("datetime")
                : element.hasAttr("content") ? element.attr("content") : element.text();
    }

    /** The line that an element stands in, or -1. */
    private int lineOf(Element element) {
        for (Line line : lines) {
            Element block = line.block().element();
            if (block != null
                    && (block.equals(element)
                            || element.parents().contains(block) && block.text().length() <= DATE_LINE)) {
                return line.index();
            }
        }
        return -1;
    }

    private void visible() {
        int last = Math.min(lines.size(), span.bodyEnd());
        for (int i = Math.max(0, span.anchor() - 4); i < last; i++) {
            Line line = lines.get(i);
            boolean short_ = line.whole() && line.text().length() <= DATE_LINE;
            if (!short_ || ALIEN.matcher(line.plain()).find()) {
                continue;
            }
            for (Moment found : DateReader.all(line.plain())) {
                consider(line, i, found);
            }
            pieces(line, i);
        }
    }

    /** 2019, 09/07 and 19:02 set in boxes of their own below the headline. */
    private void pieces(Line line, int i) {
        if (!seen
                || i <= span.anchor()
                || i > span.bodyStart()
                || !YEAR.matcher(line.plain()).matches()
                || i + 1 >= lines.size()) {
            return;
        }
        String day = lines.get(i + 1).plain();
        String clock = i + 2 < lines.size() ? lines.get(i + 2).plain() : "";
        boolean pair = day.length() <= 6 && PAIR.matcher(day).matches();
        if (pair) {
            Moment moment = DateReader.first(
                    line.plain() + "-" + day.replace('/', '-') + (clock.length() <= 8 ? " " + clock : ""));
            if (moment != null && valid(moment) != null) {
                candidates.add(new Candidate(moment, 3, Origin.TEXT, "lines below the title", i));
            }
        }
    }

    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d年?");
    private static final Pattern PAIR = Pattern.compile("\\d{1,2}[-/.月]\\d{1,2}日?");

    private void consider(Line line, int i, Moment found) {
        Moment moment = valid(found);
        if (moment == null) {
            return;
        }
        String before = before(line, i, found);
        String after = line.plain().substring(found.end(), Math.min(line.plain().length(), found.end() + 30));
        boolean labelled = LABEL.matcher(before).find() || POSTED.matcher(after).find();
        String rest = line.plain().substring(0, found.start()) + line.plain().substring(found.end());
        boolean sentence = TitleText.key(rest).length() > 60 || rest.indexOf('。') >= 0;
        boolean head = span.anchor() >= 0 && i >= span.anchor() - 4 && i <= span.bodyStart();
        double weight = weight(line, i, found, labelled, head) - (sentence && !labelled ? 2 : 0);
        // Words before a bare day are a teaser, of which the day is the date.
        boolean teaser = !labelled
                && !found.saysTime()
                && TitleText.key(line.plain().substring(0, found.start())).length() >= TEASER;
        weight -= teaser ? 2.5 : 0;
        boolean changed = MODIFIED.matcher(before).find() && before.indexOf('发') < 0;
        if (weight > 0 && !changed && head && beneath(i) && TitleText.key(rest).length() <= BARE) {
            weight += BENEATH;
        }
        if (changed && !candidates.isEmpty()) {
            weight -= CHANGED;
        }
        if (weight > 0) {
            candidates.add(
                    new Candidate(moment, weight, Origin.TEXT, labelled ? "labelled line" : "line near the title", i));
        }
    }

    /** What stands before a date: on its line, or, where it leads, on the short line above. */
    private String before(Line line, int i, Moment found) {
        boolean leads = found.start() <= 1 && i > 0 && lines.get(i - 1).text().length() <= LABEL_LINE;
        return leads
                ? lines.get(i - 1).plain()
                : line.plain().substring(Math.max(0, found.start() - LABEL_LINE), found.start());
    }

    /** Characters of a label with its colon, at most. */
    private static final int LABEL_LINE = 16;

    /** Whether a line stands directly beneath the headline that is seen. */
    private boolean beneath(int i) {
        return seen && i > span.anchor() && i <= span.anchor() + 6;
    }

    private double weight(Line line, int i, Moment found, boolean labelled, boolean head) {
        if (!found.saysDay()) {
            boolean issue =
                    ISSUE.matcher(line.plain()).lookingAt() && line.text().length() <= 40;
            return issue ? 1.2 : 0;
        }
        double weight = labelled ? 1.8 : 0;
        weight += found.saysTime() ? 0.7 : 0;
        if (head) {
            weight += 2.2 - 0.06 * Math.abs(i - span.anchor());
        } else if (!labelled && !ISSUE.matcher(line.plain()).lookingAt()) {
            return 0;
        }
        return weight;
    }

    /** A date in the address is weak alone, and strong beside another. */
    private void address() {
        String url = page.url();
        if (url == null || url.length() > 500) {
            return;
        }
        Moment moment = compact(url);
        if (moment != null && valid(moment) != null) {
            candidates.add(new Candidate(moment, 1.1, Origin.URL, "address", -1));
        }
    }

    private static @Nullable Moment compact(String text) {
        for (Pattern pattern : List.of(URL_DATE, LOOSE_URL_DATE)) {
            Matcher m = pattern.matcher(text);
            if (m.find()) {
                Moment moment = DateReader.first(m.group(1) + "-" + m.group(2) + "-" + m.group(3));
                if (moment != null) {
                    return moment;
                }
            }
        }
        return null;
    }

    private Outcome decide() {
        Candidate best = null;
        double bestScore = ENOUGH;
        for (Candidate candidate : candidates) {
            double score = candidate.weight();
            for (Candidate other : candidates) {
                if (independent(other, candidate) && near(other, candidate)) {
                    score += 0.5 * other.weight();
                }
            }
            if (score > bestScore) {
                bestScore = score;
                best = candidate;
            }
        }
        return best == null ? new Outcome(Dates.NONE, "", -1) : outcome(precise(best));
    }

    /** The head's words come from one hand: its JSON-LD and its meta elements do not confirm each other. */
    private static boolean independent(Candidate a, Candidate b) {
        return a.origin() != b.origin()
                && (a.line() >= 0 || a.origin() == Origin.URL || b.line() >= 0 || b.origin() == Origin.URL);
    }

    private static boolean near(Candidate a, Candidate b) {
        return Math.abs(ChronoUnit.DAYS.between(a.day(), b.day())) <= ZONE_DAYS;
    }

    /** The same day said with the clock, where another candidate says it so. */
    private Candidate precise(Candidate best) {
        if (best.moment().saysTime()) {
            return best;
        }
        for (Candidate other : candidates) {
            if (other.moment().saysTime() && other.day().equals(best.day())) {
                return other;
            }
        }
        return best;
    }

    private Outcome outcome(Candidate best) {
        Moment moment = best.moment();
        var dates = new Dates(moment.dated(), modified, moment.precision(), best.origin(), moment.offset() == null);
        return new Outcome(dates, best.from(), best.line());
    }
}
