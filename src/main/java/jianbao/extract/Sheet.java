package jianbao.extract;

import java.util.List;
import jianbao.Bound;
import jianbao.Limits;
import jianbao.Page;
import jianbao.PageTooLarge;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * A page laid out for reading.
 *
 * @param dom its tree; null for a text dump, unless it is in Markdown
 * @param layout its blocks
 */
record Sheet(@Nullable Document dom, Layout layout) {
    /** Characters of a tag, at least. */
    private static final int SHORTEST_TAG = 3;

    /** Elements around those of a body, and one too many within: the depth is told from the body on. */
    private static final int OUTSIDE = 4;

    /** Lays out the text of a page within the usual bounds. */
    static Sheet of(Page page, String text) {
        return of(page, text, Limits.DEFAULT);
    }

    /**
     * Lays out the text of a page.
     *
     * @throws PageTooLarge if it has more of something than a page may have
     */
    static Sheet of(Page page, String text, Limits limits) {
        if (page.form() == Page.Form.TEXT) {
            String markup = MarkdownDump.markup(text);
            return markup == null
                    ? new Sheet(null, LineBlocks.of(LynxDump.read(text), limits))
                    : parsed(markup, limits);
        }
        return parsed(text, limits);
    }

    private static Sheet parsed(String markup, Limits limits) {
        limits.hold(Bound.TAGS, tags(markup, limits.of(Bound.TAGS)), "it has more than %d tags");
        Parser parser = Parser.htmlParser().setMaxDepth(deepest(limits));
        return of(Jsoup.parse(markup, parser), limits);
    }

    /** Lays out a parsed page. */
    static Sheet of(Document dom, Limits limits) {
        Layout layout = HtmlBlocks.of(dom, limits);
        return new Sheet(dom, DataBody.reveal(dom, layout) ? HtmlBlocks.of(dom, limits) : layout);
    }

    /** How many tags begin in a text, counted no further than one more than there may be; 0 where it is too short for more. */
    private static long tags(String text, long most) {
        long found = 0;
        if (text.length() / SHORTEST_TAG > most) {
            for (int at = text.indexOf('<'); at >= 0 && found <= most; at = text.indexOf('<', at + 1)) {
                found++;
            }
        }
        return found;
    }

    /** The parser puts deeper elements beside their parents: it gets so far that an element beyond the bound is seen. */
    private static int deepest(Limits limits) {
        return (int) Math.min(Integer.MAX_VALUE, limits.of(Bound.DOM_DEPTH) + OUTSIDE);
    }

    /** The same page with repaired blocks. */
    Sheet with(List<TextBlock> blocks) {
        return new Sheet(dom, new Layout(blocks, layout.regions(), layout.pictures()));
    }
}
