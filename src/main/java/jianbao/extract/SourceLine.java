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

    /** Characters of an outlet's name, at most. */
    private static final int LONGEST = 24;

    /** Characters of a line that holds a label. */
    private static final int LABEL_LINE = 160;

    /** Lines below the article that may still name its source: the notice on copying it. */
    private static final int NOTICE = 3;

    private static final Pattern LABEL = Pattern.compile(
            "(?:文章|信息|新闻|稿件|图文|本文|内容|资料|素材)?(?:来 {0,4}源|出 {0,4}处|稿源|消息来源)(?:于|自)? ?[:/]? ?|(?<!\\p{IsHan})(?:来自|转自|转载自|摘自) ?: ?");
    private static final Pattern NAME = Pattern.compile("\\[? ?([^\\s,;|()\\[\\]<>。\"=]{2,40})");
    private static final Pattern DATE = Pattern.compile("(?:19|20)\\d\\d[-年/.]");
    private static final Pattern STOP =
            Pattern.compile("(?:作者|编辑|责编|责任编辑|记者|时间|日期|发布|阅读|点击|浏览|字号|评论|举报|收藏|分享)[:/]?.*$");
    private static final Pattern OUTLET =
            Pattern.compile(".*(?:报|网|社|刊|台|新闻|日报|晚报|周刊|杂志|广播|在线|频道|客户端|传媒|财经|科技|娱乐|体育|新闻网|时报|快讯|媒体|头条|商报|论坛|博客)$");
    private static final Pattern NO_OUTLET =
            Pattern.compile("(?:转载|网络|互联网|原创|未知|不详|其他|其它|综合|整理|网友|投稿|转载文章|本文|自|:|http.*|www\\..*)");
    private static final Pattern TOOLS = Pattern.compile("我有话说|收藏|举报|评论|分享|字号|打印|参与|阅读|浏览|点击|纠错|注册|登录|时间|日期");

    static SourceLine of(List<Line> lines, ArticleSpan span, HeadMeta head, Markup marked) {
        SourceLine found = labelled(lines, Math.max(0, span.anchor() - 3), span.bodyStart() + 1);
        if (found.source() == null) {
            found = marked(marked);
        }
        if (found.source() == null) {
            found = besideDate(lines, span);
        }
        if (found.source() == null) {
            found = labelled(lines, span.bodyStart() + 1, span.bodyEnd() + NOTICE);
        }
        return found.source() == null ? head(head) : found;
    }

    /** Each label has one of these characters. */
    private static boolean mayHoldLabel(Line line) {
        String plain = line.plain();
        return line.han() && (plain.indexOf('源') >= 0 || plain.indexOf('处') >= 0 || plain.indexOf('自') >= 0);
    }

    private static SourceLine labelled(List<Line> lines, int from, int to) {
        for (int i = from; i < Math.min(to, lines.size()); i++) {
            Line line = lines.get(i);
            if (line.text().length() > LABEL_LINE || !mayHoldLabel(line)) {
                continue;
            }
            Matcher m = LABEL.matcher(line.plain());
            while (m.find()) {
                String name = name(line, m);
                if (name != null) {
                    return new SourceLine(new Source(name, link(line, name)), "label", i);
                }
            }
        }
        return NONE;
    }

    /** The name behind a label: the label needs its colon, or a line that begins with it. */
    private static @Nullable String name(Line line, Matcher label) {
        String matched = label.group().strip();
        boolean colon = matched.endsWith(":") || matched.endsWith("/");
        if (!colon && (label.start() > 1 || line.text().length() > 40)) {
            return null;
        }
        Matcher m = NAME.matcher(line.plain());
        if (!m.find(label.end()) || m.start() > label.end() + 1) {
            return null;
        }
        return outlet(line.text().substring(m.start(1), m.end(1)));
    }

    /** A name without what is glued to it; null if it is no outlet's. */
    private static @Nullable String outlet(String raw) {
        String name = raw;
        Matcher date = DATE.matcher(name);
        if (date.find()) {
            name = name.substring(0, date.start());
        }
        Matcher stop = STOP.matcher(Line.plain(name));
        if (stop.find()) {
            name = name.substring(0, stop.start());
        }
        name = name.strip().replaceAll("^[《“\"「]+|[》”\"」、：:.\\-—_]+$", "");
        boolean sound = name.length() >= 2
                && name.length() <= LONGEST
                && name.codePoints().anyMatch(Character::isLetter)
                && !NO_OUTLET.matcher(name).matches();
        return sound ? name : null;
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
            Matcher label = LABEL.matcher(plain);
            String value = label.lookingAt() ? text.substring(label.end()) : text;
            String name = value.length() <= LONGEST && value.indexOf(' ') < 0 ? outlet(value) : null;
            if (name != null && DateReader.all(plain).isEmpty()) {
                return new SourceLine(new Source(name, null), "marked as source", -1);
            }
        }
        return NONE;
    }

    /** 2019年09月11日01:53 新浪科技: an outlet beside the date, without a label. */
    private static SourceLine besideDate(List<Line> lines, ArticleSpan span) {
        for (int i = Math.max(0, span.anchor()); span.anchor() >= 0 && i <= span.bodyStart() && i < lines.size(); i++) {
            Line line = lines.get(i);
            Matcher original = Bylines.ORIGINAL.matcher(line.plain());
            if (line.text().length() <= LABEL_LINE && original.lookingAt()) {
                String account = line.text().substring(original.start(2), original.end(2));
                return new SourceLine(new Source(account, null), "原创 line", i);
            }
            Moment moment = line.text().length() > LABEL_LINE ? null : line.date();
            if (moment == null || i == span.anchor()) {
                continue;
            }
            String after = line.text().substring(moment.end()).strip();
            String before = line.text().substring(0, moment.start()).strip();
            String name = beside(after, before.isEmpty());
            name = name == null ? beside(before, after.isEmpty()) : name;
            if (name != null) {
                return new SourceLine(new Source(name, link(line, name)), "beside the date", i);
            }
        }
        return NONE;
    }

    private static @Nullable String beside(String text, boolean onlyNeighbour) {
        String[] words = text.split("[\\s|｜]+");
        String first = words.length == 0 ? "" : words[0].strip();
        if (first.length() < 2 || first.indexOf(':') >= 0 || first.indexOf('：') >= 0) {
            return null;
        }
        String name = outlet(first);
        if (name == null || TOOLS.matcher(Line.plain(first)).find()) {
            return null;
        }
        boolean alone = onlyNeighbour && words.length == 1 && !PersonName.certain(name) && name.length() <= 12;
        return OUTLET.matcher(Line.plain(name)).matches() || alone ? name : null;
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
        String name = value == null || value.startsWith("http") ? null : outlet(value.replaceFirst("^来源[:：]", ""));
        return name == null ? NONE : new SourceLine(new Source(name, null), "meta source", -1);
    }
}
