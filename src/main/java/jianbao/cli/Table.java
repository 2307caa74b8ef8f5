package jianbao.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Rows in aligned columns. Where the window is too narrow, the last columns go, and the widest of those that stay are cut. */
final class Table {
    private static final String GAP = "  ";

    /** In columns: seven Chinese characters and an ellipsis. Less of a text tells nothing. */
    private static final int ENOUGH = 16;

    private final List<String> heads;
    private final List<List<String>> rows = new ArrayList<>();

    Table(List<String> heads) {
        this.heads = heads;
    }

    /** Adds a row; its cells are on one line each and fit to print. */
    void add(List<String> row) {
        rows.add(row);
    }

    /** The lines, the heads first. */
    List<String> lines(int width) {
        int[] columns = widths();
        int shown = shown(columns, width);
        shrink(columns, shown, width);
        var lines = new ArrayList<String>();
        lines.add(line(heads, columns, shown));
        rows.forEach(row -> lines.add(line(row, columns, shown)));
        return lines;
    }

    private int[] widths() {
        int[] columns = new int[heads.size()];
        for (int i = 0; i < columns.length; i++) {
            columns[i] = Fit.width(heads.get(i));
            for (List<String> row : rows) {
                columns[i] = Math.max(columns[i], Fit.width(row.get(i)));
            }
        }
        return columns;
    }

    /** How many columns are shown: those of which enough can be seen. */
    private static int shown(int[] columns, int width) {
        int used = -GAP.length();
        for (int i = 0; i < columns.length; i++) {
            used += GAP.length() + Math.min(columns[i], ENOUGH);
            if (used > width) {
                return Math.max(1, i);
            }
        }
        return columns.length;
    }

    private static void shrink(int[] columns, int shown, int width) {
        if (width == Integer.MAX_VALUE) {
            return;
        }
        int room = width - GAP.length() * (shown - 1);
        for (int used = sum(columns, shown); used > room; used--) {
            int widest = 0;
            for (int i = 1; i < shown; i++) {
                widest = columns[i] > columns[widest] ? i : widest;
            }
            if (columns[widest] <= 1) {
                return;
            }
            columns[widest]--;
        }
    }

    private static int sum(int[] columns, int shown) {
        return Arrays.stream(columns, 0, shown).sum();
    }

    private static String line(List<String> cells, int[] columns, int shown) {
        var line = new StringBuilder();
        for (int i = 0; i < shown; i++) {
            line.append(i == 0 ? "" : GAP).append(Fit.cell(cells.get(i), columns[i]));
        }
        return line.toString().stripTrailing();
    }
}
