package jianbao.extract;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import jianbao.Page;
import jianbao.Place;

/** The same page in another form: as a text dump, where a set has none, and with the lines of a dump set apart otherwise. */
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
        return dumped(page, page.set() + "-txt", text.toString());
    }

    private static GoldPage dumped(GoldPage page, String set, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        var dump = Page.of(Place.of(page.id() + ".txt"), Page.Form.TEXT, bytes);
        return GoldPage.of(page, set, dump, Sheet.of(dump, text));
    }

    /** How a program that writes a page as text sets its lines apart. */
    enum Spacing {
        /** No blank lines at all. */
        CLOSED("\n"),
        /** One between any two. */
        SPREAD("\n\n");

        private final String between;

        Spacing(String between) {
            this.between = between;
        }
    }

    /** A dump with its lines set apart in another way. */
    static GoldPage spaced(GoldPage dump, Spacing spacing) {
        String text = dump.layout().blocks().stream().map(TextBlock::text).collect(Collectors.joining(spacing.between));
        return dumped(dump, dump.set() + "-" + spacing.name().toLowerCase(Locale.ROOT), text);
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
