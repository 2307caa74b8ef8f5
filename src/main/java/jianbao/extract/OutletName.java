package jianbao.extract;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jianbao.PageTime;
import jianbao.text.Han;
import org.jspecify.annotations.Nullable;

/** What can be the name of an outlet, freed of what stands glued to it. */
final class OutletName {
    /** Characters of an outlet's name, at most. */
    static final int LONGEST = 24;

    /** Characters of an outlet's name that stands on a line of its own, at most. */
    private static final int ALONE = 14;

    private static final Pattern DATE = Pattern.compile("(?:19|20)\\d\\d[-年/.]");
    private static final Pattern STOP = Pattern.compile(
            "(?:作者|责任编辑|责编|编辑(?!部)|记者(?!站|协会|网)|通讯员|(?:发布|更新|发表|发稿)(?:时间|日期|于|:)|时间:|日期:|发布人"
                    + "|(?:阅读|点击|浏览|(?<!商业|经济|财经|时事|艺术|文学|法治|社会|金融|观察)评论|人气)(?=[:/(\\d数量次]|$)|(?<=·)(?:阅读|点击|浏览|评论)|我有话|我要|网友评论|字号|[大中小]字体|字体|举报|收藏|分享|打印|纠错|查看|扫码|用微信|订阅|进入论坛).*$");
    private static final Pattern ACCOUNT =
            Pattern.compile("(?:官方[账帐]号|企鹅号|头条号|百家号|搜狐号|网易号|大鱼号|一点号|澎湃号|企鵝號|頭條號|的?微信公众号).*$");
    private static final String REGIONS =
            "北京|天津|上海|重庆|河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海|台湾|内蒙古|广西|西藏|宁夏|新疆|香港|澳门|中国香港|中国澳门|中国台湾";
    private static final Pattern REGION = Pattern.compile("(?:来自|发布于|发表于|IP属地:?)?(?:" + REGIONS + ")");
    private static final Pattern BEFORE_REGION = Pattern.compile("(?<=[^和在]{2}[报网社台闻])(?:" + REGIONS + ")$");
    private static final Pattern TRIMMED =
            Pattern.compile("^[\\s“\"「·•/、:：.\\-—_]+|(?<![\\s”\"」、：:.·•/\\-—_])[\\s”\"」、：:.·•/\\-—_]+$");
    private static final Pattern OUTLET = Pattern.compile(
            ".*(?:报|网|社|刊|台|新闻|日报|晚报|周刊|杂志|广播|在线|频道|客户端|传媒|财经|科技|娱乐|体育|新闻网|时报|快讯|媒体|融媒体?中心|头条|商报|论坛|博客)");
    private static final Pattern PRESS = Pattern.compile(
            "(?!(?:国内|国际|社会|体育|财经|娱乐|科技|本地|地方|要闻|滚动|最新|即时|热点|相关|更多|时政|图片|视频|独家|首页|返回).{0,3}$|\\p{IsHan}{0,2}(?:海报|情报|举报|电报|简报|上网|联网|官网|全网|公社|旅行社|前台|后台|平台|阳台)$)"
                    + "\\p{IsHan}{1,9}(?:报|网|社|周刊|杂志|电视台|广播电台|广播网|客户端|新闻|传媒|在线|通讯社|融媒体?(?:中心)?|(?<!新闻|信息|公告|文件|活动|成果)发布)");
    private static final Pattern NO_OUTLET = Pattern.compile(
            "(?:转载|网络|互联网|原创|发布|更新|未知|不详|其他|其它|综合|整理|网友|投稿|转载文章|本文(?:为|系|由).*|.*禁止转载.*|已于|本文|本站|本网|本[报報刊台社]|网站|佚名|管理员|自|:|(?:"
                    + REGIONS + ")[省市]|(?:星期|周|礼拜)[一二三四五六日天]|http.*|www\\..*)");
    private static final Pattern TOOLS = Pattern.compile(
            "我有话说|收藏|举报|评论|分享|字号|字体|打印|参与|阅读|浏览|点击|纠错|注册|登录|时间|日期|查看|旧版|下载|搜索|扫码|扫一扫|关注|复制|转发|点赞|更多|首页|正文|听新闻|播放|回复|楼主|专题|来自|发布于|微信|微博|朋友圈");
    private static final Pattern LETTERS = Pattern.compile("[\\p{L}\\d《》·—\\-]+");

    /** What stands before a name, and is none of it. */
    private static final Pattern FROM = Pattern.compile("^[来來]自(?=\\p{IsHan}{3})");

    private OutletName() {}

    /** A name without what is glued to it; null if it is no outlet's. */
    static @Nullable String of(String raw) {
        String name = cut(FROM.matcher(PageTime.watching(raw)).replaceFirst(""), DATE.matcher(PageTime.watching(raw)));
        name = cut(name, STOP.matcher(PageTime.watching(Line.plain(name))));
        name = cut(name, ACCOUNT.matcher(PageTime.watching(name)));
        name = cut(name, BEFORE_REGION.matcher(PageTime.watching(name)));
        name = balanced(TRIMMED.matcher(PageTime.watching(name)).replaceAll(""));
        boolean sound = name.length() >= 2
                && name.length() <= LONGEST
                && name.codePoints().anyMatch(Character::isLetter)
                && !NO_OUTLET.matcher(name).matches();
        return sound ? name : null;
    }

    /** An outlet's name among the words beside a date; only where it is their one neighbour need it not end as outlets do. */
    static @Nullable String beside(String text, boolean onlyNeighbour) {
        String[] words = text.split("[\\s|｜]+");
        int first = 0;
        while (first < words.length && (words[first].isEmpty() || passed(words[first]))) {
            first++;
        }
        String word = first < words.length ? words[first] : "";
        if (word.length() < 2 || word.indexOf(':') >= 0 || word.indexOf('：') >= 0) {
            return null;
        }
        for (int i = first + 1; i < words.length && !alone(word); i++) {
            word = alone(words[i]) ? words[i] : word;
        }
        String name = of(word);
        if (name == null || TOOLS.matcher(Line.plain(word)).find()) {
            return null;
        }
        boolean alone = onlyNeighbour
                && words.length == first + 1
                && LETTERS.matcher(name).matches()
                && Han.count(name) > 0
                && !PersonName.certain(name)
                && name.length() <= ALONE - 2;
        return OUTLET.matcher(Line.plain(name)).matches() || alone ? name : null;
    }

    /** Whether a word beside a date says where the writer sat, or nothing. */
    private static boolean passed(String word) {
        return REGION.matcher(word).matches() || word.codePoints().noneMatch(Character::isLetterOrDigit);
    }

    /** Whether a line is the name of a paper, an agency or a station and nothing else. */
    static boolean alone(String text) {
        return text.length() <= ALONE && PRESS.matcher(Line.plain(text)).matches() && !PersonName.certain(text);
    }

    private static String cut(String text, Matcher at) {
        return at.find() ? text.substring(0, at.start()).strip() : text;
    }

    /** Without the marks that enclose all of it, or have no other half. */
    private static String balanced(String name) {
        int open = name.indexOf('《');
        int close = name.indexOf('》');
        boolean encloses = open == 0 && close == name.length() - 1;
        if (encloses) {
            return name.substring(1, close);
        }
        return (open < 0) == (close < 0) && open <= close
                ? name
                : name.replace("《", "").replace("》", "");
    }
}
