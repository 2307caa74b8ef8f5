package jianbao.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import jianbao.Hit;
import jianbao.Marked;
import jianbao.export.Facts;
import jianbao.export.Fields;
import jianbao.index.Answer;
import jianbao.text.Printable;
import org.jspecify.annotations.Nullable;

/** A row a hit, in aligned columns. */
final class TableHits implements HitPrinter {
    private static final List<String> USUAL = List.of("rank", "title", "source", "date_published", "snippet", "origin");

    /** In characters: what a narrow column shows before a match. */
    private static final int BEFORE_MATCH = 3;

    private final Console console;
    private final Style style;
    private final List<String> fields;
    private final HitFields values;

    TableHits(Console console, Style style, List<String> fields, @Nullable Explained explained) {
        this.console = console;
        this.style = style;
        this.values = HitFields.of(fields.isEmpty() ? USUAL : fields, explained);
        this.fields = values.names();
    }

    @Override
    public void print(String query, Answer answer) {
        if (answer.hits().isEmpty()) {
            return;
        }
        var table = new Table(fields.stream().map(this::head).toList());
        answer.hits().forEach(hit -> table.add(row(hit)));
        List<String> lines = table.lines(console.width());
        console.out().line(style.bold(lines.getFirst()));
        lines.subList(1, lines.size()).forEach(console.out()::line);
    }

    private String head(String field) {
        return field.equals("rank") ? "#" : field.toUpperCase(Locale.ROOT);
    }

    private List<String> row(Hit hit) {
        Map<String, @Nullable Object> cells = values.of(hit);
        var row = new ArrayList<String>();
        for (String field : fields) {
            row.add(Printable.line(
                    switch (field) {
                        case "date_published" -> Facts.date(hit.article().dates());
                        case "title" -> marked(hit.title());
                        case "snippet" ->
                            hit.snippets().isEmpty()
                                    ? ""
                                    : marked(Marks.fromFirst(hit.snippets().getFirst(), BEFORE_MATCH));
                        default -> Fields.cell(cells.get(field));
                    }));
        }
        return row;
    }

    /** Cells are cut to their columns, so matches are set off by what is text itself. */
    private static String marked(@Nullable Marked text) {
        return text == null ? "" : Marks.bracketed(Marks.clean(text));
    }
}
