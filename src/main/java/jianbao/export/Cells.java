package jianbao.export;

import jianbao.text.Printable;

/** Texts as the cells of a table in a file. */
public final class Cells {
    /** What makes a spreadsheet take a cell for a formula (OWASP, CSV injection). */
    private static final String FORMULA = "=+-@\t\r＝＋－＠";

    private Cells() {}

    /**
     * A cell of comma-separated values.
     *
     * @param safe whether a cell that a spreadsheet would run gets an apostrophe in front
     */
    public static String csv(String text, boolean safe) {
        String cell = Printable.lines(text);
        if (safe && !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0) {
            cell = "'" + cell;
        }
        boolean plain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }

    /** A cell of tab-separated values: on one line, without tabs, so that {@code cut} and {@code awk} can be trusted. */
    public static String tsv(String text) {
        return Printable.line(text);
    }
}
