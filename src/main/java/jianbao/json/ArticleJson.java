package jianbao.json;

import java.io.StringWriter;
import jianbao.Article;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;

/** An article as one flat JSON object: every key of {@link ArticleFields} in its order, null or empty where nothing is known. */
public final class ArticleJson {
    private ArticleJson() {}

    /** The object on one line, without a line feed. */
    public static String line(Article article) {
        return text(article, ObjectWriteContext.empty());
    }

    /** The object over several lines, for a person. */
    public static String pretty(Article article) {
        return text(article, Json.Pretty.INSTANCE);
    }

    /**
     * Reads an object. Absent fields are unknown; an id and a body, or a title, are enough.
     *
     * @throws BadJson if it is not an article
     */
    public static Article read(String json) {
        if (Json.parse(json) instanceof java.util.Map<?, ?> fields) {
            return of(fields);
        }
        throw new BadJson("not a JSON object");
    }

    /**
     * Reads an object that is parsed already.
     *
     * @throws BadJson if it is not an article
     */
    public static Article of(java.util.Map<?, ?> fields) {
        return new ArticleReader(new JsonFields(fields)).article();
    }

    private static String text(Article article, ObjectWriteContext context) {
        var out = new StringWriter(512 + 4 * article.content().body().length());
        try (JsonGenerator json = Json.FACTORY.createGenerator(context, out)) {
            json.writeStartObject();
            for (ArticleFields.Field field : ArticleFields.ALL) {
                json.writeName(field.key());
                field.write().accept(article, json);
            }
            json.writeEndObject();
        }
        return out.toString();
    }
}
