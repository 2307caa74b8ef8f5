package jianbao.extract;

import java.util.Arrays;
import jianbao.PageType;
import org.jspecify.annotations.Nullable;

/**
 * What a page is, and what of it is the body.
 *
 * @param hub its items, where it is one
 * @param type what it is
 * @param kept for each block whether it is a part of the body: none of a list, or of a page without an article
 */
record PageBody(Hub hub, PageType type, boolean[] kept) {

    static PageBody of(Sheet sheet, BodyClassifier.Reading reading, Metadata metadata, boolean @Nullable [] recurs) {
        Hub hub = Hub.of(sheet.layout(), metadata);
        var run = new BodyRun(sheet.layout(), reading, metadata, recurs);
        boolean[] kept = run.likely();
        PageType type = hub.equals(Hub.NONE) ? PageKind.of(sheet, reading, kept, metadata) : PageType.TOPIC;
        if (type == PageType.ARTICLE) {
            kept = run.fair(kept);
            // What is fair may take in the rest of a list.
            type = PageKind.still(sheet, reading, kept);
        }
        if (type != PageType.ARTICLE && type != PageType.TOPIC) {
            Arrays.fill(kept, false);
        }
        return new PageBody(hub, type, kept);
    }
}
