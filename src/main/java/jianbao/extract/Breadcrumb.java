package jianbao.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jianbao.PageTime;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The path to a page: 首页> 地方频道> 社会 > 正文 is 地方频道, 社会.
 *
 * @param section its steps, without the ends that say nothing
 * @param from where it was found
 * @param line the line that is it, or -1
 */
record Breadcrumb(List<String> section, String from, int line) {
    /** Characters of a path. */
    private static final int LONGEST = 140;

    private static final int LONGEST_STEP = 16;

    private static final Set<String> ENDS = Set.of(
            "首页",
            "首頁",
            "网站首页",
            "網站首頁",
            "正文",
            "内容",
            "內容",
            "详情",
            "详细内容",
            "新闻正文",
            "文章正文",
            "全文",
            "阅读",
            "浏览文章",
            "文章内容",
            "信息内容",
            "home",
            "homepage",
            "index",
            "主页",
            "主頁",
            "返回首页",
            "查看主题",
            "查看主題",
            "查看帖子",
            "主题",
            "帖子");
    /** A line that shows at once to be one, wherever it stands. */
    private static final Pattern PATH =
            Pattern.compile("^.{0,60}[^\\s>›»]{2,} ?[>›»]{1,2} ?(?:正文|内容|详情|[^>›»]{1,40})$|^您?(?:现在|当前|所在)的?位置");

    /** The first step of a path where it is the site's own name. */
    private static final Pattern SITE = Pattern.compile(".*(?:网|首页|主页|论坛|在线)");

    /** Addresses of a site's front page. */
    private static final Pattern ROOT = Pattern.compile("(?:\\.{0,2}/|/?index\\.\\w+|https?://[^/]+/?)");

    private static final Pattern PREFIX =
            Pattern.compile("^(?:您?(?:现在|當前|当前|目前|所在)?(?:的|所在)?(?:位置|位于|在)|你的位置|(?i:you are here)) ?(?:是|:|为)? ?");
    private static final Sought STEP = new Sought(" ?(?:>+|»|›|→|》(?!.{0,30}《)|::) ?");
    private static final Sought SLASH = new Sought(" [/|-] ");

    /** Steps between slashes, at most: more are a menu. */
    private static final int MOST_SLASHED = 4;

    /** Whether a line shows to be a path: 首页 > 新闻 > 正文. */
    static boolean is(Line line) {
        String plain = line.plain();
        // Few lines have either, and the pattern is slow to fail.
        boolean may =
                plain.indexOf('>') >= 0 || plain.indexOf('»') >= 0 || plain.indexOf('›') >= 0 || plain.contains("位置");
        return may && line.whole() && PATH.matcher(plain).find();
    }

    static Breadcrumb of(List<Line> lines, ArticleSpan span, HeadMeta head, JsonLd ld, String title) {
        int to = Math.min(lines.size(), span.anchor() < 0 ? 0 : span.bodyStart() + 1);
        for (int i = to - 1; i >= 0; i--) {
            Line line = lines.get(i);
            if (line.whole() && line.text().length() <= LONGEST + title.length()) {
                List<String> steps = steps(line, title);
                if (steps != null) {
                    return new Breadcrumb(steps, "breadcrumb", i);
                }
            }
        }
        List<String> data = ld.breadcrumb().stream().filter(s -> says(s, title)).toList();
        if (!data.isEmpty()) {
            return new Breadcrumb(data, "jsonld breadcrumb", -1);
        }
        String section = head.first("article:section", "og:article:section", "section", "parsely-section");
        return section == null
                ? new Breadcrumb(List.of(), "", -1)
                : new Breadcrumb(List.of(section), "meta section", -1);
    }

    /** The steps of a line that reads as a path; null if it does not. */
    private static @Nullable List<String> steps(Line line, String title) {
        if (!maySeparate(line.plain())) {
            return null;
        }
        Matcher prefix = PREFIX.matcher(line.plain());
        boolean said = prefix.lookingAt();
        List<String> parts = parts(line, said ? prefix.end() : 0, STEP);
        if (parts.size() < 2) {
            parts = parts(line, said ? prefix.end() : 0, SLASH);
            boolean path = said || parts.size() <= MOST_SLASHED && end(parts.getFirst());
            parts = path ? parts : List.of();
        }
        if (parts.size() < 2) {
            return null;
        }
        boolean home = atHome(line, parts.getFirst());
        if (!said && !home && !end(parts.getLast())) {
            return null;
        }
        List<String> steps = new ArrayList<>();
        for (String step : home ? parts.subList(1, parts.size()) : parts) {
            if (says(step, title) && step.length() <= LONGEST_STEP) {
                steps.add(step);
            }
        }
        return steps;
    }

    /** Whether a line has a character that every separator of steps needs. */
    private static boolean maySeparate(String plain) {
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (c < 0x80 ? c == '>' || c == ':' || c == '/' || c == '|' || c == '-' : "»›→》".indexOf(c) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** What stands between the separators, as the page writes it. */
    private static List<String> parts(Line line, int from, Sought separator) {
        List<String> parts = new ArrayList<>();
        int start = from;
        for (Matcher m = separator.find(line.plain(), from); m != null; m = separator.find(line.plain(), start)) {
            parts.add(line.text().substring(start, m.start()).strip());
            start = m.end();
        }
        parts.add(line.text().substring(start).strip());
        return parts;
    }

    /** Whether a path begins with the site itself: by its name, or by a link to the front page. */
    private static boolean atHome(Line line, String first) {
        if (end(first) || SITE.matcher(Line.plain(first)).matches()) {
            return true;
        }
        Element block = line.block().element();
        Element link = block == null ? null : block.selectFirst(LinkedHub.LINK);
        return link != null
                && first.endsWith(link.text().strip())
                && ROOT.matcher(PageTime.watching(link.attr("href").strip())).matches();
    }

    private static boolean end(String step) {
        return ENDS.contains(step.strip().toLowerCase(Locale.ROOT));
    }

    private static boolean says(String step, String title) {
        String key = TitleText.key(step);
        return !key.isEmpty() && !end(step) && !key.equals(TitleText.key(title));
    }
}
