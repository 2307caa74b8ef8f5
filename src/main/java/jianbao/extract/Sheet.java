package jianbao.extract;

import java.util.List;
import jianbao.Page;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/**
 * A page laid out for reading.
 *
 * @param dom its tree; null for a text dump
 * @param layout its blocks
 */
record Sheet(@Nullable Document dom, Layout layout) {
    /** Lays out the text of a page. */
    static Sheet of(Page page, String text) {
        if (page.form() == Page.Form.TEXT) {
            return new Sheet(null, LineBlocks.of(text));
        }
        return of(Jsoup.parse(text));
    }

    /** Lays out a parsed page. */
    static Sheet of(Document dom) {
        Layout layout = HtmlBlocks.of(dom);
        return new Sheet(dom, DataBody.reveal(dom, layout) ? HtmlBlocks.of(dom) : layout);
    }

    /** The same page with repaired blocks. */
    Sheet with(List<TextBlock> blocks) {
        return new Sheet(dom, new Layout(blocks, layout.regions(), layout.pictures()));
    }
}
