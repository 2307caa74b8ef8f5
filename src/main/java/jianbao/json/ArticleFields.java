package jianbao.json;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import jianbao.Article;
import jianbao.Content;
import jianbao.Credits;
import jianbao.Dates;
import jianbao.Measures;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.io.SerializedString;

/** The keys of an article in JSON, in their order, each with how it is written. {@link ArticleReader} reads them back. */
public final class ArticleFields {
    /**
     * One key.
     *
     * @param key its name, encoded once
     * @param write writes its value
     */
    record Field(SerializedString key, BiConsumer<Article, JsonGenerator> write) {}

    static final List<Field> ALL = List.of(
            field("schema_version", (a, out) -> out.writeNumber(Article.SCHEMA_VERSION)),
            text("id", Article::id),
            text("origin", Article::origin),
            texts("also_at", Article::alsoAt),
            text("page_type", a -> a.type().label()),
            text("title", a -> a.headline().title()),
            text("title_inferred", a -> a.headline().inferred()),
            text("subtitle", a -> a.headline().subtitle()),
            text("description", a -> a.headline().description()),
            text("lead", a -> a.headline().lead()),
            text("url", a -> a.outlet().url()),
            text("site", a -> a.outlet().site()),
            field("source", ArticleFields::source),
            field("publisher", ArticleFields::publisher),
            list("authors", a -> a.credits().authors(), ArticleFields::author),
            list("editors", a -> a.credits().editors(), ArticleFields::person),
            list("credits", a -> a.credits().others(), ArticleFields::person),
            text("dateline", a -> a.credits().dateline()),
            text("date_published", a -> Rfc3339.text(a.dates().published())),
            text("date_modified", a -> Rfc3339.text(a.dates().modified())),
            text("date_precision", a -> label(a.dates().precision(), Dates.Precision::label)),
            text("date_origin", a -> label(a.dates().origin(), Dates.Origin::label)),
            field("timezone_assumed", (a, out) -> out.writeBoolean(a.dates().zoneAssumed())),
            texts("section", a -> a.outlet().section()),
            texts("keywords", a -> a.outlet().keywords()),
            text("language", a -> a.content().language()),
            text("script", a -> label(a.content().script(), jianbao.Script::label)),
            text("body", a -> a.content().body()),
            list("paragraphs", a -> a.content().paragraphs(), ArticleFields::paragraph),
            text("body_original", a -> a.content().original()),
            list("items", a -> a.content().items(), ArticleFields::item),
            list("images", a -> a.content().images(), ArticleFields::image),
            list("related", a -> a.content().related(), ArticleFields::related),
            list("repairs", a -> a.content().repairs(), ArticleFields::repair),
            field("quality", ArticleFields::quality),
            field(
                    "char_count",
                    (a, out) -> out.writeNumber(Measures.characters(a.content().body()))),
            field(
                    "han_count",
                    (a, out) -> out.writeNumber(Measures.han(a.content().body()))),
            text("content_hash", a -> Measures.contentHash(a.content().body())),
            field("file", ArticleFields::file),
            text("extractor", Article::extractor));

    private ArticleFields() {}

    /** The keys, in their order. */
    public static List<String> names() {
        return ALL.stream().map(f -> f.key().getValue()).toList();
    }

    private static Field field(String name, BiConsumer<Article, JsonGenerator> write) {
        return new Field(new SerializedString(name), write);
    }

    private static Field text(String name, Function<Article, @Nullable String> of) {
        return field(name, (a, out) -> out.writeString(of.apply(a)));
    }

    private static Field texts(String name, Function<Article, List<String>> of) {
        return list(name, of, (text, out) -> out.writeString(text));
    }

    private static <T> Field list(String name, Function<Article, List<T>> of, BiConsumer<T, JsonGenerator> write) {
        return field(name, (a, out) -> {
            out.writeStartArray();
            for (T each : of.apply(a)) {
                write.accept(each, out);
            }
            out.writeEndArray();
        });
    }

    private static <T> @Nullable String label(@Nullable T value, Function<T, String> of) {
        return value == null ? null : of.apply(value);
    }

    private static void source(Article a, JsonGenerator out) {
        var source = a.outlet().source();
        if (source == null) {
            out.writeNull();
            return;
        }
        out.writeStartObject();
        out.writeStringProperty("name", source.name());
        out.writeStringProperty("url", source.url());
        out.writeEndObject();
    }

    private static void publisher(Article a, JsonGenerator out) {
        var publisher = a.outlet().publisher();
        if (publisher == null) {
            out.writeNull();
            return;
        }
        out.writeStartObject();
        out.writeStringProperty("name", publisher.name());
        out.writeBooleanProperty("inferred", publisher.inferred());
        out.writeEndObject();
    }

    private static void author(Credits.Author author, JsonGenerator out) {
        out.writeStartObject();
        out.writeStringProperty("name", author.name());
        out.writeStringProperty("role", author.role());
        out.writeName("affiliations");
        out.writeStartArray();
        author.affiliations().forEach(out::writeString);
        out.writeEndArray();
        out.writeEndObject();
    }

    private static void person(Credits.Person person, JsonGenerator out) {
        out.writeStartObject();
        out.writeStringProperty("name", person.name());
        out.writeStringProperty("role", person.role());
        out.writeEndObject();
    }

    private static void paragraph(Content.Paragraph paragraph, JsonGenerator out) {
        out.writeStartObject();
        out.writeStringProperty("text", paragraph.text());
        out.writeStringProperty("kind", paragraph.kind().label());
        out.writeEndObject();
    }

    private static void item(Content.Item item, JsonGenerator out) {
        out.writeStartObject();
        out.writeStringProperty("title", item.title());
        out.writeStringProperty("abstract", item.summary());
        out.writeStringProperty("url", item.url());
        out.writeStringProperty("date", item.date());
        out.writeBooleanProperty("truncated", item.truncated());
        out.writeEndObject();
    }

    private static void image(Content.Image image, JsonGenerator out) {
        out.writeStartObject();
        out.writeStringProperty("url", image.url());
        out.writeStringProperty("caption", image.caption());
        out.writeStringProperty("credit", image.credit());
        out.writeEndObject();
    }

    private static void related(Content.Related related, JsonGenerator out) {
        out.writeStartObject();
        out.writeStringProperty("title", related.title());
        out.writeStringProperty("url", related.url());
        out.writeStringProperty("date", related.date());
        out.writeEndObject();
    }

    private static void repair(jianbao.Repair repair, JsonGenerator out) {
        out.writeStartObject();
        out.writeStringProperty("type", repair.type().label());
        out.writeNumberProperty("count", repair.count());
        out.writeStringProperty("before", repair.before());
        out.writeStringProperty("after", repair.after());
        out.writeNumberProperty("confidence", repair.confidence());
        out.writeEndObject();
    }

    private static void quality(Article a, JsonGenerator out) {
        out.writeStartObject();
        out.writeNumberProperty("score", a.quality().score());
        out.writeName("warnings");
        out.writeStartArray();
        a.quality().warnings().forEach(out::writeString);
        out.writeEndArray();
        out.writeEndObject();
    }

    private static void file(Article a, JsonGenerator out) {
        var file = a.file();
        out.writeStartObject();
        out.writeStringProperty("path", file.path());
        out.writeNumberProperty("size", file.size());
        out.writeStringProperty("sha256", file.sha256());
        out.writeStringProperty("encoding", file.encoding());
        out.writeStringProperty("encoding_declared", file.encodingDeclared());
        out.writeStringProperty(
                "modified", file.modified() == null ? null : file.modified().toString());
        out.writeEndObject();
    }
}
