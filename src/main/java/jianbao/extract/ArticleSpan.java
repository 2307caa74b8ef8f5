package jianbao.extract;

import java.util.List;
import java.util.regex.Pattern;
import jianbao.text.Han;

/**
 * Roughly where the article stands among the lines: enough to tell its own date and byline from those of its neighbours.
 *
 * @param anchor the line of the title, or that at which it should stand, or -1
 * @param bodyStart the first paragraph
 * @param bodyEnd behind the last line that may belong to the article
 */
record ArticleSpan(int anchor, int bodyStart, int bodyEnd) {
    /** Lines between a anchor and its first paragraph, at most: share bars and tool rows included. */
    private static final int WIDEST_HEAD = 60;

    /** Han characters, or half as many letters, that make a line a paragraph. */
    private static final int PARAGRAPH = 36;

    /** Credits that stand below the line at which the article ends: 责编, 校对, 来源. */
    private static final int TRAILER = 6;

    /** Lines below a heading of neighbours that tell a box within the article from its end. */
    private static final int BOX = 12;

    /** Lines between a headline and the standfirst below it, itself included. */
    private static final int STANDS_BELOW = 3;

    /** Lines below a standfirst, at most, to the first paragraph: credits, a date, buttons, a caption. */
    private static final int STANDFIRST = 14;

    /** Characters of the line that tells the date there. */
    private static final int LONGEST_DATE = 60;

    /** Bullets and brackets before a heading, white space included. */
    private static final String BULLETS = " \t\n\u000B\f\r[(*·•■□>#";

    private static final Opening TAIL = new Opening(
            BULLETS,
            4,
            "(?:(?:相关|推荐|延伸|热门|更多|最新|往期|精彩|猜你|大家)"
                    + "(?:阅读|新闻|文章|链接|推荐|报道|评论|资讯|喜欢|都在看|内容|专题|视频|热点|回顾|日志)|网友评论|欢迎发表|[最热]{1,2}门?评论|\\d+ ?条评论|发表评论|我要评论|评论列表|全部评论|用户评论"
                    + "|版权声明|免责声明|特别声明|上一篇|下一篇|返回列表|热点排行|排行榜|引用 投诉|您此时的心情"
                    + "|(?i:related (?:articles|stories|posts|content|links|news)|more from|recommended|you may also|comments?$|leave a (?:reply|comment)"
                    + "|read more$|most (?:read|popular)|share this|about the author|post a comment|\\d+ comments))");
    private static final Pattern BOXED =
            Pattern.compile("^[\\s\\[(*·•■□>#]{0,4}(?:相关|推荐|延伸|热门|更多)|^(?i:related|recommended|read more)");
    private static final Opening EDITOR = new Opening(" \t\n\u000B\f\r[(*", 4, "(?:责任编辑|责编|本文编辑|编辑) ?[:/]");

    /** Han characters on a line of text that was wrapped by hand at 60 or more columns. */
    private static final int WRAPPED = 28;

    /** Where a piece was carried from, and who wrote it, in a sentence: 本文来自微信公众号“...”，作者：... */
    private static final Pattern CARRIED =
            Pattern.compile("[(（\\[【]?(?:本|此)文(?:首发|原载|转载|来|转|选|摘)(?:自|于)?.{2,60}(?:作者|撰文|授权)");

    /** So many colons and no other mark are credits: 日期：… 来源：… 作者：… */
    private static final int LABELS = 3;

    static ArticleSpan of(List<Line> lines, int anchor) {
        int start = firstParagraph(lines, anchor);
        return new ArticleSpan(anchor, start, end(lines, start));
    }

    /** Whether a line stands between the anchor and the first paragraph, or just above the anchor. */
    boolean inHead(int line) {
        return line >= anchor - 3 && line <= bodyStart;
    }

    boolean inArticle(int line) {
        return line >= Math.max(0, anchor - 3) && line < bodyEnd;
    }

    private static int firstParagraph(List<Line> lines, int anchor) {
        int last = anchor < 0 ? lines.size() : Math.min(lines.size(), anchor + 1 + WIDEST_HEAD);
        for (int i = anchor + 1; i < last; i++) {
            if (prose(lines, i)) {
                return anchor >= 0 && i <= anchor + STANDS_BELOW ? belowStandfirst(lines, i) : i;
            }
        }
        return Math.min(anchor + 1, Math.max(0, lines.size() - 1));
    }

    /** The first paragraph; the next one where that is a standfirst, with the credits and the date below it. */
    private static int belowStandfirst(List<Line> lines, int first) {
        boolean dated = false;
        for (int i = first + 1; i < Math.min(lines.size(), first + 1 + STANDFIRST); i++) {
            if (prose(lines, i)) {
                return dated ? i : first;
            }
            Moment date =
                    lines.get(i).text().length() <= LONGEST_DATE ? lines.get(i).date() : null;
            dated |= date != null && CreditLine.is(lines.get(i));
        }
        return first;
    }

    private static int end(List<Line> lines, int start) {
        for (int i = start + 1; i < lines.size(); i++) {
            String plain = lines.get(i).plain();
            if (TAIL.begins(plain)
                    && !lines.get(i).paragraph()
                    && !(BOXED.matcher(plain).lookingAt() && resumes(lines, i))) {
                return i;
            }
            if (EDITOR.begins(plain) && lines.get(i).whole()) {
                return trailer(lines, i + 1);
            }
        }
        return lines.size();
    }

    /** Whether the article goes on below a heading such as 相关新闻: a box within it. */
    private static boolean resumes(List<Line> lines, int heading) {
        int paragraphs = 0;
        int to = Math.min(lines.size(), heading + 1 + BOX);
        for (int i = heading + 1; i < to; i++) {
            boolean dated = lines.get(i).text().length() <= 30 && lines.get(i).date() != null;
            if (dated) {
                return false;
            }
            paragraphs += lines.get(i).paragraph() ? 1 : 0;
        }
        return paragraphs >= BOX / 3;
    }

    private static int trailer(List<Line> lines, int from) {
        int end = from;
        for (int i = from; i < Math.min(lines.size(), from + TRAILER); i++) {
            String plain = lines.get(i).plain();
            if (lines.get(i).paragraph() || TAIL.begins(plain)) {
                break;
            }
            if (plain.indexOf(':') > 0) {
                end = i + 1;
            }
        }
        return end;
    }

    /** Whether a line is a paragraph, or the first of two that a narrow page wrapped. */
    static boolean prose(List<Line> lines, int i) {
        return lines.get(i).paragraph() || i + 1 < lines.size() && wrapped(lines.get(i)) && wrapped(lines.get(i + 1));
    }

    private static boolean wrapped(Line line) {
        return Han.count(line.text()) >= WRAPPED
                && line.block().linkDensity() < 0.4
                && stops(line.text())
                && !CARRIED.matcher(line.text()).lookingAt();
    }

    /** Whether a line reads as sentences. */
    static boolean readsAsSentences(Line line) {
        String text = line.text();
        if (line.block().linkDensity() > 0.4 || CARRIED.matcher(text).lookingAt()) {
            return false;
        }
        int han = Han.count(text);
        if (han >= PARAGRAPH) {
            return stops(text);
        }
        return han < 5 && text.length() >= 2 * PARAGRAPH + 8 && stops(text) && text.indexOf(' ') > 0;
    }

    /** Whether a sentence, or a part of one, ends in a text. */
    private static boolean stops(String text) {
        int colons = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean western = (c == '.' || c == ',' || c == '?' || c == '!')
                    && (i + 1 == text.length() || text.charAt(i + 1) == ' ' || Han.is(text.charAt(i + 1)));
            if (western || c >= 0x80 && "。，！？；、”".indexOf(c) >= 0) {
                return true;
            }
            colons += c == '：' ? 1 : 0;
        }
        return colons > 0 && colons < LABELS;
    }
}
