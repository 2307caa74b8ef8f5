package jianbao.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jianbao.Credits.Author;
import jianbao.text.Han;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Decides who wrote a piece, from the labels by its title, its lead, its sign-off, and the page's data. */
final class Bylines {
    /** Characters of a line that is wholly a byline, at most. */
    private static final int BYLINE = 60;

    /** Paragraphs of the lead that may hold (记者 X), and of the end that may be signed. */
    private static final int LEAD = 3;

    private static final int SIGNED = 4;

    private static final Pattern LABEL = Pattern.compile(
            "(?<![\\p{IsHan}])(?:本文|文章|图文)?(作 {0,4}者|撰文|撰稿|执笔人?|采写|编译|译者|翻译|口述|文字|文|记 ?者|楼主|发布人|发表人|供稿|文/图|图/文|文图) ?(?:[:/]|\\| ?)+ ?(?=[^\\s:/])");
    private static final Pattern CUT = Pattern.compile(
            " (?:来源|出处|时间|日期|发布|发表|编辑|责编|责任|阅读|点击|浏览|评论|字号|摄影|校对|审核|人气|更新|访问|标签|分类|出自|\\p{IsHan}{2,5} ?[:/])|\\d{4}|[|()\\[\\]<>。,:;]|/?摄影?/");
    private static final Pattern PAREN = Pattern.compile("[(\\[]([^()\\[\\]]{2,70})[)\\]]");
    private static final Pattern BY = Pattern.compile("^(?:(?:Written|Posted|Reported|Story|Text|Words|Published) )?(?:[Bb][Yy]|BY)(?:[: ] ?|(?=\\p{Lu}\\p{Ll}))(.{3,90})$");
    private static final Pattern WRITTEN_BY = Pattern.compile("(?i)(?:written|posted) by|作者|author");
    private static final Pattern NO_AUTHOR = Pattern.compile("编辑|责编|校对|审核|来源|摄影?$|供图|资料图|图片|图源|视频");
    private static final Pattern DECOR = Pattern.compile("^[\\s□■●◎◆▲★*·•\\-—\\[(]+|[\\s\\])]+$");

    /**
     * @param authors the outcome
     * @param from where they were found, in a few words
     * @param lines the lines that are wholly bylines
     */
    record Outcome(List<Author> authors, String from, Set<Integer> lines) {}

    private static final class Voice {
        private final double weight;
        private final String from;
        private final List<Author> authors = new ArrayList<>();

        Voice(double weight, String from) {
            this.weight = weight;
            this.from = from;
        }
    }

    private final List<Line> lines;
    private final ArticleSpan span;
    private final Set<String> outlets;
    private final boolean chinese;
    private final Map<String, Voice> voices = new LinkedHashMap<>();
    private final Set<Integer> whole = new TreeSet<>();

    private Bylines(List<Line> lines, ArticleSpan span, Set<String> outlets) {
        this.lines = lines;
        this.span = span;
        this.outlets = outlets;
        chinese = span.anchor() >= 0 && Han.count(lines.get(span.anchor()).text()) >= 3
                || span.bodyStart() < lines.size() && Han.count(lines.get(span.bodyStart()).text()) >= 10;
    }

    static Outcome of(List<Line> lines, ArticleSpan span, HeadMeta head, JsonLd ld, Markup marked, Set<String> outlets) {
        var search = new Bylines(lines, span, outlets);
        search.head();
        search.body();
        search.tail();
        search.data(head, ld, marked);
        Voice best = null;
        for (Voice voice : search.voices.values()) {
            best = best == null || voice.weight > best.weight ? voice : best;
        }
        return best == null
                ? new Outcome(List.of(), "", search.whole)
                : new Outcome(best.authors, best.from, search.whole);
    }

    private void head() {
        int from = Math.max(0, span.anchor() - 2);
        int to = Math.min(lines.size(), span.bodyStart() + 1);
        for (int i = from; i < to; i++) {
            Line line = lines.get(i);
            if (i != span.anchor() && line.whole()) {
                line(line, i, i == span.bodyStart() ? 0 : 1);
            }
        }
    }

    private void tail() {
        for (int i = span.bodyStart() + 1; i < span.bodyEnd(); i++) {
            Line line = lines.get(i);
            if (line.whole() && line.text().length() <= 2 * BYLINE) {
                line(line, i, -1);
            }
        }
    }

    /** One short line: a label, a role, a By, or a name alone; {@code place} is 1 above the body and -1 below its start. */
    private void line(Line line, int i, int place) {
        if (labelled(line, i, place)) {
            return;
        }
        String plain = line.plain();
        if (posted(line, i) || original(line, i)) {
            return;
        }
        Matcher by = BY.matcher(plain);
        if (place >= 0 && plain.length() <= 2 * BYLINE && by.matches()) {
            voice("by", 4.2, "By line", western(by.group(1)), i, true);
        } else if (plain.length() > BYLINE) {
            return;
        } else if (roleLine(plain)) {
            List<Author> authors = BylineText.roles(line.text(), plain);
            boolean camera = NO_AUTHOR.matcher(plain).find();
            voice(place > 0 ? "role" : "tail role", place > 0 ? 4.5 : camera ? 0 : 3.4, "byline", authors, i, true);
        } else if (place > 0 && i > span.anchor() && span.anchor() >= 0) {
            nameAlone(line, i);
            bracketed(line, i);
        }
    }

    /** A board's or a blog's line: X 发表于, 本贴由X于, and X behind a date and "by". */
    private boolean posted(Line line, int i) {
        Moment moment = line.text().length() <= 2 * BYLINE && i != span.anchor() ? DateReader.first(line.plain()) : null;
        if (moment == null) {
            return false;
        }
        Matcher m = POSTED.matcher(line.plain());
        if (!m.find() || m.group(3) != null && !chinese) {
            return false;
        }
        int group = m.group(1) != null ? 1 : m.group(2) != null ? 2 : 3;
        String name = line.text().substring(m.start(group), m.end(group)).strip();
        List<Author> author = PersonName.penName(name) ? List.of(new Author(name, null, List.of())) : List.of();
        voice("posted", 4, "the post's line", author, i, true);
        return !author.isEmpty();
    }

    /** 原创 X 账号: how an account's post names its writer. */
    private boolean original(Line line, int i) {
        Matcher m = ORIGINAL.matcher(line.plain());
        if (!m.lookingAt() || i > span.anchor() + 3) {
            return false;
        }
        String name = line.text().substring(m.start(1), m.end(1));
        voice("original", 4, "原创 line", PersonName.penName(name) ? List.of(new Author(name, null, List.of())) : List.of(), i, true);
        return true;
    }

    /** 原创, the writer, the account. */
    static final Pattern ORIGINAL = Pattern.compile("^原创 ?:? ?([^ ]{1,20}) ([^ ]{2,24})(?: |$)");

    private static final Pattern POSTED = Pattern.compile(
            "^[本此]?[贴帖][子文]?由 ?\\[?([^\\s\\]]{1,20}?)\\]? ?于|^([^\\s:|]{2,20}) (?:发表于|发布于|发表在|发表:|于 ?(?:19|20)\\d\\d)|\\d by ([^|〓·,]{2,40}?)(?= ?[|〓·,]|$)");

    /** Whether a role word stands near the start, and no sentence follows. */
    private static boolean roleLine(String plain) {
        Matcher m = BylineText.ROLE.matcher(plain);
        return m.find() && m.start() <= 24 && plain.indexOf('。') < 0 && !plain.startsWith("记者:") && m.end() < plain.length();
    }

    private boolean labelled(Line line, int i, int place) {
        Matcher m = LABEL.matcher(line.plain());
        if (!m.find() || place == 0 && m.start() > 12) {
            return false;
        }
        String region = cut(line, m.end());
        String label = m.group(1).replace(" ", "");
        boolean loose = label.equals("作者") || label.equals("楼主");
        boolean interview = label.equals("记者") && place < 0 && region.length() > 12;
        if (interview) {
            return false;
        }
        List<Author> authors = BylineText.labelled(region, label, loose);
        boolean alone = line.text().length() - m.end() <= region.length() + 3 && m.start() <= 3;
        voice(place > 0 ? "label" : "tail label", place > 0 ? 5 : loose ? 4 : 3.5, "label " + label, authors, i, alone);
        return !authors.isEmpty();
    }

    private static String cut(Line line, int from) {
        Matcher m = CUT.matcher(line.plain());
        int end = m.find(from) ? m.start() : line.plain().length();
        return line.text().substring(from, end).strip();
    }

    private void nameAlone(Line line, int i) {
        if (line.block().linkDensity() > 0.9 && line.block().element() == null) {
            return;
        }
        String text = DECOR.matcher(line.text()).replaceAll("");
        List<String> names = PersonName.split(text);
        if (names.isEmpty() || names.size() > 4 || !names.stream().allMatch(PersonName::certain)) {
            return;
        }
        List<Author> authors = names.stream().map(n -> new Author(n, null, List.of())).toList();
        boolean menu = brief(i - 1) && brief(i + 1) || brief(i - 1) && brief(i - 2) || brief(i + 1) && brief(i + 2);
        voice("alone", menu ? 0 : 3, "a name below the title", authors, i, true);
    }

    /** 2004年7月16日08:19 [ 黄宇 ] 来源:…: a name in brackets on the line of the date. */
    private void bracketed(Line line, int i) {
        Matcher m = PAREN.matcher(line.plain());
        if (DateReader.first(line.plain()) != null && m.find()) {
            String name = line.text().substring(m.start(1), m.end(1)).strip();
            voice("bracketed", PersonName.certain(name) ? 2.9 : 0, "beside the date", List.of(new Author(name, null, List.of())), i, false);
        }
    }

    /** Whether a line is as short as a menu's, and neither headline nor credits. */
    private boolean brief(int i) {
        return i >= 0 && i < lines.size() && i != span.anchor() && lines.get(i).text().length() <= 8
                && DateReader.all(lines.get(i).plain()).isEmpty();
    }

    private List<Author> western(String text) {
        List<Author> authors = new ArrayList<>();
        for (String name : text.split(" ?(?:,|&|\\band\\b|\\bwith\\b|\\||•|·|⋅| on | - |–|(?<=[a-z]{3})\\. ) ?")) {
            String one = name.strip();
            if (one.isEmpty()) {
                continue;
            }
            if (!PersonName.western(one) || TITLES.matcher(one).matches()) {
                break;
            }
            authors.add(new Author(one, null, List.of()));
        }
        return authors;
    }

    /** The lead's (记者 X) and the sign-off at the end of the last paragraphs. */
    private void body() {
        int last = -1;
        int leads = 0;
        for (int i = span.bodyStart(); i < span.bodyEnd() && i < lines.size(); i++) {
            Line line = lines.get(i);
            if (line.text().length() > 8 && leads < LEAD) {
                leads++;
                lead(line, i);
            }
            last = ArticleSpan.paragraph(line) ? i : last;
        }
        int from = Math.max(span.bodyStart(), last - SIGNED);
        for (int i = from; i < Math.min(lines.size(), Math.min(span.bodyEnd(), last + 1 + SIGNED)); i++) {
            signed(lines.get(i), i);
        }
    }

    private void lead(Line line, int i) {
        Matcher m = PAREN.matcher(line.plain());
        if (m.find() && m.start() <= 40 && BylineText.ROLE.matcher(m.group(1)).find()) {
            String inside = line.text().substring(m.start(1), m.end(1));
            voice("lead", 3.2, "lead", BylineText.roles(inside, m.group(1)), i, false);
        }
    }

    private void signed(Line line, int i) {
        String text = line.block().text();
        String end = text.length() <= 90 ? text : text.substring(text.length() - 90);
        String plain = Line.plain(end);
        int open = Math.max(plain.lastIndexOf('('), plain.lastIndexOf('['));
        int close = Math.max(plain.lastIndexOf(')'), plain.lastIndexOf(']'));
        boolean closing = open >= 0 && close > open + 1 && close >= plain.length() - 3;
        if (!closing) {
            return;
        }
        String inside = plain.substring(open + 1, close);
        String original = end.substring(open + 1, close);
        if (NO_AUTHOR.matcher(inside).find()) {
            return;
        }
        boolean alone = plain.length() == text.length() && open <= 2;
        if (BylineText.ROLE.matcher(inside).find()) {
            voice("signed role", 3.4, "sign-off", BylineText.roles(original, inside), i, alone);
            return;
        }
        List<Author> authors = new ArrayList<>();
        for (String name : PersonName.split(original.replaceAll("(?:\\S{2,4})?(?:报道|综合)$", ""))) {
            if (!PersonName.certain(name)) {
                return;
            }
            authors.add(new Author(name, null, List.of()));
        }
        voice("signed", 2.8, "sign-off", authors, i, alone);
    }

    private void data(HeadMeta head, JsonLd ld, Markup marked) {
        voice("jsonld", 4.3, "jsonld author", shown(named(ld.names("author"))), -1, false);
        for (String name : List.of("citation_author", "author", "dc.creator", "dcterms.creator", "sailthru.author", "parsely-author", "byl",
                "article:author")) {
            voice("meta", 3.8, "meta " + name, shown(named(head.all(name))), -1, false);
        }
        boolean writer = WRITTEN_BY.matcher(String.valueOf(head.first("twitter:label1"))).matches();
        voice("meta", 3.8, "meta twitter:data1", writer ? named(head.all("twitter:data1")) : List.of(), -1, false);
        voice("marked", 3.6, "marked as author", shown(marked(marked.authors())), -1, false);
    }

    /** On a Chinese page the head's author is often the site's maker or a template's default: only a name that is seen counts. */
    private List<Author> shown(List<Author> named) {
        if (!chinese) {
            return named;
        }
        return named.stream().filter(a -> seen(a.name())).toList();
    }

    private boolean seen(String name) {
        for (int i = Math.max(0, span.anchor() - 2); i < span.bodyEnd(); i++) {
            Line line = lines.get(i);
            int at = line.whole() && line.text().length() <= 2 * BYLINE ? line.text().indexOf(name) : -1;
            boolean word = at >= 0 && (at == 0 || !Character.isLetter(line.text().charAt(at - 1)) || PersonName.certain(name));
            if (word && i != span.anchor()) {
                return true;
            }
        }
        return false;
    }

    /** The first marked name, and those marked in the same way beside it. */
    private List<Author> marked(List<Element> elements) {
        List<Author> authors = new ArrayList<>();
        Element first = null;
        for (Element element : elements) {
            boolean beside = first == null
                    || first.className().equals(element.className()) && first.parent() == element.parent() && first.attr("rel").equals(element.attr("rel"));
            List<Author> named = beside ? named(List.of(element.text())) : List.of();
            if (!named.isEmpty()) {
                first = element;
                named.stream()
                        .filter(a -> !authors.contains(a) && (chinese || PersonName.western(a.name())))
                        .forEach(authors::add);
            }
        }
        return authors;
    }

    private List<Author> named(List<String> values) {
        List<Author> authors = new ArrayList<>();
        for (String value : values) {
            String text = BY_PREFIX.matcher(value).replaceFirst("").strip();
            for (String name : text.split(" ?(?:,|;|、|\\band\\b|&|/|\\|) ?")) {
                String one = name.strip();
                boolean person = PersonName.plausible(one) || PersonName.western(one) || ACCOUNT.matcher(one).matches();
                if (person && !(chinese && ORGANISATION.matcher(one).matches()) && PersonName.penName(one) && !TITLES.matcher(one).matches() && !outlets.contains(TitleText.key(one))
                        && authors.stream().noneMatch(a -> a.name().equals(one))) {
                    authors.add(new Author(one, null, List.of()));
                }
            }
        }
        return authors;
    }

    private static final Pattern ORGANISATION = Pattern.compile(
            ".*(?:网|网络|网站|集团|公司|报社|日报|晚报|新闻|中心|编辑部|委员会|政府|局|厅|频道|行情|社|版权所有|技术部|责任编辑.*|编辑.*)");
    /** An account's name: all letters, or western letters and digits. */
    private static final Pattern ACCOUNT = Pattern.compile("[\\p{L}_]{3,20}(?: \\p{L}{2,20})?|[A-Za-z\\d_]{3,20}");
    private static final Pattern TITLES = Pattern.compile(
            "(?i)(?:by|writer|author|editor|staff|admin|contributor|posted|written by|updated|published|read more|name|last updated|insights from)|.*\\b(?:Director|Manager|Strategist|Officer|Founder|CEO)");
    private static final Pattern BY_PREFIX = Pattern.compile("^(?i:by|written by|posted by|author:?|作者[:：]?|文[:：/])\\s+|^作者[:：]\\s*");

    private void voice(String key, double weight, String from, List<Author> authors, int line, boolean alone) {
        List<Author> own = authors.stream().filter(a -> !outlets.contains(TitleText.key(a.name()))).toList();
        if (own.isEmpty() || weight <= 0) {
            return;
        }
        if (alone) {
            whole.add(line);
        }
        @Nullable Voice known = voices.get(key);
        if (known != null && !key.equals("role")) {
            return;
        }
        Voice voice = voices.computeIfAbsent(key, k -> new Voice(weight, from));
        own.stream()
                .filter(a -> voice.authors.stream().noneMatch(b -> b.name().equals(a.name())))
                .forEach(voice.authors::add);
    }
}
