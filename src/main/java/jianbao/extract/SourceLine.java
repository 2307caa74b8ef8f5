package jianbao.extract;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jianbao.Outlet.Source;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * 来源: the outlet that wrote a piece.
 *
 * @param source the outlet, or null
 * @param from where it was found
 * @param line the line that says it, or -1
 */
record SourceLine(@Nullable Source source, String from, int line) {
    static final SourceLine NONE = new SourceLine(null, "", -1);

    /** Characters of a line that holds a label. */
    private static final int LABEL_LINE = 160;

    /** Characters of a name that must end as outlets do where somebody's home may stand. */
    private static final int SHORTEST_PAPER = 3;

    /** Lines below the article that may still name its source: the notice on copying it. */
    private static final int NOTICE = 3;

    private static final Sought LABEL = new Sought(
            "(?<![图片据能电水热金入货客])(?:文章|信息|新闻|稿件|图文|本文|内容|资料|素材)?(?:来 {0,4}源|出 {0,4}处|稿源|消息来源)(?:于|自)? ?[:/]? ?|(?<!\\p{IsHan})(?:本文|文章|内容)?(?:来自|转自|转载自|转贴自|转帖自|摘自) ?(?:(?:微信)?公众号 ?[:/]?|[:/]) ?");
    private static final Pattern NAME = Pattern.compile(
            "[\\[“「]? ?([A-Za-z][\\w.&'-]*(?: [A-Za-z][\\w.&'-]*){1,3}(?![\\w:])|[^\\s,;|()\\[\\]<>。\"=“”「」]{2,40})");
    private static final Pattern ACCOUNT = Pattern.compile("(?:^|[\\s|·])([^\\s|·:]{2,20}?)官方[账帐]号");

    /** 聯合報／記者韓守一／海州報導: the paper whose reporter wrote. */
    private static final Pattern PAPER = Pattern.compile(" ?(\\p{IsHan}{2,8}) ?/ ?记者");

    static SourceLine of(List<Line> lines, ArticleSpan span, HeadMeta head, Markup marked) {
        SourceLine found = labelled(lines, Math.max(0, span.anchor() - 3), span.bodyStart() + 1);
        if (found.source() == null) {
            found = marked(marked);
        }
        if (found.source() == null) {
            found = besideDate(lines, span, marked);
        }
        if (found.source() == null) {
            found = labelled(lines, span.bodyStart() + 1, span.bodyEnd() + NOTICE);
        }
        return found.source() == null ? head(head) : found;
    }

    /** Whether a line has the last characters of a label, spaces between them or not. */
    private static boolean mayHoldLabel(Line line) {
        String plain = line.plain();
        return line.han() && (holds(plain, '源', "来稿") || holds(plain, '处', "出") || holds(plain, '自', "来转载摘贴帖"));
    }

    private static boolean holds(String plain, char last, String before) {
        for (int at = plain.indexOf(last); at >= 0; at = plain.indexOf(last, at + 1)) {
            int back = at - 1;
            while (back >= 0 && plain.charAt(back) == ' ') {
                back--;
            }
            if (back >= 0 && before.indexOf(plain.charAt(back)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static SourceLine labelled(List<Line> lines, int from, int to) {
        for (int i = from; i < Math.min(to, lines.size()); i++) {
            Line line = Line.labelled(lines, i);
            if (line.text().length() > LABEL_LINE || !mayHoldLabel(line)) {
                continue;
            }
            line = line.pieced();
            for (Matcher m = LABEL.find(line.plain(), 0); m != null; m = LABEL.find(line.plain(), m.end())) {
                boolean captioned = from > 0 && m.start() > 1 && line.plain().charAt(m.start() - 1) == '(';
                String name = captioned || line.plain().startsWith("※") ? null : name(line, m);
                if (name != null) {
                    return new SourceLine(new Source(name, link(line, name)), "label", i);
                }
            }
        }
        return NONE;
    }

    /** The name behind a label: the label needs its colon, a 于, or a line that begins with it. */
    private static @Nullable String name(Line line, Matcher label) {
        String matched = label.group().strip();
        boolean colon = matched.endsWith(":") || matched.endsWith("/");
        boolean apart = label.start() == 0 || !Character.isLetter(line.plain().charAt(label.start() - 1));
        boolean said = colon || matched.endsWith("公众号") || matched.endsWith("于") && apart;
        if (!said && (label.start() > 1 || line.text().length() > 40)) {
            return null;
        }
        Matcher m = NAME.matcher(line.plain());
        if (!m.find(label.end()) || m.start() > label.end() + 1) {
            return null;
        }
        // A broken template left the rest of a tag where the name should be: size="20".
        boolean attribute = line.plain().startsWith("=", m.end(1));
        String name = line.text().substring(m.start(1), m.end(1));
        // 来自：桃園 on a board says where somebody lives.
        boolean home = matched.startsWith("来自") && name.length() <= SHORTEST_PAPER && !OutletName.alone(name);
        return attribute || home ? null : OutletName.of(name);
    }

    private static @Nullable String link(Line line, String name) {
        Element element = line.block().element();
        if (element == null) {
            return null;
        }
        for (Element a : element.getElementsByTag("a")) {
            String href = a.attr("href");
            if (a.text().contains(name) && href.startsWith("http")) {
                return href;
            }
        }
        return null;
    }

    private static SourceLine marked(Markup marked) {
        for (Element element : marked.sources()) {
            String text = element.text();
            if (text.length() > LABEL_LINE) {
                continue;
            }
            String plain = Line.plain(text);
            Matcher label = LABEL.pattern().matcher(plain);
            String value = label.lookingAt() ? text.substring(label.end()) : text;
            String name = value.length() <= OutletName.LONGEST && value.indexOf(' ') < 0 ? OutletName.of(value) : null;
            if (name != null && DateReader.all(plain).isEmpty()) {
                return new SourceLine(new Source(name, null), "marked as source", -1);
            }
        }
        return NONE;
    }

    /** 2019年09月11日01:53 新浪科技: an outlet beside the date, without a label. */
    private static SourceLine besideDate(List<Line> lines, ArticleSpan span, Markup marked) {
        for (int i = Math.max(0, span.anchor()); span.anchor() >= 0 && i <= span.bodyStart() && i < lines.size(); i++) {
            if (lines.get(i).text().length() > LABEL_LINE
                    || i == span.anchor()
                    || !mayTell(lines.get(i).plain())) {
                continue;
            }
            Line line = lines.get(i).pieced();
            String paper = paper(line);
            if (paper != null) {
                return new SourceLine(new Source(paper, null), "the reporter's paper", i);
            }
            SourceLine account = account(line, i);
            if (account.source() != null) {
                return account;
            }
            Moment moment = line.date();
            if (moment == null) {
                continue;
            }
            String after = line.text().substring(moment.end()).strip();
            String before = line.text().substring(0, moment.start()).strip();
            String name = OutletName.beside(after, before.isEmpty());
            name = name == null ? OutletName.beside(before, after.isEmpty()) : name;
            name = name == null || OutletName.alone(name) || !wrote(name, marked) ? name : null;
            int at = name == null ? neighbour(lines, span, i) : i;
            if (at >= 0) {
                String said = name == null ? lines.get(at).text() : name;
                return new SourceLine(new Source(said, link(lines.get(at), said)), "beside the date", at);
            }
        }
        return NONE;
    }

    /** Whether the page marks a name as its author's: a platform's account stands where else an outlet does. */
    private static boolean wrote(String name, Markup marked) {
        return marked.authors().stream()
                .anyMatch(author -> author.text().strip().equals(name));
    }

    /** The paper whose reporter a line names, at its start or behind the date. */
    private static @Nullable String paper(Line line) {
        Moment date = line.date();
        for (int from : date == null ? new int[] {0} : new int[] {0, date.end()}) {
            Matcher paper =
                    PAPER.matcher(line.plain()).region(from, line.plain().length());
            String name = paper.lookingAt() ? line.text().substring(paper.start(1), paper.end(1)) : null;
            if (name != null && OutletName.alone(name)) {
                return name;
            }
        }
        return null;
    }

    /** Whether a line may hold a date or name an account, however its pieces are set apart. */
    private static boolean mayTell(String plain) {
        if (plain.startsWith("原创") || plain.contains("官方") || plain.contains("记者") || plain.indexOf('年') >= 0) {
            return true;
        }
        for (int i = 0; i < plain.length(); i++) {
            if (plain.charAt(i) >= '0' && plain.charAt(i) <= '9') {
                return true;
            }
        }
        return false;
    }

    /** 原创 writer account, or 海州日报官方账号. */
    private static SourceLine account(Line line, int i) {
        Matcher original = PostedBy.ORIGINAL.matcher(line.plain());
        if (original.lookingAt()) {
            String account = line.text().substring(original.start(2), original.end(2));
            return new SourceLine(new Source(account, null), "原创 line", i);
        }
        Matcher official = ACCOUNT.matcher(line.text());
        return line.text().contains("官方") && official.find()
                ? new SourceLine(new Source(official.group(1), null), "the account", i)
                : NONE;
    }

    /** The line next to that of the date, if it is an outlet's name and nothing else; -1 if neither is. */
    private static int neighbour(List<Line> lines, ArticleSpan span, int date) {
        for (int i : new int[] {date - 1, date + 1}) {
            if (i > span.anchor()
                    && i < span.bodyStart()
                    && OutletName.alone(lines.get(i).text())) {
                return i;
            }
        }
        return -1;
    }

    private static SourceLine head(HeadMeta head) {
        String value = head.first(
                "source",
                "mediaid",
                "contentsource",
                "article:source",
                "og:article:source",
                "copyright-source",
                "laiyuan");
        String name =
                value == null || value.startsWith("http") ? null : OutletName.of(value.replaceFirst("^来源[:：]", ""));
        return name == null ? NONE : new SourceLine(new Source(name, null), "meta source", -1);
    }
}
