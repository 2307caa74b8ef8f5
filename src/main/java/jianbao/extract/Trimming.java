package jianbao.extract;

import java.util.Arrays;
import java.util.List;

/** Takes away from a body what stands in its element and is not part of it: lines of its head, its tail and between. */
final class Trimming {
    /** A line of credits, in tokens, at most. */
    private static final int LONGEST_LINE = 45;

    /** The same in characters: a number is one token, and may be as long as a page. */
    private static final int LONGEST_TEXT = 400;

    /** How many blocks from either end are searched for lines of credits. */
    private static final int REACH = 6;

    /** What stands behind an end mark is cut off only if it is less than this share of the body. */
    private static final double LARGEST_TAIL = 0.35;

    /** A tail of more than this share is cut off only if the trees are not sure of it. */
    private static final double SMALL_TAIL = 0.12;

    /** The mean belief from which the trees are sure. */
    private static final double SURE = 0.85;

    /** How many blocks are looked at from the end. */
    private static final int FOOT = 40;

    /** A sentence of a body, in tokens. */
    private static final int SENTENCE = 10;

    /** The sentences of a body, in tokens, that may be less than what follows them. */
    private static final int LEAST_SAID = 20;

    /** How much of a block the title must be. */
    private static final double TITLE = 0.8;

    private static final Opening ORIGINAL_TITLE =
            new Opening(" \t\n\u000B\f\r（(【[", Integer.MAX_VALUE, "原", "[（(【\\[]?\\s*(?:原标题|原题|原標題|原文标题)\\s*[:：].*");

    private static final String SPACE = " \t\n\u000B\f\r";

    private static final Opening CREDIT = new Opening(
            SPACE + "（(【[*■□▲●◎—-",
            Integer.MAX_VALUE,
            "稿文信新资素本消图来來转摘原出责責編实见值网执编校一二三初复终审监主统策作撰供录制整",
            "[\\s（(【\\[*■□▲●◎—-]*"
                    + "(?:(?:稿件|文章|信息|新闻|资料|素材|本文|消息|图片)?来\\s?源于?|來源|转自|摘自|原载|出处|责任编辑|责\\s?编|責任編輯|編輯|(?:本文|实习|见习|值班|网络|执行)?编\\s?辑"
                    + "|校\\s?对|(?:一|二|三|初|复|终)?审(?:核|校|稿|读)?|监\\s?制|编审|主\\s?编|值班主任|统\\s?筹|策\\s?划|作\\s?者|撰\\s?文|撰\\s?稿|供\\s?稿|录入|出品|制作|执笔|整理|文)"
                    + "\\s*[:：/|丨｜︱].*");

    private static final Opening SERVICE = new Opening(
            SPACE + "（(【[*■□-",
            Integer.MAX_VALUE,
            "签—–=打关返展阅查上下加点共0123456789aAsScCiIrRmMlLfFtTeE",
            "[\\s（(【\\[*■□-]*(?:"
                    + "签名[:：].*|[-—–=\\s]*(?:THE )?END[-—–=\\s]*|打印|关闭|返回|展开全文|阅读全文|查看原文|上一[篇页].*|下一[篇页].*|加载更多|点击(?:进入|查看|下载).*"
                    + "|(?:\\[?\\d{1,2}\\]?\\s*){3,}|(?:【\\d+】\\s*)+|共\\s*\\d+\\s*页.*"
                    + "|(?i:advert(?:isement)?s?|share this(?: article| story)?|comments?|image \\d+ of \\d+|read more|see also|related|"
                    + "(?:read more|see more|see also|also read|read also|related|recommended|more)\\s*:.*"
                    + "|like this story\\?.*|follow \\S+(?: \\S+)? on (?:instagram|facebook|twitter).*|thanks for watching.?|sign up (?:for|to) .*|subscribe to .*)"
                    + ")[\\s)）】\\].。]*");

    /** What stands below a body and opens what does not belong to it any more. */
    private static final Opening END = new Opening(
            SPACE + "（(【[*■□▲●①-",
            Integer.MAX_VALUE,
            "责責特免版郑反重声公凡本未相延推往更热猜网发扫长关欢©rRyYmMaAdDcCpPlL",
            "[\\s（(【\\[*■□▲●①-]*(?:"
                    + "责任编辑|责\\s?编|責任編輯|(?:特别|免责|版权|郑重|反侵权|重要)?\\s?(?:声\\s?明|公\\s?告)[:：]|凡(?:本[网站报]|注明)|本[网站](?:转载|注明|所有|刊登)"
                    + "|未经.{0,12}(?:授权|许可)|相关(?:新闻|阅读|报道|链接|专题|推荐|文章|内容)\\s*[:：]?$|延伸阅读|推荐阅读|往期(?:回顾|推荐|精彩)|更多(?:精彩|新闻|阅读|内容)"
                    + "|热门(?:推荐|文章|评论)|猜你喜欢|网友评论|发表评论|扫描?(?:下方|上方|以?下)?二维码|长按.{0,6}二维码|关注.{0,14}(?:公众号|微信号|官方微)|欢迎关注|欢迎加入"
                    + "|(?i:related (?:articles|stories|links|posts|content|topics)|you may also|more from|about the author|don't miss\\s*$|copyright|©|all rights reserved|"
                    + "(?:post|leave) a (?:comment|reply)|most (?:read|popular))).*");

    private final List<TextBlock> blocks;
    private final float[][] rows;
    private final float[] beliefs;
    private final boolean[] kept;
    private final int[] body;

    /** Trims what is kept, in place. */
    static void trim(List<TextBlock> blocks, float[][] rows, float[] beliefs, boolean[] kept) {
        new Trimming(blocks, rows, beliefs, kept).trim();
    }

    /** Whether a line says who made the piece or what it was called elsewhere: in the body of no page. */
    static boolean apart(String line) {
        return ORIGINAL_TITLE.is(line) || CREDIT.is(line);
    }

    private Trimming(List<TextBlock> blocks, float[][] rows, float[] beliefs, boolean[] kept) {
        this.blocks = blocks;
        this.rows = rows;
        this.beliefs = beliefs;
        this.kept = kept;
        int[] all = new int[kept.length];
        int size = 0;
        for (int i = 0; i < kept.length; i++) {
            all[size] = i;
            size += kept[i] ? 1 : 0;
        }
        body = Arrays.copyOf(all, size);
    }

    private void trim() {
        cutTail();
        for (int at = 0; at < body.length; at++) {
            int i = body[at];
            boolean edge = at < REACH || at >= body.length - REACH;
            boolean line = tokens(i) <= LONGEST_LINE && text(i).length() <= LONGEST_TEXT;
            if (kept[i] && line && (strange(i) || edge && CREDIT.is(text(i)))) {
                kept[i] = false;
            }
        }
        for (int at = 0; at < Math.min(3, body.length - 1); at++) {
            kept[body[at]] &= !heads(body[at]);
        }
        for (int at = 0;
                at < body.length && (!kept[body[at]] || bare(body[at]) || EdgeLine.above(text(body[at])));
                at++) {
            kept[body[at]] = false;
        }
        for (int at = body.length - 1;
                at >= 0 && (!kept[body[at]] || bare(body[at]) || EdgeLine.below(text(body[at])));
                at--) {
            kept[body[at]] = false;
        }
    }

    /** Cuts at the first end mark behind which little is left. */
    private void cutTail() {
        double after = 0;
        double believed = 0;
        double all = 0;
        for (int i : body) {
            all += tokens(i);
        }
        int cut = body.length;
        for (int at = body.length - 1; at > 0; at--) {
            after += tokens(body[at]);
            believed += tokens(body[at]) * beliefs[body[at]];
            if (after > all * LARGEST_TAIL) {
                break;
            }
            boolean doubtful = after <= all * SMALL_TAIL || believed < after * SURE;
            cut = doubtful && END.is(text(body[at])) ? at : cut;
        }
        cut(cut);
        cut(edge(all));
    }

    private void cut(int from) {
        for (int at = from; at < body.length; at++) {
            kept[body[at]] = false;
        }
    }

    /**
     * Where what is none of a body begins, if only headlines and their like follow: Latest, and ten links. It may be more than
     * the body, where that is a sentence or two.
     */
    private int edge(double all) {
        double said = 0;
        for (int i : body) {
            said += ends(i) ? tokens(i) : 0;
        }
        double after = 0;
        int cut = body.length;
        for (int at = body.length - 1; at > 0 && body.length - at < FOOT; at--) {
            int i = body[at];
            after += tokens(i);
            boolean edge = EdgeLine.below(text(i));
            boolean most = after > all * LARGEST_TAIL && said < LEAST_SAID;
            if (most || !edge && ends(i)) {
                break;
            }
            cut = edge ? at : cut;
        }
        return cut;
    }

    /** Whether a block ends as a sentence does, and is no headline with a question mark. */
    private boolean ends(int i) {
        return Feature.FINISHED.of(rows[i]) > 0 && tokens(i) >= SENTENCE;
    }

    private boolean strange(int i) {
        return ORIGINAL_TITLE.is(text(i)) || SERVICE.is(text(i));
    }

    /** The title again, or its second line. */
    private boolean heads(int i) {
        return Feature.LIKE_TITLE.of(rows[i]) >= TITLE || tokens(i) <= LONGEST_LINE && text(i).startsWith("——");
    }

    /** A figure alone, a counter of comments or likes. */
    private boolean bare(int i) {
        return text(i).length() <= 6 && text(i).chars().allMatch(c -> Character.isDigit(c) || c == '+' || c == ',');
    }

    private String text(int i) {
        return blocks.get(i).text();
    }

    private float tokens(int i) {
        return Feature.TOKENS.of(rows[i]);
    }
}
