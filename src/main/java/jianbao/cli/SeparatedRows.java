package jianbao.cli;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import jianbao.export.Cells;
import jianbao.export.Fields;
import org.jspecify.annotations.Nullable;

/** Rows with their cells separated by commas or tabs, below the names of the columns. */
final class SeparatedRows implements Rows {
    private final Output out;
    private final String separator;
    private final String end;
    private final UnaryOperator<String> cell;

    private SeparatedRows(Output out, String separator, String end, UnaryOperator<String> cell) {
        this.out = out;
        this.separator = separator;
        this.end = end;
        this.cell = cell;
    }

    static Rows csv(Output out, List<String> names, boolean bom, boolean safe) {
        out.print(bom ? "\uFEFF" : "");
        return new SeparatedRows(out, ",", "\r\n", text -> Cells.csv(text, safe)).below(names);
    }

    static Rows tsv(Output out, List<String> names) {
        return new SeparatedRows(out, "\t", "\n", Cells::tsv).below(names);
    }

    private SeparatedRows below(List<String> names) {
        add(names);
        return this;
    }

    @Override
    public void add(List<? extends @Nullable Object> values) {
        out.print(values.stream().map(Fields::cell).map(cell).collect(Collectors.joining(separator)));
        out.print(end);
    }
}
