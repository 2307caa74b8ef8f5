package jianbao.extract;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jianbao.Credits.Author;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Reads who posted: on boards, in blogs, under the name of an account. */
final class PostedBy {
    /** Characters of a line that tells it, at most. */
    private static final int LONGEST = 120;

    /** The share of a line in links from which it is one. */
    private static final double LINKED = 0.5;

    /** Lines above a headline in which the poster stands: boards set who wrote beside the post, and its headline within. */
    private static final int BESIDE_POST = 20;

    private static final int LONGEST_POSTER = 24;

    /** Where Discuz keeps its members. */
    private static final Pattern PROFILE =
            Pattern.compile("(?:space\\.php\\?|space-uid-|space-username-|mod=space&)(?!.*(?:do=|op=|type=))");

    /** 原创, the writer, the account. */
    static final Pattern ORIGINAL = Pattern.compile(
            "^原创 ?:? ?((?!(?:19|20)\\d\\d)[^ ]{1,20}) ((?!(?:19|20)\\d\\d|已?(?:于|发布|发表|编辑|修改))[^ ]{2,24})(?: |$)");

    private static final Pattern POSTED = Pattern.compile(
            "^[\\[ ]{0,2}[本此]?[贴帖][子文]?(?:最后)?由 ?\\[?([^\\s\\]]{1,20}?)\\]? ?于|^\\[? ?此[贴帖]被 ?(.{2,20}?) ?(?:在|于) ?(?=(?:19|20)\\d\\d)|^([^\\s:|]{2,20}) (?:发表于|发布于|发表在|发表:|于 ?(?:19|20)\\d\\d)|\\d by ([^|〓·,]{2,40}?)(?= ?[|〓·,]|$)"
                    + "|^[Pp]ost(?:ed)? by (\\S.{1,23}?) [»›] |^由 ([^\\s:]{2,20}) (?:在|于) |^(?:张贴者|发布者|发帖者|发表者|发文者): ?(\\S{2,20}) (?:于|在|时间)"
                    + "|^Posted by ([^|·,]{2,24}?) at \\d{1,2}:\\d\\d");

    /** The group of {@link #POSTED} that stands behind a date. */
    private static final int LAST = 4;

    /** X 发表于02:17:33, Posted by X at 7:52 AM: the day is the heading of the list. */
    private static final Pattern CLOCKED = Pattern.compile(
            "[^\\s:|]{2,20} 发表于 ?\\d{1,2}:\\d\\d|Posted by [^|·,]{2,24}? at \\d{1,2}:\\d\\d|(?:张贴者|发布者|发帖者|发表者): ?\\S{2,20} (?:于|在|时间) ?:? ?(?:[上下]午)? ?\\d{1,2}:\\d\\d");

    /** Where platforms keep their accounts. */
    private static final Pattern ACCOUNT = Pattern.compile(
            "/(?:u|user|users|people|profile|space|author|authors|member|writer|columnist)/(?:[^/?#]+/)?[^/?#]+/?$|/@[\\w.-]+$|^(?:https?:)?//(?:home|blog|my|i)\\.[\\w.-]+/[\\w-]+/?$");

    private static final Pattern FOLLOW = Pattern.compile("[+]? ?(?:已|加)?关注(?:TA|ta|作者|他|她)?|粉丝 ?: ?\\d.{0,20}");

    /** The date of a post with the rank of who posted, glued to it. */
    private static final Pattern BADGE = Pattern.compile("发布时间 ?:.{6,20}优质.{0,6}作者");

    /** What an account beneath the headline weighs: less than anything that reads as a byline. */
    private static final double ACCOUNT_WEIGHT = 2.8;

    /** Nodes of a line that are looked through for a link. */
    private static final int NODES = 60;

    /** Who posted first, where the page numbers its posts: 楼主 X; the head of a board on telnet: 作者 id (nickname); that of a thread. */
    private static final Pattern BOARD = Pattern.compile(
            "^楼主 ?:? ?([^\\s:/]{2,20})(?: .*)?$|^(?:作者|发信人) ?:? ?([A-Za-z][A-Za-z\\d]{1,12}) ?\\(.{0,40}"
                    + "|^(?:Thread starter|主题发起人) (\\S.{1,23}?) (?:Start date|(?:发起|开始)(?:时间|日期))");

    /** Elements around a line in which its link may be. */
    private static final int GENERATIONS = 3;

    private final List<Line> lines;
    private final ArticleSpan span;
    private final BylineVoices voices;

    PostedBy(List<Line> lines, ArticleSpan span, BylineVoices voices) {
        this.lines = lines;
        this.span = span;
        this.voices = voices;
    }

    /** A board's line that names who posted: 楼主 X, 作者 id (nickname). */
    boolean board(Line line, int i) {
        Matcher m = i <= span.bodyStart() && line.text().length() <= LONGEST ? BOARD.matcher(line.plain()) : null;
        if (m == null || !m.lookingAt()) {
            return false;
        }
        int group = 1;
        while (m.group(group) == null) {
            group++;
        }
        String name = line.text().substring(m.start(group), m.end(group));
        List<Author> author = PersonName.penName(name) ? List.of(new Author(name, null, List.of())) : List.of();
        voices.add("posted", 4, "the post's line", author, i, true);
        return !author.isEmpty();
    }

    /** Whose account a line beneath the headline links to: a platform's writers have pen names, and no label. */
    private void account(int i) {
        Line line = lines.get(i);
        Element element = line.block().element();
        if (element == null && !followed(i)
                || element != null && line.block().linkChars() == 0
                || line.text().length() > LONGEST) {
            return;
        }
        String name = element == null ? line.text() : linked(element, ACCOUNT);
        if (name.length() >= 2
                && name.length() <= LONGEST_POSTER
                && line.text().contains(name)
                && PersonName.penName(name)) {
            voices.add("account", ACCOUNT_WEIGHT, "the account", List.of(new Author(name, null, List.of())), i, false);
        }
    }

    /** Whether a button to follow somebody stands within two lines below one of a dump, and a date beside: it is the name of an account. */
    private boolean followed(int i) {
        boolean button = false;
        boolean date = i > 0 && lines.get(i - 1).date() != null;
        for (int j = i + 1; j <= i + 2 && j < lines.size(); j++) {
            Line next = lines.get(j);
            boolean badge = BADGE.matcher(next.plain()).matches();
            button |= badge || FOLLOW.matcher(next.plain()).matches();
            date |= badge || next.text().length() <= LONGEST_POSTER && next.date() != null;
        }
        return button && date && lines.get(i).dates().isEmpty();
    }

    /** The text of the first link in an element, or around it, with such an address; empty if there is none. */
    private static String linked(Element element, Pattern address) {
        Element above = element;
        for (int i = 0; above != null && i < GENERATIONS; i++, above = above.parent()) {
            if (above.normalName().equals("a")) {
                return address.matcher(above.attr("href").strip()).find()
                        ? above.text().strip()
                        : "";
            }
        }
        int seen = 0;
        for (Node node : (Iterable<Node>) element.nodeStream()::iterator) {
            if (seen++ > NODES) {
                return "";
            }
            if (node instanceof Element a
                    && a.normalName().equals("a")
                    && address.matcher(a.attr("href").strip()).find()) {
                return a.text().strip();
            }
        }
        return "";
    }

    /** Whose profile the first post of a board links to. */
    void profile(boolean chinese) {
        for (int i = span.anchor() + 1;
                chinese && span.anchor() >= 0 && i < Math.min(span.bodyStart(), lines.size());
                i++) {
            account(i);
        }
        for (int i = Math.max(0, span.anchor() - BESIDE_POST); i <= Math.min(span.bodyStart(), lines.size() - 1); i++) {
            Line line = lines.get(i);
            Element element = line.block().linkDensity() > LINKED && line.text().length() <= LONGEST_POSTER
                    ? line.block().element()
                    : null;
            boolean profile = element != null
                    && line.text().codePoints().anyMatch(Character::isLetter)
                    && PersonName.penName(line.text())
                    && line.text().equals(linked(element, PROFILE));
            if (profile) {
                voices.add(
                        "poster",
                        3.9,
                        "the poster's profile",
                        List.of(new Author(line.text(), null, List.of())),
                        i,
                        true);
                return;
            }
        }
    }

    /** A board's or a blog's line: X 发表于, 本贴由X于, and X behind a date and "by". */
    boolean posted(Line line, int i, boolean chinese) {
        boolean may = line.text().length() <= LONGEST && i != span.anchor();
        if (!may || line.date() == null && !CLOCKED.matcher(line.plain()).lookingAt()) {
            return false;
        }
        if (!mayPost(line.plain()) || line.plain().contains("留言")) {
            return false;
        }
        Matcher m = POSTED.matcher(line.plain());
        if (!m.find() || m.group(LAST) != null && !chinese) {
            return false;
        }
        int group = 1;
        while (m.group(group) == null) {
            group++;
        }
        String name = line.text().substring(m.start(group), m.end(group)).strip();
        List<Author> author = PersonName.penName(name) ? List.of(new Author(name, null, List.of())) : List.of();
        voices.add("posted", 4, "the post's line", author, i, true);
        return !author.isEmpty();
    }

    /** Whether a line holds a word that each alternative of {@link #POSTED} has: no is sure. */
    private static boolean mayPost(String plain) {
        return plain.indexOf('于') >= 0
                || plain.indexOf('被') >= 0
                || plain.contains("发表")
                || plain.contains(" by ")
                || plain.contains("者:");
    }

    /** 原创 X 账号: how an account's post names its writer. */
    boolean original(Line line, int i) {
        Matcher m = ORIGINAL.matcher(line.plain());
        if (!m.lookingAt() || i > span.anchor() + 3) {
            return false;
        }
        String name = line.text().substring(m.start(1), m.end(1));
        voices.add(
                "original",
                4,
                "原创 line",
                PersonName.penName(name) ? List.of(new Author(name, null, List.of())) : List.of(),
                i,
                true);
        return true;
    }
}
