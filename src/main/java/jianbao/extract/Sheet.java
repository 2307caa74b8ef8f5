package jianbao.extract;

import java.util.List;
import jianbao.Page;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * A page laid out for reading.
 *
 * @param dom its tree; null for a text dump
 * @param layout its blocks
 * @param landmarks where its title stands
 */
record Sheet(@Nullable Document dom, Layout layout, Landmarks landmarks) {
    /** Lays out the text of a page. */
    static Sheet of(Page page, String text) {
        if (page.form() == Page.Form.TEXT) {
            Layout layout = LineBlocks.of(text);
            return new Sheet(null, layout, Landmarks.of(layout, null));
        }
        Document dom = Jsoup.parse(text);
        Layout layout = HtmlBlocks.of(dom);
        Element title = dom.head().selectFirst("title");
        return new Sheet(dom, layout, Landmarks.of(layout, title == null ? null : title.text()));
    }

    /** The same page with repaired blocks. */
    Sheet with(List<TextBlock> blocks) {
        return new Sheet(dom, new Layout(blocks, layout.regions(), layout.pictures()), landmarks);
    }

    /** Where the page was captured from: what the container tells, else the comment of the program that saved it. */
    @Nullable String address(Page page) {
        return page.url() != null || dom == null ? page.url() : SaverComment.address(dom);
    }
}
