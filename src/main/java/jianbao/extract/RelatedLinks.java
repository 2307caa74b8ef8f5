package jianbao.extract;

import java.util.ArrayList;
import java.util.List;
import jianbao.Content.Related;
import org.jsoup.nodes.Element;

/** The links below a heading such as 相关阅读 or Related: other pieces that the page points to. */
final class RelatedLinks {
    /** A heading is about nothing else: its phrases cover so much of it. */
    private static final double HEADING = 0.5;

    /** A link to a piece has a headline of so many tokens; a shorter one is a button, a longer one a paragraph. */
    private static final int SHORTEST = 5;

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
        List<Related> found = Feature.LINK_DENSITY.of(row) >= LINKED ? links(block) : List.of();
        if (!found.isEmpty()) {
            strangers = 0;
            found.forEach(this::add);
        } else if (strangers == 0
                && !links.isEmpty()
                && Feature.TOKENS.of(row) <= LONGEST_DATE
                && Feature.DATED.of(row) > 0) {
            Related last = links.removeLast();
            links.add(new Related(last.title(), last.url(), last.date() == null ? block.text() : last.date()));
        } else {
            below = ++strangers < STRANGERS;
        }
    }

    /** The headlines in a block, or around it. */
    private static List<Related> links(TextBlock block) {
        Element element = block.element();
        List<Related> found = new ArrayList<>();
        if (element == null) {
            return found;
        }
        Element around = element.closest(LinkedHub.LINK);
        for (Element link : around == null ? element.select(LinkedHub.LINK) : List.of(around)) {
            String title = around == null ? link.text().strip() : block.text();
            int tokens = Figures.of(title).tokens();
            String whole = LinkedHub.whole(link);
            String url = whole.isEmpty() ? link.attr("href").strip() : whole;
            boolean piece = !url.isEmpty() && !url.startsWith("#") && !url.startsWith("javascript:");
            if (piece && tokens >= SHORTEST && tokens <= LONGEST && block.text().contains(title)) {
                found.add(new Related(title, url, null));
            }
        }
        return found;
    }

    private void add(Related link) {
        if (links.size() < MOST && links.stream().noneMatch(l -> l.title().equals(link.title()))) {
            links.add(link);
        }
    }
}
