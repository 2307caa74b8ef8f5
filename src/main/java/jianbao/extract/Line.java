package jianbao.extract;

import java.util.ArrayList;
import java.util.List;
import jianbao.text.Han;

/**
 * A block as the metadata readers look at it.
 *
 * @param block the block
 * @param text its text, cut to {@link #LONGEST} characters
 * @param plain the same text, character by character, with full-width forms narrowed and the characters of our labels
 *     simplified, so that each pattern is written once
 * @param han whether it holds a Han character: without one no Chinese label needs to be looked for
 * @param labelled whether it holds what stands behind a label: a colon, a slash or a bar
 */
record Line(TextBlock block, String text, String plain, boolean han, boolean labelled) {
    /** Characters of a block that are looked at: a metadata line is shorter, and patterns must not run over whole pages. */
    static final int LONGEST = 240;

    private static final String FULL = "　\u00a0：（）［］／｜，；．－【】〔〕﹕︰";
    private static final String HALF = "  :()[]/|,;.-[]()::";
    private static final String HANT =
            "記來責編輯發佈時間攝譯審監製設計題稿訊員報導繪圖執筆撰寫採統籌導視頻閱讀關點擊數聞網電臺刊載轉標簽鏈當頁專欄動態體評論說義論學總實習見約薦訪傳聯鐘後劃製審複終錄話";
    private static final String HANS =
            "记来责编辑发布时间摄译审监制设计题稿讯员报导绘图执笔撰写采统筹导视频阅读关点击数闻网电台刊载转标签链当页专栏动态体评论说义论学总实习见约荐访传联钟后划制审复终录话";

    static Line of(TextBlock block) {
        String text = cut(block.text());
        String plain = plain(text);
        boolean han = false;
        for (int i = 0; i < plain.length() && !han; i++) {
            han = Han.is(plain.charAt(i));
        }
        boolean labelled = plain.indexOf(':') >= 0 || plain.indexOf('/') >= 0 || plain.indexOf('|') >= 0;
        return new Line(block, text, plain, han, labelled);
    }

    static List<Line> all(List<TextBlock> blocks) {
        List<Line> lines = new ArrayList<>(blocks.size());
        for (TextBlock block : blocks) {
            lines.add(of(block));
        }
        return lines;
    }

    int index() {
        return block.index();
    }

    /** Whether the whole block is here. */
    boolean whole() {
        return block.text().length() <= LONGEST;
    }

    /** A text of the same length that the patterns are matched with. */
    static String plain(String text) {
        var out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            out.append(plain(text.charAt(i)));
        }
        return out.toString();
    }

    private static char plain(char c) {
        if (c < 0x80) {
            return c == '\t' || c == '\n' || c == '\r' ? ' ' : c;
        }
        int full = FULL.indexOf(c);
        if (full >= 0) {
            return HALF.charAt(full);
        }
        if (c >= '！' && c <= '～') {
            return (char) (c - '！' + '!');
        }
        int hant = c >= 0x4E00 ? HANT.indexOf(c) : -1;
        return hant >= 0 ? HANS.charAt(hant) : c;
    }

    private static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }
}
