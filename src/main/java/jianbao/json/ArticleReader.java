package jianbao.json;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import jianbao.Article;
import jianbao.Content;
import jianbao.Credits;
import jianbao.Dates;
import jianbao.FileFacts;
import jianbao.Headline;
import jianbao.Measures;
import jianbao.Outlet;
import jianbao.PageType;
import jianbao.Quality;
import jianbao.Repair;
import jianbao.Script;
import org.jspecify.annotations.Nullable;

/** Reads an article out of the fields of {@link ArticleFields}; what they do not tell is unknown. */
final class ArticleReader {
    private final JsonFields in;

    ArticleReader(JsonFields in) {
        this.in = in;
    }

    Article article() {
        Headline headline = headline();
        Content content = content();
        // What we wrote ourselves may be a page that holds nothing to read; anything else without a text is no article.
        if (!in.has("page_type")
                && headline.shown() == null
                && content.body().isEmpty()
                && content.items().isEmpty()) {
            throw new BadJson("neither a title nor a body");
        }
        PageType type = in.label("page_type", PageType.class, PageType::label);
        return new Article(
                id(headline, content),
                in.text("origin", ""),
                in.texts("also_at"),
                type == null ? PageType.ARTICLE : type,
                headline,
                outlet(),
                credits(),
                dates(),
                content,
                quality(),
                file(),
                in.text("extractor"));
    }

    /** The id that was brought, else one made of what there is to read. */
    private String id(Headline headline, Content content) {
        String id = in.text("id");
        if (id != null && !id.isBlank()) {
            return id.strip();
        }
        String all = headline.shown() + "\n" + content.body();
        return Measures.id(Measures.sha256(all.getBytes(StandardCharsets.UTF_8)));
    }

    private Headline headline() {
        return new Headline(
                in.text("title"),
                in.text("title_inferred"),
                in.text("subtitle"),
                in.text("description"),
                in.text("lead"));
    }

    private Outlet outlet() {
        return new Outlet(
                in.text("url"),
                in.text("site"),
                named("source", f -> new Outlet.Source(f.text("name", ""), f.text("url"))),
                named("publisher", f -> new Outlet.Publisher(f.text("name", ""), f.flag("inferred"))),
                in.texts("section"),
                in.texts("keywords"));
    }

    /** An object with a name; a bare string is taken for the name. */
    private <T> @Nullable T named(String field, java.util.function.Function<JsonFields, T> read) {
        return in.values().get(field) instanceof String name
                ? read.apply(new JsonFields(java.util.Map.of("name", name)))
                : in.object(field, read);
    }

    private Credits credits() {
        return new Credits(
                in.objects(
                        "authors",
                        f -> new Credits.Author(f.text("name", ""), f.text("role"), f.texts("affiliations"))),
                in.objects("editors", ArticleReader::person),
                in.objects("credits", ArticleReader::person),
                in.text("dateline"));
    }

    private static Credits.Person person(JsonFields f) {
        return new Credits.Person(f.text("name", ""), f.text("role"));
    }

    private Dates dates() {
        return new Dates(
                Rfc3339.read(in.text("date_published"), "date_published"),
                Rfc3339.read(in.text("date_modified"), "date_modified"),
                in.label("date_precision", Dates.Precision.class, Dates.Precision::label),
                in.label("date_origin", Dates.Origin.class, Dates.Origin::label),
                in.flag("timezone_assumed"));
    }

    private Content content() {
        List<Content.Paragraph> paragraphs = in.objects("paragraphs", ArticleReader::paragraph);
        String body = in.has("body") || paragraphs.isEmpty()
                ? in.text("body", "")
                : paragraphs.stream().map(Content.Paragraph::text).collect(Collectors.joining("\n"));
        if (paragraphs.isEmpty()) {
            paragraphs = body.lines()
                    .filter(line -> !line.isBlank())
                    .map(Content.Paragraph::plain)
                    .toList();
        }
        return new Content(
                in.text("language"),
                in.label("script", Script.class, Script::label),
                body,
                paragraphs,
                in.text("body_original"),
                in.objects("items", ArticleReader::item),
                in.objects("images", f -> new Content.Image(f.text("url", ""), f.text("caption"), f.text("credit"))),
                in.objects("related", f -> new Content.Related(f.text("title", ""), f.text("url"), f.text("date"))),
                in.objects("repairs", ArticleReader::repair));
    }

    private static Content.Paragraph paragraph(JsonFields f) {
        Content.Kind kind = f.label("kind", Content.Kind.class, Content.Kind::label);
        return new Content.Paragraph(f.text("text", ""), kind == null ? Content.Kind.P : kind);
    }

    private static Content.Item item(JsonFields f) {
        return new Content.Item(
                f.text("title"), f.text("abstract"), f.text("url"), f.text("date"), f.flag("truncated"));
    }

    private static Repair repair(JsonFields f) {
        Repair.Type type = f.label("type", Repair.Type.class, Repair.Type::label);
        if (type == null) {
            throw new BadJson("a repair without a type");
        }
        return new Repair(
                type, (int) f.number("count", 1), f.text("before", ""), f.text("after", ""), f.number("confidence", 1));
    }

    private Quality quality() {
        Quality quality = in.object("quality", f -> new Quality(f.number("score", 1), f.texts("warnings")));
        return quality == null ? Quality.GIVEN : quality;
    }

    private FileFacts file() {
        FileFacts file = in.object(
                "file",
                f -> new FileFacts(
                        f.text("path"),
                        (long) f.number("size", 0),
                        f.text("sha256"),
                        f.text("encoding"),
                        f.text("encoding_declared"),
                        Rfc3339.moment(f.text("modified"), "modified")));
        return file == null ? FileFacts.NONE : file;
    }
}
