package jianbao.cli;

import jianbao.index.Answer;
import jianbao.json.Json;
import jianbao.text.Printable;

/** One JSON object a line for each hit. */
final class JsonLinesHits implements HitPrinter {
    private final Output out;
    private final HitFields fields;

    JsonLinesHits(Output out, HitFields fields) {
        this.out = out;
        this.fields = fields;
    }

    @Override
    public void print(String query, Answer answer) {
        answer.hits().forEach(hit -> out.line(Printable.json(Json.line(fields.of(hit)))));
    }
}
