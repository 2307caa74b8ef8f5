package jianbao.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jianbao.Article;
import jianbao.json.ArticleFields;
import jianbao.json.ArticleJson;
import jianbao.json.Json;
import org.jspecify.annotations.Nullable;

/** An article as flat columns. They are taken from its JSON, so a field that is added there is a column here. */
public final class Fields {
    private Fields() {}

    /** The names of all fields. */
    public static List<String> names() {
        return ArticleFields.names();
    }

    /** The fields of an article, by their JSON names. */
    public static Map<String, @Nullable Object> of(Article article) {
        var fields = new LinkedHashMap<String, @Nullable Object>();
        if (Json.parse(ArticleJson.line(article)) instanceof Map<?, ?> object) {
            object.forEach((name, value) -> fields.put(String.valueOf(name), value));
        }
        return fields;
    }

    /** A field's value as the text of one cell: a named thing by its name, a list with semicolons. */
    public static String cell(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case Map<?, ?> object when object.get("name") != null -> String.valueOf(object.get("name"));
            case Map<?, ?> object when object.get("text") != null -> String.valueOf(object.get("text"));
            case Map<?, ?> object -> Json.line(object);
            case List<?> list -> list.stream().map(Fields::cell).collect(Collectors.joining("; "));
            default -> String.valueOf(value);
        };
    }
}
