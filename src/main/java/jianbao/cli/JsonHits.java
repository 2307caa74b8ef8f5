package jianbao.cli;

import java.util.LinkedHashMap;
import jianbao.Article;
import jianbao.index.Answer;
import jianbao.json.Json;
import jianbao.text.Printable;

/** The whole answer as one JSON object. */
final class JsonHits implements HitPrinter {
    private final Output out;
    private final HitFields fields;

    JsonHits(Output out, HitFields fields) {
        this.out = out;
        this.fields = fields;
    }

    @Override
    public void print(String query, Answer answer) {
        var object = new LinkedHashMap<String, Object>();
        object.put("schema_version", Article.SCHEMA_VERSION);
        object.put("query", query);
        if (fields.explained() != null) {
            object.put("reading", fields.explained().reading());
        }
        object.put("total", answer.total());
        object.put("loosened", answer.loosened());
        object.put("notes", answer.notes());
        object.put("hits", answer.hits().stream().map(fields::of).toList());
        out.line(Printable.json(Json.pretty(object)));
    }
}
