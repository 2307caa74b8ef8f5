package jianbao.extract;

import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * Sets apart what a line of credits holds: templates put the outlet, its province and a button into inline elements
 * without a space between them, and a dump of such a page glues them.
 */
final class Pieces {
    /** Characters of an element that are looked through for the line: credits stand at the top of their box. */
    private static final int DEEPEST = 1200;

    /** Labels that begin a new statement wherever they stand, if glued to the one before. */
    private static final Pattern GLUED = Pattern.compile(
            "(?<=[\\p{IsHan}\\p{L}\\d])(?<![本原该此图文息闻件容料材据的片])(?:责任编辑|责编|作者|来源|发布时间|发表时间|更新时间|(?<![任体习图片面络文频班行字觉约术])编辑|校对|阅读量|浏览量|浏览次数|点击数|点击量) ?:");

    private Pieces() {}

    /** The line's text with a space wherever two words meet that are not one. */
    static String apart(Line line) {
        String text = line.text();
        Element element = line.block().element();
        String spaced = element == null || element.childNodeSize() < 2 && element.childrenSize() == 0
                ? text
                : atElements(text, element);
        return line.labelled() ? atLabels(spaced) : spaced;
    }

    private static String atLabels(String text) {
        Matcher m = GLUED.matcher(Line.plain(text));
        var out = new StringBuilder(text.length() + 4);
        int from = 0;
        while (m.find()) {
            out.append(text, from, m.start()).append(' ');
            from = m.start();
        }
        return from == 0 ? text : out.append(text, from, text.length()).toString();
    }

    private static String atElements(String text, Element element) {
        var walk = new Walk();
        element.filter(walk);
        String compact = text.replace(" ", "");
        int at = walk.all.indexOf(compact);
        if (at < 0) {
            return text;
        }
        var out = new StringBuilder(text.length() + 8);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean met = c != ' ' && i > 0 && walk.begins.get(at) && Character.isLetterOrDigit(c);
            if (met && Character.isLetterOrDigit(text.charAt(i - 1))) {
                out.append(' ');
            }
            out.append(c);
            at += c == ' ' ? 0 : 1;
        }
        return out.toString();
    }

    /** The visible characters of an element, and where its text nodes begin. */
    private static final class Walk implements NodeFilter {
        private final StringBuilder all = new StringBuilder();
        private final BitSet begins = new BitSet();

        @Override
        public FilterResult head(Node node, int depth) {
            if (all.length() > DEEPEST) {
                return FilterResult.STOP;
            }
            if (node instanceof TextNode words) {
                begins.set(all.length());
                String text = words.getWholeText();
                text.chars().filter(c -> BlockText.shows((char) c)).forEach(c -> all.append((char) c));
            }
            return HtmlBlocks.silent(node.normalName()) ? FilterResult.SKIP_ENTIRELY : FilterResult.CONTINUE;
        }
    }
}
