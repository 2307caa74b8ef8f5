package jianbao.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import jianbao.PageTime;
import jianbao.text.Han;
import org.jspecify.annotations.Nullable;

/** A block as the metadata readers look at it. What several of them ask for is found out once, when the first asks. */
final class Line {
    /** Characters of a block that are looked at: a metadata line is shorter, and patterns must not run over whole pages. */
    static final int LONGEST = 240;

    private static final String FULL = "　\u00a0：（）［］／｜，；．－【】〔〕﹕︰丨︱│";
    private static final String HALF = "  :()[]/|,;.-[]()::|||";
    private static final String HANT =
            "記來責編輯發佈時間攝譯審監製設計題稿訊員報導繪圖執筆撰寫採統籌導視頻閱讀關點擊數聞網電臺刊載轉標簽鏈當頁專欄動態體評論說義論學總實習見約薦訪傳聯鐘後劃製審複終錄話週註冊張貼於樓覽積級";
    private static final String HANS =
            "记来责编辑发布时间摄译审监制设计题稿讯员报导绘图执笔撰写采统筹导视频阅读关点击数闻网电台刊载转标签链当页专栏动态体评论说义论学总实习见约荐访传联钟后划制审复终录话周注册张贴于楼览积级";

    /** For each character the one that the patterns are matched with. */
    private static final char[] PLAIN = plainOfEachChar();

    private final TextBlock block;
    private final Pieces pieces;
    private final String text;
    private final String plain;
    private final boolean han;
    private final boolean labelled;
    private @Nullable List<Moment> dates;
    private @Nullable String key;
    private @Nullable Boolean paragraph;
    private @Nullable Line pieced;

    private Line(TextBlock block, String said, Pieces pieces) {
        PageTime.check();
        this.block = block;
        this.pieces = pieces;
        text = cut(said);
        plain = plain(text);
        boolean anyHan = false;
        for (int i = 0; i < plain.length() && !anyHan; i++) {
            anyHan = Han.is(plain.charAt(i));
        }
        han = anyHan;
        labelled = plain.indexOf(':') >= 0 || plain.indexOf('/') >= 0 || plain.indexOf('|') >= 0;
    }

    /** A label that stands alone, see {@link #labelled(List, int)}. */
    private static final Pattern BARE_LABEL = Pattern.compile(
            "(?:文章|信息|稿件|新闻)?(?:来 ?源|出处|作 ?者|记者|编辑|责任编辑|责编) ?:?|\\p{IsHan}{2,8} ?记者|(?:[—–-] )?(?:[Ww]ritten )?[Bb][Yy] ?:?|[Aa]uthors?:");

    /** Characters of such a label, at most. */
    private static final int LONGEST_LABEL = 12;

    /** Characters of what stands on the line below a label; below one in English. */
    private static final int BELOW_LABEL = 24;

    private static final int BELOW_BY = 60;

    /** What stands on a line of its own between two names, where each is a link. */
    private static final Set<String> AND = Set.of("and", ",", "&", ", and", "、");

    /** A line, and where it is a label alone what the next one says as well: 来源： above 海州日报. */
    static Line labelled(List<Line> lines, int i) {
        Line line = lines.get(i);
        boolean bare = line.plain.length() <= LONGEST_LABEL
                && BARE_LABEL.matcher(line.plain).matches();
        int longest = line.han ? BELOW_LABEL : BELOW_BY;
        if (!bare || i + 1 == lines.size() || lines.get(i + 1).text.length() > longest) {
            return line;
        }
        var said = new StringBuilder(line.text)
                .append(line.plain.endsWith(":") ? "" : ":")
                .append(lines.get(i + 1).text);
        for (int and = i + 2; and + 1 < lines.size() && AND.contains(lines.get(and).plain); and += 2) {
            if (lines.get(and + 1).text.length() > BELOW_LABEL) {
                break;
            }
            said.append(' ').append(lines.get(and).text).append(' ').append(lines.get(and + 1).text);
        }
        Line both = new Line(line.block, said.toString(), line.pieces);
        both.pieced = both;
        return both;
    }

    /** The credit behind its last sentence as a line of its own; itself if it has none. */
    Line tail() {
        String said = block.text();
        int start = han && said.length() > LONGEST_LABEL ? TailCredit.start(said) : said.length();
        return start == said.length() ? this : new Line(block, said.substring(start), pieces);
    }

    static List<Line> all(List<TextBlock> blocks) {
        List<Line> lines = new ArrayList<>(blocks.size());
        var pieces = new Pieces();
        for (TextBlock block : blocks) {
            lines.add(new Line(block, block.text(), pieces));
        }
        return lines;
    }

    TextBlock block() {
        return block;
    }

    /** Its text, cut to {@link #LONGEST} characters. */
    String text() {
        return text;
    }

    /**
     * The same text, character by character, with full-width forms narrowed and the characters of our labels
     * simplified, so that each pattern is written once.
     */
    String plain() {
        return plain;
    }

    /** Whether it holds a Han character: without one no Chinese label needs to be looked for. */
    boolean han() {
        return han;
    }

    /** Whether it holds what stands behind a label: a colon, a slash or a bar. */
    boolean labelled() {
        return labelled;
    }

    /**
     * Whether one of these characters stands before a colon, a slash or a bar, a space between them or not. Labels end
     * so, and their patterns, which are slow to fail, need not be tried where nothing does.
     */
    boolean labelEnds(String ends) {
        for (int i = labelled ? 1 : plain.length(); i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (c == ':' || c == '/' || c == '|') {
                char before = plain.charAt(i - 1);
                if (ends.indexOf(before == ' ' && i > 1 ? plain.charAt(i - 2) : before) >= 0) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Every date in it. */
    List<Moment> dates() {
        if (dates == null) {
            dates = DateReader.all(plain);
        }
        return dates;
    }

    /** The first date in it that says its day, or null. */
    @Nullable Moment date() {
        return DateReader.first(dates());
    }

    /** What its text is compared by, see {@link TitleText#key}. */
    String key() {
        if (key == null) {
            key = TitleText.key(text);
        }
        return key;
    }

    /** The same line with its pieces set apart, see {@link Pieces}: what credits are read from. */
    Line pieced() {
        if (pieced == null) {
            String apart = whole() ? pieces.apart(this) : text;
            pieced = apart.equals(text) ? this : new Line(block, apart, pieces);
        }
        return pieced;
    }

    /** Whether it reads as sentences. */
    boolean paragraph() {
        if (paragraph == null) {
            paragraph = ArticleSpan.readsAsSentences(this);
        }
        return paragraph;
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
        int i = 0;
        while (i < text.length() && PLAIN[text.charAt(i)] == text.charAt(i)) {
            i++;
        }
        if (i == text.length()) {
            return text;
        }
        char[] out = text.toCharArray();
        for (; i < out.length; i++) {
            out[i] = PLAIN[out[i]];
        }
        return new String(out);
    }

    /** A text of the same length with full-width marks narrowed, but for the comma, at which a sentence goes on: what names are split from. */
    static String narrow(String text) {
        String plain = plain(text);
        if (plain.equals(text)) {
            return text;
        }
        char[] out = text.toCharArray();
        for (int i = 0; i < out.length; i++) {
            out[i] = Han.is(out[i]) || out[i] == '，' ? out[i] : plain.charAt(i);
        }
        return new String(out);
    }

    private static char[] plainOfEachChar() {
        char[] all = new char[1 << Character.SIZE];
        for (int c = 0; c < all.length; c++) {
            all[c] = plain((char) c);
        }
        return all;
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
