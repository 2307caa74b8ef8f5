package jianbao.extract;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import jianbao.Page;
import jianbao.Place;

/** The same page in another form: as a text dump, where a set has none. */
final class GoldVariants {
    /** Elements with blank lines around them when a browser writes a page as text. */
    private static final Set<String> SPACED =
            Set.of("p", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "pre", "figure", "dl");

    private GoldVariants() {}

    /** The page as a browser's plain text, as near as its blocks tell. */
    static GoldPage dump(GoldPage page) {
        var text = new StringBuilder();
        boolean spaced = false;
        int row = -1;
        Layout layout = page.layout();
        for (TextBlock block : layout.blocks()) {
            if (Feature.IN_HIDDEN.of(page.rows()[block.index()]) > 0) {
                continue;
            }
            int of = row(layout.regions(), block.region());
            boolean now = SPACED.contains(block.tag());
            text.append(row >= 0 && of == row ? "\t" : spaced || now ? "\n\n" : "\n")
                    .append(block.text());
            spaced = now;
            row = of;
        }
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        var dump = Page.of(Place.of(page.id() + ".txt"), Page.Form.TEXT, bytes);
        return GoldPage.of(page, page.set() + "-txt", dump, Sheet.of(dump, text.toString()));
    }

    /** The row of a table that a region stands in; -1 if in none. */
    private static int row(Regions regions, int region) {
        for (int at = region; at >= 0; at = regions.parent(at)) {
            if (regions.tag(at).equals("tr")) {
                return at;
            }
        }
        return -1;
    }
}
