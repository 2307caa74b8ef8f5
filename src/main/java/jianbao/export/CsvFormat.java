package jianbao.export;

import java.util.List;
import java.util.stream.Collectors;
import jianbao.Article;
import org.jspecify.annotations.Nullable;

/** A table of comma-separated values (RFC 4180), a row an article. */
final class CsvFormat implements ArticleFormat {
    /** What a person who opens a spreadsheet wants to see, the long body last. */
    private static final List<String> USUAL = List.of(
            "id",
            "page_type",
            "title",
            "source",
            "authors",
            "editors",
            "date_published",
            "section",
            "url",
            "origin",
            "char_count",
            "body");

    private final List<String> columns;
    private final FormatOptions options;

    CsvFormat(FormatOptions options) {
        this.columns = options.fields().isEmpty() ? USUAL : options.fields();
        this.options = options;
    }

    @Override
    public String name() {
        return "csv";
    }

    @Override
    public String head() {
        return (options.bom() ? "\uFEFF" : "") + row(columns);
    }

    @Override
    public String article(Article article) {
        var fields = Fields.of(article);
        return row(columns.stream()
                .map(column -> value(article, column, fields.get(column)))
                .toList());
    }

    /** A table has one title column, so an inferred title stands in for a missing one. */
    private static String value(Article article, String column, @Nullable Object value) {
        return value == null && column.equals("title")
                ? Fields.cell(article.headline().shown())
                : Fields.cell(value);
    }

    private String row(List<String> cells) {
        return cells.stream()
                .map(cell -> Cells.csv(cell, options.safeCells()))
                .collect(Collectors.joining(",", "", "\r\n"));
    }
}
