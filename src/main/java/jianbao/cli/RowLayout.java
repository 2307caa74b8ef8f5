package jianbao.cli;

import java.util.List;
import picocli.CommandLine.Option;

/** How rows are printed. */
final class RowLayout {
    @Option(
            names = {"-f", "--format"},
            paramLabel = "table|json|jsonl|csv|tsv",
            converter = RowFormatConverter.class,
            descriptionKey = "row-format")
    RowFormat format = RowFormat.AUTO;

    @Option(names = "--json", descriptionKey = "json")
    boolean json;

    @Option(names = "--bom", descriptionKey = "bom")
    boolean bom;

    @Option(names = "--csv-safe", descriptionKey = "csv-safe")
    boolean safeCells;

    RowFormat chosen() {
        return json ? RowFormat.JSON : format == RowFormat.AUTO ? RowFormat.TABLE : format;
    }

    /** Prints rows one after the other in the format chosen, which is one of rows. */
    Rows rows(Output out, List<String> names) {
        return switch (chosen()) {
            case CSV -> SeparatedRows.csv(out, names, bom, safeCells);
            case TSV -> SeparatedRows.tsv(out, names);
            case AUTO, TABLE, JSON, JSONL -> new JsonRows(out, names);
        };
    }
}
