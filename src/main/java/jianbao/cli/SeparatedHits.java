package jianbao.cli;

import java.util.List;
import java.util.function.UnaryOperator;
import jianbao.export.Cells;
import jianbao.export.Fields;
import jianbao.index.Answer;

/** A row a hit, its cells separated by commas or tabs, below the names of the columns. */
final class SeparatedHits implements HitPrinter {
    private final Output out;
    private final List<String> fields;
    private final String start;
    private final String separator;
    private final String end;
    private final UnaryOperator<String> cell;

    private SeparatedHits(
            Output out, List<String> fields, String start, String separator, String end, UnaryOperator<String> cell) {
        this.out = out;
        this.fields = fields.isEmpty() ? HitFields.USUAL : fields;
        this.start = start;
        this.separator = separator;
        this.end = end;
        this.cell = cell;
    }

    static HitPrinter csv(Output out, List<String> fields, boolean bom, boolean safe) {
        return new SeparatedHits(out, fields, bom ? "\uFEFF" : "", ",", "\r\n", text -> Cells.csv(text, safe));
    }

    static HitPrinter tsv(Output out, List<String> fields) {
        return new SeparatedHits(out, fields, "", "\t", "\n", Cells::tsv);
    }

    @Override
    public void print(String query, Answer answer) {
        out.print(start);
        row(fields);
        answer.hits()
                .forEach(hit -> row(HitFields.of(hit, fields).values().stream()
                        .map(Fields::cell)
                        .toList()));
    }

    private void row(List<String> cells) {
        out.print(String.join(separator, cells.stream().map(cell).toList()) + end);
    }
}
