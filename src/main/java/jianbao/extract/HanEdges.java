package jianbao.extract;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What lines at the edges of Chinese bodies begin with and say, see {@link EdgeLine}. Lines are folded: each pattern is written
 * once, in Simplified characters and half-width marks.
 */
final class HanEdges {
    /** Characters of such a line, at most; a note on rights may be longer. */
    private static final int LONGEST = 80;

    /** Characters of a summary: the abstract of a paper is longer, and a part of it. */
    private static final int LONGEST_SUMMARY = 140;

    /** Brackets, bullets and the like: some, and a few at most. */
    private static final String MARKS = "[^\\p{L}\\p{N}]{0,3}";

    /** How a note on rights begins, and what it says: a sentence that only says so may be news. */
    private static final Pattern NOTE = start(
            "(?:特别|免责|版权|郑重|转载|风险|温馨|重要|\\p{IsHan}{2,12}(?=(?:声明|提示|提醒):))?(?:声明|说明|提示|提醒)|注:|本(?:文|篇|稿|报|网|站|平台|刊|号|公众号|账号|条|内容)|以下|转载|版权|未经|以上|文章|图文|内容"
                    + "|(?:部分|文中)?(?:图片|素材|照片)|凡|如[有对需果]?|若|侵|原创|欢迎|(?:投资|市场)有风险");

    private static final Sought RIGHTS = new Sought(
            "未经.{0,16}(?:不得|禁止|严禁|请勿|谢绝)|(?:请勿|不得|禁止|谢绝|严禁|欢迎).{0,8}转载|转载.{0,10}(?:注明|标明|联系|授权|请|须|需)|版权.{0,14}所有|侵权|侵犯|侵删"
                    + "|不代表.{0,20}(?:立场|观点|看法)|仅代表.{0,16}(?:个人|作者|立场|观点)|授权(?:发布|转载|刊发|刊登|使用)|仅供.{0,8}(?:参考|学习|交流)|不构成.{0,12}建议"
                    + "|(?:独家|原创)(?:稿件|内容|作品|首发|文章)|传递.{0,4}信息|上传并发布|仅提供信息.{0,6}服务|(?:有|存在)?(?:异议|投诉).{0,6}请?.{0,6}联系");

    /** What papers of Taiwan append to news of drinking, violence and suicide. */
    private static final Sought CARE = new Sought(
            "(?:尊重身体自主权|珍惜生命|自杀|自我伤害|家(?:庭暴力|暴)|性(?:骚扰|侵害?)|遭受暴力).{0,80}(?:专线|拨打|(?:1925|1995|1980|113)(?!\\d))");

    /** The same, as the line begins. */
    private static final Pattern CARES =
            Pattern.compile(".{0,20}(?:提醒您|关心您)(?=[】:,! ]|$)|.{0,4}(?:饮酒过量|喝酒不开车|开车不喝酒|酒后不开车|未满十八岁|禁止酒驾|吸烟有害)");

    /** Says so in a short line, whatever it begins with. */
    private static final Sought COPIED = new Sought("转载.{0,4}[请须需]?注明(?:出处|来源)");

    /** Where it stood before: 本文首发于, 原载, 原文网址. */
    private static final Pattern STOOD = line(
            "(?:(?:本|该|此)(?:文|篇|稿|条)?(?:文章|稿件|新闻|报道|内容)?(?:首发|首刊|原载|原刊|刊发|刊载|转自|转载自|摘自|选自|节选自|来自|来源|综合自|整理自|编译自|发表)"
                    + "|(?:首发于|首刊于|原载于?|转自|转载自|摘自|选自|综合自|整理自|编译自|原文(?:网址|链接|地址|标题)[: ])).{1,70}");

    /** 综合新华社、央视新闻等: outlets, without a label. */
    private static final Pattern GATHERED =
            line("(?:综合|据)[^。,]{1,40}?(?:网|报|社|新闻|客户端|发布|电视台|广播|频道|传媒|公众号|微博|微信)(?:等|综合|综合报道|报道|消息)?");

    private static final Pattern PICTURES = line(
            "(?:(?:本文|文中|文内|部分|以上|全文)?(?:图片|图文|照片|[题首头]图|封面图?|配图|视频|素材)(?:均|都|皆|全部)*"
                    + "(?:来自|来源|源于|源自|出自|综合自|取自|版权|由.{1,16}(?:提供|供图|授权|拍摄))[^。]{0,40}|(?:图源|(?:封面)?(?:图片|[题首头]图|照片)来源)[: ].{1,40})");

    /** A day with its time, or either behind a label, the source behind it or not: a day alone may be the date of a document. */
    private static final Pattern DATE = line(
            "((?:最[后近新]|本文)?(?:更新|更改|发布|发表|刊登|刊发|编辑|修改|上传|录入)(?:时间|日期|于)? ?:? ?)?"
                    + "(\\d{4}[-/.年]\\d{1,2}[-/.月]\\d{1,2}日?|\\d{1,2}/\\d{1,2}/\\d{4})?[ -]*(\\d{1,2}:\\d\\d(?::\\d\\d)?(?: ?[ap]m)?)?[^\\p{L}\\p{N}]*(?:来源[: ].{2,20})?");

    private static final Pattern POSTED_FROM = line("(?:发布于|ip属地)[: ]*\\p{IsHan}{2,8}");

    /** (作者系海州大学教授). */
    private static final Pattern WRITER = Pattern.compile("[(\\[【]作者(?:系|为|是|单位)[^)]*[)\\]】]。?");

    private static final Pattern TAGS = Pattern.compile("^" + MARKS + "(?:本文|文章)?(?:标签|关键[词字]|热词|tags?|话题)" + MARKS
            + "[: ].+|(?:(?:#[^#\\s]{1,20}#?|@\\S{2,20}) ?){1,12}");

    private static final Pattern CONTACT =
            line("[^。,]{0,10}(?:热线|邮箱|电邮|投稿|报料|爆料|举报|微信号?|qq群?|抖音号?)[^。,]{0,8}[: ]+[\\w@.()+/-]{5,40}");

    /** Calls to follow, to download and to read on. */
    private static final Sought CALL = new Sought(
            "(?:关注|下载|扫码|扫一扫|扫描|长按|点击|点我|点选|加入|订阅|添加|搜索|打开).{0,24}(?:公众号|微信|微博|客户端|app|二维码|小程序|粉丝团|频道|视频号|抖音|名片|卡片|我们|蓝字|原文|好友|看更多|查看更多|看新闻)"
                    + "|^返回.{1,8}, ?(?:查看|看)更多|^看?更多.{0,16}(?:新闻|报[道导]|内容|精彩|资讯|信息|消息|文章|阅读|推荐)|(?:喜欢|觉得|如果).{0,16}点个?(?:赞|在看)|点(?:个|击)?[“「\"](?:在看|赞)|按赞|加入.{2,14}会员|共找到.{1,16}相关(?:网页|新闻)|^感谢.{2,30}(?:线索|投递|投稿|供稿|提供)|对本文[亦也]有.{0,2}贡献|收藏本站|请投推荐票|最新最快的?小说|[都尽]在 ?\\S{2,8}app$|[👇⬇🔽]\\s*$"
                    + "|使用我们的 ?app|^欢迎(?:订购|订阅|选购)|您可能也?(?:喜欢|感兴趣)");

    /** Whose account it is: 海州发布官方账号, 百家号作者：韩守一. */
    private static final Pattern ACCOUNT = Pattern.compile(".{2,20}官方[账帐]号|.{0,6}号作者:.{1,20}");

    /** 国际中心/综合报导, and (中央社记者 X 台北 5 日电) on a line of its own. */
    private static final Pattern NEWSROOM = line(
            "(?:[^。, ]{2,12}(?:记者|特派员|通讯员) 发自\\p{IsHan}{2,12}|\\p{IsHan}{2,6}(?:中心|组|部|频道)/(?:\\p{IsHan}{2,4})?(?:报[道导]|编译|整理)|/\\p{IsHan}{2,8}报[道导]"
                    + "|(?:[^。, ]{0,8}社)?记者[^。,]{2,24}(?:专电|日电|综合外电|报[道导]))");

    private static final Pattern SUMMARY =
            Pattern.compile("[(\\[【]?(?:内容|文章)?(?:摘 ?要|导 ?读|提 ?要|核心提示|导语)(?:[)\\]】] ?:?|:) ?(?=.{4})");

    private HanEdges() {}

    private static Pattern start(String regex) {
        return Pattern.compile("^" + MARKS + "(?:" + regex + ")");
    }

    private static Pattern line(String regex) {
        return Pattern.compile(MARKS + regex + MARKS);
    }

    /** Whether a line is none of a body, above it or below. */
    static boolean either(String line) {
        if (NOTE.matcher(line).lookingAt() && RIGHTS.in(line)
                || PICTURES.matcher(line).matches()) {
            return true;
        }
        if (line.length() <= LONGEST / 2 && COPIED.in(line)
                || line.length() <= LONGEST && (CARES.matcher(line).lookingAt() || CARE.in(line))) {
            return true;
        }
        return line.length() <= LONGEST
                && !line.endsWith("。")
                && (isDate(line)
                        || STOOD.matcher(line).matches()
                        || CALL.in(line)
                        || ACCOUNT.matcher(line).matches()
                        || CreditWords.are(line));
    }

    /** The same of a line above it. */
    static boolean above(String line) {
        return NEWSROOM.matcher(line).matches() || TAGS.matcher(line).matches() || summary(line) >= 0;
    }

    /** The same of a line below it. */
    static boolean below(String line) {
        return GATHERED.matcher(line).matches()
                || WRITER.matcher(line).matches()
                || TAGS.matcher(line).matches()
                || CONTACT.matcher(line).matches();
    }

    /** Where the summary that a line is begins, behind its label; -1 if it is none. */
    static int summary(String line) {
        Matcher label = SUMMARY.matcher(line);
        return line.length() <= LONGEST_SUMMARY && label.lookingAt() ? label.end() : -1;
    }

    /** Whether a line tells when the page was published, and when it was changed, and nothing else. */
    static boolean isDate(String line) {
        Matcher m = DATE.matcher(line);
        boolean told = false;
        int at = 0;
        while (at < line.length() && m.region(at, line.length()).lookingAt() && m.end() > at) {
            told |= m.group(2) != null && m.group(1) != null || m.group(3) != null;
            at = m.end();
        }
        return told && at == line.length() || POSTED_FROM.matcher(line).matches();
    }
}
