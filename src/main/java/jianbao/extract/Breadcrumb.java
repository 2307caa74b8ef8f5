package jianbao.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

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
            "返回首页");
    private static final Pattern PREFIX =
            Pattern.compile("^(?:您?(?:现在|當前|当前|目前|所在)?(?:的|所在)?(?:位置|位于|在)|你的位置|(?i:you are here)) ?(?:是|:|为)? ?");
    private static final Pattern STEP = Pattern.compile(" ?(?:>+|»|›|→|》(?!.{0,30}《)|::) ?");
    private static final Pattern SLASH = Pattern.compile(" [/|-] ");

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
    private static @org.jspecify.annotations.Nullable List<String> steps(Line line, String title) {
        String plain = line.plain().strip();
        var prefix = PREFIX.matcher(plain);
        boolean said = prefix.lookingAt();
        String path = said ? plain.substring(prefix.end()) : plain;
        String[] parts = STEP.split(path);
        if (parts.length < 2 && said) {
            parts = SLASH.split(path);
        }
        boolean home = parts.length >= 2
                && (said
                        || ENDS.contains(parts[0].strip().toLowerCase(java.util.Locale.ROOT))
                        || ENDS.contains(parts[parts.length - 1].strip())
                        || parts[0].strip().endsWith("网")
                        || parts[0].strip().endsWith("首页"));
        if (!home) {
            return null;
        }
        List<String> steps = new ArrayList<>();
        for (String part : parts) {
            String step = part.strip();
            if (says(step, title) && step.length() <= LONGEST_STEP) {
                steps.add(step);
            }
        }
        return steps;
    }

    private static boolean says(String step, String title) {
        String key = TitleText.key(step);
        return !key.isEmpty()
                && !ENDS.contains(step.strip().toLowerCase(java.util.Locale.ROOT))
                && !key.equals(TitleText.key(title));
    }
}
