package jianbao.export;

import java.util.List;

/**
 * How a format writes; a format ignores what does not concern it.
 *
 * @param fields the columns of a table, by their JSON names; empty for the usual ones
 * @param bom whether a table starts with a byte-order mark, without which Excel takes UTF-8 for something else
 * @param safeCells whether cells that a spreadsheet would run as a formula are made harmless
 */
public record FormatOptions(List<String> fields, boolean bom, boolean safeCells) {
    /** The usual columns, plain. */
    public static final FormatOptions DEFAULT = new FormatOptions(List.of(), false, false);

    public FormatOptions {
        fields = List.copyOf(fields);
    }
}
