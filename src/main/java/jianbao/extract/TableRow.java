package jianbao.extract;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter.FilterResult;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;

/** Tells the rows of a table of figures, each a line to readers, from those that pages are laid out with. One for a page; not thread-safe. */
final class TableRow {
    private static final int CELLS = 2;

    /** Rows of such a table, at least, and their share of all its rows. */
    private static final int ROWS = 3;

    private static final double MOST = 0.7;

    /** Characters of a cell, at most, and of the whole row. */
    private static final int LONGEST_CELL = 60;

    private static final int LONGEST = 240;

    /** What no cell of figures holds: what leads away, and what lays out. */
    private static final Set<String> LAYOUT = Set.of(
            "a",
            "table",
            "ul",
            "ol",
            "dl",
            "form",
            "input",
            "select",
            "textarea",
            "button",
            "script",
            "style",
            "iframe",
            "img",
            "object",
            "embed",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6");

    private @Nullable Element table;
    private boolean tells;

    /** Whether a row has several short cells that hold text alone, as most of its table have. */
    boolean is(Element row) {
        return cells(row) >= CELLS && inTable(row);
    }

    /** Asked once for the rows of a table. */
    private boolean inTable(Element row) {
        Element parent = row.parent();
        if (parent == null) {
            return false;
        }
        if (!parent.equals(table)) {
            table = parent;
            int all = 0;
            int like = 0;
            for (Element other : parent.children()) {
                all += other.normalName().equals("tr") ? 1 : 0;
                like += cells(other) >= CELLS ? 1 : 0;
            }
            tells = like >= ROWS && like >= all * MOST;
        }
        return tells;
    }

    /** The cells of a row that hold text; none if one of them holds anything else. */
    private static int cells(Element row) {
        int cells = 0;
        int all = 0;
        for (Node child : row.childNodes()) {
            if (!(child instanceof Element cell)) {
                continue;
            }
            String tag = cell.normalName();
            if (!tag.equals("td") && !tag.equals("th") || lays(cell)) {
                return 0;
            }
            int length = cell.text().length();
            cells += length > 0 ? 1 : 0;
            all += length;
            if (length > LONGEST_CELL || all > LONGEST) {
                return 0;
            }
        }
        return cells;
    }

    private static boolean lays(Element cell) {
        return NodeTraversor.filter(TableRow::look, cell) == FilterResult.STOP;
    }

    private static FilterResult look(Node node, int depth) {
        return node instanceof Element inner && LAYOUT.contains(inner.normalName())
                ? FilterResult.STOP
                : FilterResult.CONTINUE;
    }
}
