package jianbao.extract;

import java.util.regex.Pattern;

/** Words by which indexes, logins and teasers give themselves away, see {@link KindSign}. */
final class KindWords {
    /** Characters of a block in which it asks for something; at its end, in which it leads on. */
    private static final int OPENING = 300;

    private static final int END = 24;

    private static final Sought INDEX = new Sought(
            "(?i)首页|频道|列表|专题|标签|搜索|排行|论坛|版块|版面|滚动|即时|登录|注册|验证|人机|访问|不存在|找不到|跳转|出错|招聘|栏目|目录|归档|热榜|第.{1,4}版|板块|小组|贴吧|相册|图库"
                    + "|\\b(?:404|403|error|not found|log ?in|sign ?in|subscribe|search|results|archives?|categor(?:y|ies)|tags?|topics?|home|latest|news$|forum|page \\d+ of|blocked|denied|episodes?|podcast|calendar|faq|welcome)\\b");

    private static final Sought GATE = new Sought(
            "(?i)请?(?:先|立即)?登[录陆](?:后|以)?(?:查看|阅读|继续|观看)|验证码|人机验证|安全验证|访问(?:过于)?频繁|会员(?:专享|可读|权益)|开通会员|订阅后|(?:页面|网页|内容|文章|地址)(?:不存在|已被?删除|已下线|已失效|走丢)|无法(?:访问|找到)|正在(?:为您)?跳转|即将离开|返回首页|(?:异常|频繁)(?:访问|流量|请求)|完成(?:下方|以下|上方)?的?验证|拖动.{0,6}滑块|秒后(?:将?自动)?(?:跳转|返回)|没有自动跳转|立即开通|已是会员|(?:付费|订阅)(?:后|用户).{0,6}(?:阅读|查看|全文)"
                    + "|verify (?:that )?you are|are you a (?:human|robot)|subscri(?:be|ption) to (?:read|continue)|(?:log|sign) in to|already a (?:subscriber|member)|create an? (?:free )?account|accept (?:all )?cookies|access (?:to this .{0,20})?(?:is )?denied|been blocked"
                    + "|page (?:you.{0,30})?(?:not found|no longer|does not exist|can.?t be found|cannot be found)|terms of (?:service|use)");

    private static final Pattern CUT = Pattern.compile("(?:…|\\.{3}|\\[…\\])\\s*$");

    private static final Pattern ON = Pattern.compile(
            "[\\[【(（]?(?:详细|全文|详情|阅读|查看|更多|评论|(?:阅读|查看|继续阅读|展开)(?:全文|更多|详情|原文)?|更多内容|read (?:more|on|full story)|continue reading|more|full story)[\\]】)）]?\\s*[>»→]{0,2}\\s*$",
            Pattern.CASE_INSENSITIVE);

    private KindWords() {}

    /** Whether a title speaks of an index, a search, a login, an error. */
    static boolean index(String title) {
        return INDEX.in(Line.plain(title));
    }

    /** Whether a block asks for a login, a payment or a proof of being human, or says that a page is gone. */
    static boolean gate(String text) {
        return GATE.in(text.substring(0, Math.min(OPENING, text.length())));
    }

    /** Whether a block breaks off. */
    static boolean breaksOff(String text) {
        // Few blocks end so, and the pattern need not be tried on the others.
        return !text.isEmpty()
                && "….]".indexOf(text.charAt(text.length() - 1)) >= 0
                && CUT.matcher(end(text)).find();
    }

    /** Whether a block ends with a call to read on. */
    static boolean leadsOn(String text) {
        return ON.matcher(end(text)).find();
    }

    private static String end(String text) {
        return text.substring(Math.max(0, text.length() - END));
    }
}
