package jianbao.cli;

import java.util.LinkedHashMap;
import java.util.List;
import jianbao.Article;
import jianbao.index.Answer;
import jianbao.json.Json;
import jianbao.text.Printable;

/** The whole answer as one JSON object. */
final class JsonHits implements HitPrinter {
    private final Output out;
    private final List<String> fields;

    JsonHits(Output out, List<String> fields) {
        this.out = out;
        this.fields = fields;
    }

    @Override
    public void print(String query, Answer answer) {
        var object = new LinkedHashMap<String, Object>();
        object.put("schema_version", Article.SCHEMA_VERSION);
        object.put("query", query);
        object.put("total", answer.total());
        object.put("loosened", answer.loosened());
        object.put("notes", answer.notes());
        object.put(
                "hits",
                answer.hits().stream().map(hit -> HitFields.of(hit, fields)).toList());
        out.line(Printable.json(Json.pretty(object)));
    }
}
