package jianbao.extract;

import java.util.Map;
import jianbao.Credits;
import jianbao.Dates;
import jianbao.Headline;
import jianbao.Outlet;
import org.jsoup.nodes.Element;

/** Reads what a page tells of its article, apart from the body. */
final class MetadataReader {
    private MetadataReader() {}

    static Metadata read(PageView page) {
        Headline headline = Headline.NONE;
        Element title = page.dom() == null ? null : page.dom().selectFirst("h1, title");
        if (title != null && title.hasText()) {
            headline = new Headline(title.text(), null, null, null, null);
        }
        Outlet outlet = new Outlet(page.url(), null, null, null, Outlet.NONE.section(), Outlet.NONE.keywords());
        return new Metadata(headline, outlet, Credits.NONE, Dates.NONE, Map.of(), Map.of());
    }
}
