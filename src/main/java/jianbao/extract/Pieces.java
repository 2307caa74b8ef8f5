package jianbao.extract;

import java.util.BitSet;
import java.util.regex.Matcher;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/**
 * Sets apart what a line of credits holds: templates put the outlet, its province and a button into inline elements
 * without a space between them, and a dump of such a page glues them. One for all lines of a page; not thread-safe.
 */
final class Pieces {
    /** Characters of an element that are looked through for the line: credits stand at the top of their box. */
    private static final int DEEPEST = 1200;

    /** Labels that begin a new statement wherever they stand, if glued to the one before. */
    private static final Sought GLUED = new Sought(
            "(?<=[\\p{IsHan}\\p{L}\\d])(?<![本原该此图文息闻件容料材据的片])(?:责任编辑|责编|作者|来源|发布时间|发表时间|更新时间|(?<![任体习图片面络文频班行字觉约术])编辑|校对|阅读量|浏览量|浏览次数|点击数|点击量) ?:");

    /** The last characters of these labels. */
    private static final String GLUED_ENDS = "辑编者源间对量数";

    /** The element that was looked through last: the lines of a text that line breaks part are all in one. */
    private @Nullable Element walked;

    private Walk walk = new Walk();

    /** The line's text with a space wherever two words meet that are not one. */
    String apart(Line line) {
        String text = line.text();
        Element element = line.block().element();
        String spaced = element == null || isOneText(element) ? text : atElements(text, element);
        return line.labelEnds(GLUED_ENDS) ? atLabels(spaced) : spaced;
    }

    private static boolean isOneText(Element element) {
        int nodes = element.childNodeSize();
        return nodes == 0 || nodes == 1 && !(element.childNode(0) instanceof Element);
    }

    private static String atLabels(String text) {
        String plain = Line.plain(text);
        Matcher m = GLUED.find(plain, 0);
        if (m == null) {
            return text;
        }
        var out = new StringBuilder(text.length() + 4);
        int from = 0;
        for (; m != null; m = GLUED.find(plain, m.end())) {
            out.append(text, from, m.start()).append(' ');
            from = m.start();
        }
        return out.append(text, from, text.length()).toString();
    }

    private String atElements(String text, Element element) {
        if (!element.equals(walked)) {
            walk = new Walk();
            element.filter(walk);
            walked = element;
        }
        String compact = text.replace(" ", "");
        int at = walk.all.indexOf(compact);
        int begin = at < 0 ? -1 : walk.begins.nextSetBit(at + 1);
        if (begin < 0 || begin >= at + compact.length()) {
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
                for (int i = 0; i < text.length(); i++) {
                    char c = text.charAt(i);
                    if (BlockText.shows(c)) {
                        all.append(c);
                    }
                }
            }
            return Tags.silent(node.normalName()) ? FilterResult.SKIP_ENTIRELY : FilterResult.CONTINUE;
        }
    }
}
