package jianbao.extract;

import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jspecify.annotations.Nullable;

/**
 * A page that was saved as Markdown, as converters for people and for language models do (CommonMark 0.31): its headings and links tell
 * what no plain dump does, so it is read as the page that it was.
 */
final class MarkdownDump {
    /** So many links in its notation make a text one. */
    private static final int LINKS = 3;

    /** Characters of one that is read so, at most. */
    private static final int LONGEST = 4_000_000;

    /** Elements within each other, at most: real pages have a dozen, and renderers descend into each. */
    private static final int DEEPEST = 60;

    private static final Parser PARSER = Parser.builder().build();

    private static final HtmlRenderer RENDERER = HtmlRenderer.builder().build();

    private MarkdownDump() {}

    /** The page as markup; null if the text is none. */
    static @Nullable String markup(String text) {
        if (text.length() > LONGEST || !isOne(text)) {
            return null;
        }
        try {
            Node page = PARSER.parse(text);
            return depth(page) > DEEPEST ? null : RENDERER.render(page);
        } catch (StackOverflowError e) {
            // The parser descends into emphasis within emphasis: what overflows any stack is deeper than any page.
            return null;
        }
    }

    private static boolean isOne(String text) {
        int links = 0;
        for (int at = text.indexOf("]("); at >= 0 && links < LINKS; at = text.indexOf("](", at + 2)) {
            boolean address = text.startsWith("http", at + 2)
                    || text.startsWith("/", at + 2)
                    || text.startsWith("#", at + 2)
                    || text.startsWith("<http", at + 2);
            links += address ? 1 : 0;
        }
        return links == LINKS;
    }

    /** How deep a tree is, walked without descending into it. */
    private static int depth(Node root) {
        int deepest = 0;
        int depth = 0;
        @Nullable Node at = root.getFirstChild();
        while (at != null) {
            depth++;
            deepest = Math.max(deepest, depth);
            @Nullable Node next = at.getFirstChild();
            for (@Nullable Node up = at; next == null && up != null && !up.equals(root); up = up.getParent()) {
                next = up.getNext();
                depth--;
            }
            at = next;
        }
        return deepest;
    }
}
