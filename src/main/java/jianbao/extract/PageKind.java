package jianbao.extract;

import java.util.List;
import jianbao.PageType;

/** Tells articles from hubs, index pages and pages with nothing to read. */
final class PageKind {
    /** A body shorter than this, in tokens, is none. */
    private static final int SHORTEST_BODY = 25;

    /** A page with less text than this, in tokens, that has no body is not an index either. */
    private static final int SHORTEST_LIST = 60;

    private PageKind() {}

    static PageType of(Sheet sheet, BodyClassifier.Reading reading, boolean[] kept) {
        List<TextBlock> blocks = sheet.layout().blocks();
        int body = 0;
        int all = 0;
        double links = 0;
        for (TextBlock block : blocks) {
            int tokens = Figures.of(block.text()).tokens();
            all += tokens;
            links += tokens * block.linkDensity();
            body += kept[block.index()] ? tokens : 0;
        }
        if (Hub.looksLike(sheet.layout())) {
            return PageType.TOPIC;
        }
        if (body >= SHORTEST_BODY) {
            return PageType.ARTICLE;
        }
        return all >= SHORTEST_LIST && (sheet.dom() == null || links / all > 0.3) ? PageType.LIST : PageType.OTHER;
    }
}
