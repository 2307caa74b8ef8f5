package jianbao.extract;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jianbao.Credits.Author;
import jianbao.text.Han;
import org.jsoup.nodes.Element;

/** Decides who wrote a piece, from the labels by its title, its lead, its sign-off, and the page's data. */
final class Bylines {
    /** Characters of a line that is wholly a byline, at most. */
    private static final int BYLINE = 60;

    /** The same of one above the body that tells the date and the source as well. */
    private static final int DATED_BYLINE = 90;

    /** Characters before the role that a line begins with: 每经, 海州日报. */
    private static final int FIRST_ROLE = 6;

    /** Lines below the first paragraph where a By still opens the article: a standfirst and a caption come before it. */
    private static final int BEGINNING = 6;

    /** Lines by which who posted stands further above a headline on boards: 作者, 看板, 标题. */
    private static final int BOARD_HEAD = 4;

    /** The share of a line in links at which it may be a menu that says 记者. */
    private static final double LINKED = 0.5;

    /** 作者：浏览量：20: the next label directly behind one. */
    private static final Pattern EMPTY = Pattern.compile(" ?\\p{IsHan}{2,5} ?:");

    /** 生活中心／韓守一報導: a newsroom and who wrote; 韓守一／海州報導: who wrote, and where. */
    private static final Pattern NEWSROOM =
            Pattern.compile("^[\\[(]?(?:[^\\s/]{2,8}(?:中心|组|組) ?/ ?)(\\p{IsHan}{2,4}) ?(?:综合|即时)?报[导道][\\])]?$"
                    + "|^[\\[(]?(\\p{IsHan}{2,4}) ?/ ?\\p{IsHan}{2,8}报[导道][\\])]?$");

    /** Where a site keeps what is filed under a word. */
    private static final Pattern FILED = Pattern.compile("/(?:tags?|topics?|categor(?:y|ies)|sections?|locations?)/");

    private static final Pattern PLACE = Pattern.compile("(?:您?(?:当前|现在|所在)的?位置|首页)");

    private static final Sought LABEL = new Sought(
            "(?<![\\p{IsHan}])(?:本文|文章|图文)?(作 {0,4}者|撰文者?|撰稿者?|执笔人?|采写|编译|译者|翻译|口述|整理|文字|文|图片?|报道|报导|记 ?者|通讯员|楼主|发布人|发表人|供稿|文/图|图/文|文图|摄影) ?(?:(?:[:/]|\\| ?)+ ?(?=[^\\s:/])|(?<=[文图]/[文图]) (?=\\p{IsHan}{2,4}(?: |$)))(?!发表|发布|来源|时间|日期)");

    /** What the labels end with. */
    private static final String LABEL_ENDS = "者员文稿笔人写译述理字主图影片道导";

    private static final Sought CUT = new Sought(
            " (?:来源|出处|时间|日期|发布|发表|编辑|责编|责任|阅读|点击|浏览|评论|字号|摄影|校对|审核|人气|更新|访问|标签|分类|出自|\\p{IsHan}{2,5} ?[:/])|\\d{4}|[|()\\[\\]<>。,:]|/?摄影?/|(?:出版|来源|出处|发布|更新|编辑|责编|责任编辑|校对|审核|时间|日期|摄影)(?:时间|日期)? ?[:/]|出自(?=[\\[《]|$)");
    private static final Pattern NO_AUTHOR = Pattern.compile("编辑|责编|校对|审核|来源|摄影?$|供图|资料图|图片|图源|视频");

    private static final Opening ROLES = new Opening("(?:文字|文|撰文|撰稿|采写|采访|作者|执笔|Author,).*");

    /** What each role word ends with: asked first, for most lines hold none. */
    private static final List<String> ROLE_ENDS = List.of("者", "员", "生", "稿");

    /** What a newsroom's line weighs: no less than one with a role. */
    private static final double NEWSROOM_WEIGHT = 4.5;

    /** What the credit of a photographer, or of who told the story, weighs: less than anything that names a writer. */
    private static final double CAMERA = 1.2;

    private final List<Line> lines;
    private final ArticleSpan span;
    private final boolean chinese;
    private final BylineVoices voices;
    private final NearbyNames nearby;
    private final PostedBy posts;

    private Bylines(List<Line> lines, ArticleSpan span, BylineVoices voices) {
        this.lines = lines;
        this.span = span;
        this.voices = voices;
        nearby = new NearbyNames(lines, span, voices);
        posts = new PostedBy(lines, span, voices);
        chinese = chinese(lines, span);
    }

    static BylineVoices.Outcome of(
            List<Line> lines,
            ArticleSpan span,
            HeadMeta head,
            JsonLd ld,
            Markup markup,
            Set<String> outlets,
            EditorLines editors) {
        var voices = new BylineVoices(outlets);
        var search = new Bylines(lines, span, voices);
        search.head();
        search.posts.profile(search.chinese);
        new SignedText(lines, span, voices).read();
        search.tail();
        voices.add("gallery", CAMERA, "captions", PhotoCredits.of(lines, span), -1, false);
        new DataAuthors(lines, span, outlets, editors.names(), search.chinese).read(head, ld, markup, voices);
        return voices.outcome();
    }

    private static boolean chinese(List<Line> lines, ArticleSpan span) {
        return span.anchor() >= 0 && Han.count(lines.get(span.anchor()).text()) >= 3
                || span.bodyStart() < lines.size()
                        && Han.count(lines.get(span.bodyStart()).text()) >= 10;
    }

    private void head() {
        int from = Math.max(0, span.anchor() - 2);
        for (int i = Math.max(0, from - BOARD_HEAD); i < from; i++) {
            posts.board(Line.labelled(lines, i), i);
        }
        for (int i = from; i < span.anchor(); i++) {
            from = Breadcrumb.is(lines.get(i)) ? i + 1 : from;
        }
        int to = Math.min(lines.size(), span.bodyStart() + 1);
        for (int i = from; i < to; i++) {
            Line line = lines.get(i);
            if (i != span.anchor() && line.whole()) {
                line(Line.labelled(lines, i).pieced(), i, i == span.bodyStart() ? 0 : 1);
            }
        }
    }

    private void tail() {
        for (int i = span.bodyStart() + 1; i < span.bodyEnd(); i++) {
            Line line = lines.get(i);
            if (line.whole() && line.text().length() <= 2 * BYLINE) {
                line(line.pieced(), i, -1);
            }
        }
    }

    /** One short line: a label, a role, a By, or a name alone; {@code place} is 1 above the body and -1 below its start. */
    private void line(Line line, int i, int place) {
        if (labelled(line, i, place)) {
            return;
        }
        String plain = line.plain();
        Matcher newsroom = place >= 0 && line.text().length() <= BYLINE ? NEWSROOM.matcher(plain) : null;
        if (newsroom != null && newsroom.matches()) {
            int who = newsroom.group(1) != null ? 1 : 2;
            String name = line.text().substring(newsroom.start(who), newsroom.end(who));
            List<Author> author = PersonName.certain(name) ? List.of(new Author(name, null, List.of())) : List.of();
            voices.add("newsroom", NEWSROOM_WEIGHT, "byline", author, i, true);
            return;
        }
        if (posts.posted(line, i, chinese)
                || posts.original(line, i)
                || posts.board(line, i)
                || rolesAlone(line, i, place)) {
            return;
        }
        if (i <= span.bodyStart() + BEGINNING && plain.length() <= 2 * BYLINE && WesternByline.by(plain)) {
            voices.add("by", 4.2, "By line", WesternByline.signed(plain), i, true);
        } else if (place > 0 && !WesternByline.behindPlace(plain).isEmpty()) {
            voices.add("by", 4.2, "By line", WesternByline.behindPlace(plain), i, true);
        } else if (!chinese && !WesternByline.written(plain).isEmpty()) {
            voices.add("written", 3.7, "written by", WesternByline.written(plain), i, false);
        } else if (plain.length() > (place > 0 && line.date() != null ? DATED_BYLINE : BYLINE)) {
            return;
        } else if (roleLine(line)) {
            List<Author> authors = BylineText.roles(line.text(), plain);
            boolean menu =
                    line.block().linkDensity() > LINKED || PLACE.matcher(plain).lookingAt();
            if (menu && !authors.stream().map(Author::name).allMatch(PersonName::certain)) {
                return;
            }
            Matcher role = BylineText.ROLE.find(plain, 0);
            Matcher other = NO_AUTHOR.matcher(plain);
            // 海州记者 韩守一 编辑 王小舟: the reporter comes first.
            boolean camera =
                    other.find() && !(role != null && role.start() <= FIRST_ROLE && other.start() > role.end());
            voices.add(
                    place > 0 ? "role" : "tail role", place > 0 ? 4.5 : camera ? 0 : 3.4, "byline", authors, i, true);
        } else if (place > 0 && i > span.anchor() && span.anchor() >= 0) {
            if (chinese) {
                nearby.alone(line, i);
            } else {
                List<Author> authors = filed(line) ? List.of() : WesternByline.besideDate(lines, i, span.anchor());
                voices.add("alone", authors.size() > 1 ? 4.4 : 2.6, "a name below the title", authors, i, true);
                voices.add("dated", 3.6, "beside the date", WesternByline.withDate(line), i, true);
            }
            nearby.besideDate(line, i);
        } else if (place > 0 && i == span.anchor() - 1 && !chinese) {
            // June 11, 2017 by Ann Miller, above the headline of a blog.
            voices.add("dated", 3.6, "beside the date", WesternByline.behindDate(line), i, true);
        }
    }

    /** Whether a line links to what is filed under it: a place among the tags reads as a name does. */
    private static boolean filed(Line line) {
        Element element = line.block().linkDensity() > LINKED ? line.block().element() : null;
        Element link = element == null ? null : element.is("a") ? element : element.selectFirst("a");
        return link != null && FILED.matcher(link.attr("href")).find();
    }

    /** 文字 羅孟潔 攝影 杜承叡, Author, 羅孟潔: roles and names without a colon between. */
    private boolean rolesAlone(Line line, int i, int place) {
        String text = line.text();
        if (!line.han() || text.length() > BYLINE || !ROLES.mayBegin(line.plain())) {
            return false;
        }
        List<String> names = CreditWords.writers(
                text.startsWith("Author") ? "作者" + text.substring("Author".length()) : text, place > 0);
        List<Author> authors =
                names.stream().map(n -> new Author(n, null, List.of())).toList();
        voices.add(place > 0 ? "label" : "tail label", place > 0 ? 5 : 4, "roles and names", authors, i, true);
        return !names.isEmpty();
    }

    /** Whether a role word stands near the start, and no sentence follows. */
    private static boolean roleLine(Line line) {
        String plain = line.plain();
        if (ROLE_ENDS.stream().noneMatch(plain::contains)) {
            return false;
        }
        Matcher m = BylineText.ROLE.find(plain, 0);
        if (m == null) {
            return false;
        }
        Moment date = m.start() <= 24 ? null : line.date();
        return (m.start() <= 24 || date != null && date.start() < m.start())
                && plain.indexOf('。') < 0
                && !plain.startsWith("记者:")
                && m.end() < plain.length();
    }

    /** 作者：X, 撰文/X 摄影/Y: every label of a line; who only took the pictures signs behind who wrote, or where nobody did. */
    private boolean labelled(Line line, int i, int place) {
        if (!line.han() || !line.labelEnds(LABEL_ENDS)) {
            return false;
        }
        boolean found = false;
        Matcher m = LABEL.find(line.plain(), 0);
        while (m != null && !(place == 0 && m.start() > 12)) {
            found |= labelled(line, m, i, place);
            m = LABEL.find(line.plain(), m.end());
        }
        return found;
    }

    private boolean labelled(Line line, Matcher m, int i, int place) {
        Matcher form = FORM.matcher(line.plain()).region(m.end(), line.plain().length());
        int start = form.lookingAt() ? form.end() : m.end();
        int end = end(line, start);
        String region = line.text().substring(start, end).strip();
        String label = m.group(1).replace(" ", "");
        if (LABEL.pattern().matcher(Line.plain(region)).lookingAt()) {
            // 作者：文/韩守一: the inner one says more.
            return false;
        }
        boolean loose = label.equals("作者") || label.equals("楼主");
        boolean camera = label.equals("摄影") || label.startsWith("图") && label.indexOf('文') < 0;
        boolean sentence =
                end < line.plain().length() && "。?!".indexOf(line.plain().charAt(end)) >= 0;
        boolean interview = label.equals("记者") && place < 0 && (region.length() > 12 || sentence);
        if (interview) {
            return false;
        }
        List<Author> authors = BylineText.labelled(region, label, loose);
        // 报道：X and 图：X stand before other words as well.
        boolean doubtful = label.startsWith("报") || camera && label.startsWith("图");
        if (doubtful && !authors.stream().map(Author::name).allMatch(PersonName::certain)) {
            return false;
        }
        boolean alone = line.text().length() - m.end() <= region.length() + 3 && m.start() <= 3;
        double weight = place > 0 ? 5 : loose ? 4 : 3.5;
        String key = place > 0 ? "label" : "tail label";
        if ((camera || label.equals("通讯员")) && voices.beside(key, authors, i)) {
            return true;
        }
        boolean told = label.equals("口述");
        voices.add(
                camera ? "camera" : told ? "told" : key,
                camera || told ? CAMERA : weight,
                "label " + label,
                authors,
                i,
                alone);
        return !authors.isEmpty() && !camera;
    }

    /** 高二(7)班: which form a pupil is in, before the name. */
    private static final Pattern FORM = Pattern.compile("[^ ,;|:]{1,8}\\(\\d{1,2}\\)班 ?");

    /** Where the names behind a label end. */
    private static int end(Line line, int from) {
        if (EMPTY.matcher(line.plain()).region(from, line.plain().length()).lookingAt()) {
            return from;
        }
        Matcher m = CUT.find(line.plain(), from);
        return m == null ? line.plain().length() : m.start();
    }
}
