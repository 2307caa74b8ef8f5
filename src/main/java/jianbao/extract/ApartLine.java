package jianbao.extract;

/**
 * Lines that are of no body though they stand within its element, between its paragraphs too: what the piece was called elsewhere,
 * who made it, buttons, and what opens that which follows a body. Lines are folded, as those of {@link EdgeLine}.
 */
final class ApartLine {
    private static final String BEFORE = " \t\n\u000B\f\r([【*■□▲▼►▶▽★☆◆●◎※—-";

    private static final Opening ORIGINAL_TITLE = new Opening(BEFORE, Integer.MAX_VALUE, "(?:原标题|原题|原文标题)\\s*:.*");

    private static final Opening CREDIT = new Opening(
            BEFORE,
            Integer.MAX_VALUE,
            "(?:(?:稿件|文章|信息|新闻|资料|素材|本文|消息|图片)?来\\s?源于?|转自|摘自|原载|出处|稿\\s?源|"
                    + CreditRoles.any(CreditRoles.EDITORS, true)
                    + "|(?:一|二|三|初|复|终)?审稿?|监\\s?制|值班主任|统\\s?筹|策\\s?划|作\\s?者|撰\\s?文|撰\\s?稿|供\\s?稿|录入|出品|制作|执笔|整理|文|摄)"
                    + "\\s*[:/|丨︱].*");

    private static final Opening BUTTON = new Opening(
            BEFORE,
            Integer.MAX_VALUE,
            "(?:"
                    + "签名:.*|本文(?:结束|完).{0,4}感谢.*|(?:推|嘘|→) ?[a-z]\\w{1,12} ?:.*|[-—–=\\s]*(?:the )?end[-—–=\\s]*|打印|关闭|返回|展开全文|阅读全文|查看原文|上一[篇页则条].*|下一[篇页则条].*|加载更多|点击(?:进入|查看|下载|图片|下图).*"
                    + "|(?:广告[】\\])]?\\s*)?请(?:继续往下|往下继续|继续向下)(?:阅读|滑动|观看).*|广告|\\d{1,2}:\\d\\d(?:\\s*/\\s*\\d{1,2}:\\d\\d)?(?:\\s*(?:自动播放|画质|倍速|全屏|播放|静音|清晰度))+|(?:延伸|相关|推荐|更多|往期)(?:阅读|文章|报[道导]|新闻|内容|链接|推荐|回顾)\\s*:.*|(?:阅读|查看|点[我此]?看|看)更多\\s*:.*|打开全文.*|更多.{1,30}请点我.{0,4}|喜欢(?:这|本)篇?文章.{0,4}[?吗].*"
                    + "|请?(?:开启|启用|打开)(?:您?浏览器的?)?\\s?javascript.*|图[像片]来源,.*|图[像片]加注文字,?|跳过.{1,20}继续阅读"
                    + "|article continues below.*|continue reading below.*|story continue[sd] below.*|popular on .{2,24}|previous(?:ly)?\\s*:.*|keep reading|list of \\d+ items|list \\d+ of \\d+|end of (?:list|\\p{IsHan}{1,8})"
                    + "|(?:\\[?\\d{1,2}\\]?\\s*){3,}|(?:【\\d+】\\s*)+|共\\s*\\d+\\s*页.*"
                    + "|advert(?:isement)?s?|正在加载.{0,8}|estimated \\d+ minutes?|the audio version of this (?:article|story) .*|doi\\s*:\\s*https?://.*|listing image .{0,3}by .{2,40}|share this(?: article| story)?|comments?|view photos?|image \\d+ of \\d+|read more|see also|related"
                    + "|(?:read|watch|listen|read next|read more|see more|see also|also read|read also|gallery|in pictures|related|recommended|more|go deeper|dig deeper|learn more|full story|view gallery|related coverage|further reading|see our picks|keep up[- ]to[- ]date on)\\s*:.*"
                    + "|(?:var|let|const) [\\w$]+ ?=.*|window\\.\\w.*=.*|function ?\\(.*|see .{2,24}, page \\w{1,4}|continued (?:from|on) page .{1,12}|further reading|scroll down for .{3,20}|slideshow \\(\\d+ images?\\)|listen to (?:this )?(?:article|story).{0,12}|after newsletter promotion|people are also reading.*|thanks for reading .{2,60}! subscribe.*|image (?:source|caption),.*|ad feedback|report typo/error|advertising|by signing up,? you .*|today in\\s*:.*|also on .{2,24}:|\\d+ images? view gallery|see our picks|last edited\\s*:.*|loaded: \\d+%.*|was this (?:page|article|answer|post|information) helpful\\?.*|how helpful was (?:it|this)\\?"
                    + "|find out what.s happening in .{2,40} with free, real-time updates from .{2,20}|get the (?:best|latest|top) (?:of|from) .{2,40} by e-?mail.?|\\(china daily .{0,40}page ?\\d+"
                    + "|like this story\\?.*|follow \\S+(?: \\S+)? on (?:instagram|facebook|twitter).*|thanks for watching.?|sign up (?:for|to) .*|subscribe to .*"
                    + ")[\\s)】\\].。]*");

    private static final Opening END = new Opening(
            BEFORE,
            Integer.MAX_VALUE,
            "(?:"
                    + "责任编辑|责\\s?编|(?:特别|免责|版权|郑重|反侵权|重要)?\\s?(?:声\\s?明|公\\s?告):|凡(?:本[网站报]|注明)|本[网站](?:转载|注明|所有|刊登)"
                    + "|未经.{0,12}(?:授权|许可)|相关(?:新闻|阅读|报道|链接|连结|专题|推荐|文章|内容|字词|议题|主题|连接)\\s*:?$|同一主题$|相关字词|编辑(?:推介|推荐|精选)|(?:最新|即时)(?:新闻|消息)$|最多(?:浏览|阅读)|其他.{2,4}[新闻]闻$|订阅.{0,12}(?:电子报|新闻信)|你可能感兴趣|大家都在看|延伸阅读|推荐阅读|往期(?:回顾|推荐|精彩)|更多(?:精彩|新闻|阅读|内容)"
                    + "|热门(?:推荐|文章|评论)|猜你喜欢|网友评论|发表评论|扫描?(?:下方|上方|以?下)?二维码|长按.{0,6}二维码|关注.{0,14}(?:公众号|微信号|官方微)|欢迎关注|欢迎加入"
                    + "|related (?:articles|stories|links|posts|content|topics)|you may also|more from|about the author|don't miss\\s*$|copyright|©|all rights reserved"
                    + "|(?:one|\\d{1,4}) (?:responses?|thoughts?|comments?|repl(?:y|ies)) (?:to|on)\\b|(?:post|leave) a (?:comment|reply)|most (?:read|popular)|(?:\\[edit\\] ?)(?:sources|references|external links|related news|see also|notes)|(?:sources|references|external links|related news|see also|notes) ?\\[edit\\]|retrieved from \"|(?:media|press) (?:contacts?|[ei]nquir(?:y|ies))\\b|contacts?:\\s*$|reporting by .{3,100}editing by|our standards: the thomson).*");

    /** What opens a box of links amid a body. */
    private static final Opening BOX = new Opening(
            BEFORE,
            Integer.MAX_VALUE,
            "(?:(?:相关|延伸|推荐|热门|更多|往期|看?更多).{0,6}|keep reading|read (?:more|next|also)|also read|related(?: \\p{L}+)?|more (?:on|from|about) .{1,40}|other news|recommended(?: \\p{L}+)?)"
                    + "\\s*[:>»]?[\\s)】\\]]*");

    private ApartLine() {}

    /** Whether a line opens a box of links to other pieces. */
    static boolean opensBox(String line) {
        return BOX.is(line);
    }

    /** Whether a line is none of a body wherever it stands. */
    static boolean anywhere(String line) {
        return ORIGINAL_TITLE.is(line) || BUTTON.is(line);
    }

    /** Whether a line says who made the piece or where it comes from: few blocks from either end of a body it is none of it. */
    static boolean credits(String line) {
        return CREDIT.is(line);
    }

    /** Whether a line is or opens what stands below a body. */
    static boolean ends(String line) {
        return END.is(line) || line.contains("※ 发信站:");
    }

    /** Whether a line says who made the piece or what it was called elsewhere: in the body of no page. */
    static boolean tells(String line) {
        return ORIGINAL_TITLE.is(line) || CREDIT.is(line);
    }
}
