package jianbao.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import jianbao.Article;
import jianbao.export.Fields;
import jianbao.extract.Inspection;
import jianbao.json.Json;
import jianbao.text.Printable;

/** An inspection for programs. */
final class InspectionJson {
    private InspectionJson() {}

    static String of(Inspection inspection) {
        var object = new LinkedHashMap<String, Object>();
        object.put("schema_version", Article.SCHEMA_VERSION);
        object.put(
                "blocks",
                inspection.blocks().stream().map(InspectionJson::block).toList());
        object.put("origins", inspection.fields());
        object.put("article", Fields.of(inspection.article()));
        return Printable.json(Json.pretty(object));
    }

    private static Map<String, Object> block(Inspection.Verdict verdict) {
        var object = new LinkedHashMap<String, Object>();
        object.put("index", verdict.index());
        object.put("tag", verdict.tag());
        object.put("role", verdict.role());
        object.put("kept", verdict.kept());
        object.put("reason", verdict.reason());
        object.put("features", verdict.features());
        object.put("text", verdict.text());
        return object;
    }
}
