package jianbao.cli;

import java.util.List;
import jianbao.index.Answer;
import jianbao.json.Json;
import jianbao.text.Printable;

/** One JSON object a line for each hit. */
final class JsonLinesHits implements HitPrinter {
    private final Output out;
    private final List<String> fields;

    JsonLinesHits(Output out, List<String> fields) {
        this.out = out;
        this.fields = fields;
    }

    @Override
    public void print(String query, Answer answer) {
        answer.hits().forEach(hit -> out.line(Printable.json(Json.line(HitFields.of(hit, fields)))));
    }
}
