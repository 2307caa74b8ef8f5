package jianbao.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import jianbao.index.Answer;

/** A row a hit, its cells separated by commas or tabs. */
final class SeparatedHits implements HitPrinter {
    private final HitFields fields;
    private final Function<List<String>, Rows> rows;

    /**
     * @param rows begins the rows, given the names of the columns
     */
    SeparatedHits(HitFields fields, Function<List<String>, Rows> rows) {
        this.fields = fields;
        this.rows = rows;
    }

    @Override
    public void print(String query, Answer answer) {
        Rows hits = rows.apply(fields.names());
        answer.hits().forEach(hit -> hits.add(new ArrayList<>(fields.of(hit).values())));
    }
}
