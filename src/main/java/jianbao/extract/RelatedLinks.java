package jianbao.extract;

import java.util.ArrayList;
import java.util.List;
import jianbao.Content.Related;

/** The links below a heading such as 相关阅读 or Related: other pieces that the page points to. */
final class RelatedLinks {
    /** A heading is about nothing else: its phrases cover so much of it. */
    private static final double HEADING = 0.5;

    /** A link to a piece has a headline of so many tokens; a shorter one is a button, a longer one a paragraph. */
    private static final int SHORTEST = 4;

    private static final int LONGEST = 45;

    /** The share of a headline that is linked. */
    private static final double LINKED = 0.8;

    /** Blocks in a row that are neither headline nor date: the list is over. */
    private static final int STRANGERS = 3;

    /** Links that are kept of a page: more are an index of the site. */
    private static final int MOST = 30;

    /** A date below a headline, in tokens, at most. */
    private static final int LONGEST_DATE = 8;

    private final List<Related> links = new ArrayList<>();
    private boolean below;
    private int strangers;

    private RelatedLinks() {}

    /** Those of a page, in reading order. */
    static List<Related> of(Layout layout, BodyClassifier.Reading reading, boolean[] kept) {
        var reader = new RelatedLinks();
        for (TextBlock block : layout.blocks()) {
            float[] row = reading.rows()[block.index()];
            if (kept[block.index()]) {
                reader.below = false;
            } else if (Feature.SAYS_RELATED.of(row) >= HEADING) {
                reader.below = true;
                reader.strangers = 0;
            } else if (reader.below && reader.links.size() < MOST) {
                reader.read(block, row);
            }
        }
        return reader.links;
    }

    private void read(TextBlock block, float[] row) {
        float tokens = Feature.TOKENS.of(row);
        String url = LinkedHub.address(block.element());
        boolean headline = tokens >= SHORTEST && tokens <= LONGEST && Feature.LINK_DENSITY.of(row) >= LINKED;
        if (headline && url != null && !url.isEmpty() && !url.startsWith("#") && !url.startsWith("javascript:")) {
            strangers = 0;
            add(new Related(block.text(), url, null));
        } else if (strangers == 0
                && !links.isEmpty()
                && tokens <= LONGEST_DATE
                && Feature.DATED.of(row) > 0) {
            Related last = links.removeLast();
            links.add(new Related(last.title(), last.url(), last.date() == null ? block.text() : last.date()));
        } else {
            below = ++strangers < STRANGERS;
        }
    }

    private void add(Related link) {
        if (links.stream().noneMatch(l -> l.title().equals(link.title()))) {
            links.add(link);
        }
    }
}
