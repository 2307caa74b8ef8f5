package jianbao.source;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import jianbao.Article;
import jianbao.Capture;
import jianbao.Clipping;
import jianbao.Content;
import jianbao.Credits;
import jianbao.FileFacts;
import jianbao.Headline;
import jianbao.Measures;
import jianbao.Outlet;
import jianbao.Page;
import jianbao.PageType;
import jianbao.Place;
import jianbao.Quality;
import jianbao.json.ArticleFields;
import jianbao.json.ArticleJson;
import jianbao.json.BadJson;
import org.jspecify.annotations.Nullable;

/** A JSON object as a capture: an article of ours, a page that stands in a field, or an article as other tools write it. */
final class GivenArticle {
    private static final Set<String> OURS = Set.copyOf(ArticleFields.names());

    private final FieldMap map;
    private final Map<?, ?> object;

    private GivenArticle(FieldMap map, Map<?, ?> object) {
        this.map = map;
        this.object = object;
    }

    /**
     * The capture that an object is.
     *
     * @throws BadJson if it is none
     */
    static Capture capture(Place place, @Nullable Object value, FieldMap map) {
        if (!(value instanceof Map<?, ?> object)) {
            throw new BadJson("not a JSON object");
        }
        var given = new GivenArticle(map, object);
        String html = given.html();
        if (object.containsKey("schema_version") && map.names().isEmpty()) {
            return ours(place, object);
        } else if (html != null) {
            byte[] bytes = html.getBytes(StandardCharsets.UTF_8);
            Page.Form form = Sniffer.isMarkup(head(html)) ? Page.Form.HTML : Page.Form.TEXT;
            return new Page(place, form, bytes, given.url(), "UTF-8", null, null);
        } else if (map.names().isEmpty() && OURS.containsAll(object.keySet())) {
            return likeOurs(place, object, given);
        }
        return given.clipping(place);
    }

    private static Capture ours(Place place, Map<?, ?> object) {
        Article article = ArticleJson.of(object);
        return new Clipping(place, article.origin().isEmpty() ? article.at(place.origin(), article.alsoAt()) : article);
    }

    /** Others use our names as well, but write dates and names their own way. */
    private static Capture likeOurs(Place place, Map<?, ?> object, GivenArticle given) {
        try {
            return ours(place, object);
        } catch (BadJson e) {
            return given.clipping(place);
        }
    }

    private Clipping clipping(Place place) {
        String body = text("body");
        if (body == null && text("title") == null) {
            throw new BadJson("neither a title nor a body");
        }
        return new Clipping(place, article(place, body == null ? "" : body));
    }

    /** The page that it holds. A body is text, even one with a tag in it: who keeps markup there says so with a field map. */
    private @Nullable String html() {
        return map.value("html", object) instanceof String html && !html.isBlank() ? html : null;
    }

    private static byte[] head(String text) {
        return text.substring(0, Math.min(text.length(), Entry.HEAD)).getBytes(StandardCharsets.UTF_8);
    }

    private Article article(Place place, String text) {
        List<Content.Paragraph> paragraphs = text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(Content.Paragraph::plain)
                .toList();
        String body = String.join(
                "\n", paragraphs.stream().map(Content.Paragraph::text).toList());
        Content content =
                new Content(text("language"), null, body, paragraphs, null, List.of(), List.of(), List.of(), List.of());
        return new Article(
                id(body),
                place.origin(),
                List.of(),
                PageType.ARTICLE,
                new Headline(text("title"), null, null, text("description"), null),
                outlet(),
                credits(),
                GivenDate.dates(map.value("date", object), map.value("date_modified", object)),
                content,
                Quality.GIVEN,
                FileFacts.NONE,
                null);
    }

    /** Numbers count the records of one file, so they are ids only where the user says so; else it is made of what there is to read. */
    private String id(String body) {
        boolean told = map.names().containsKey("id") || map.value("id", object) instanceof String;
        String id = told ? text("id") : null;
        String all = text("title") + "\n" + body;
        return id != null ? id : Measures.id(Measures.sha256(all.getBytes(StandardCharsets.UTF_8)));
    }

    private Outlet outlet() {
        String source = text("source");
        String publisher = text("publisher");
        return new Outlet(
                url(),
                text("site"),
                source == null || isAddress(source) ? null : new Outlet.Source(source, null),
                publisher == null ? null : new Outlet.Publisher(publisher, false),
                texts("section"),
                texts("keywords"));
    }

    private Credits credits() {
        List<Credits.Author> authors = texts("authors").stream()
                .map(name -> new Credits.Author(name, null, List.of()))
                .toList();
        return new Credits(authors, List.of(), List.of(), null);
    }

    /** In trafilatura's JSON the source is the address. */
    private @Nullable String url() {
        String url = text("url");
        String source = text("source");
        return url == null && source != null && isAddress(source) ? source : url;
    }

    private static boolean isAddress(String text) {
        return text.startsWith("http://") || text.startsWith("https://");
    }

    private @Nullable String text(String field) {
        return text(map.value(field, object));
    }

    /** An object with a name stands for the name. */
    private static @Nullable String text(@Nullable Object value) {
        return switch (value) {
            case String text when !text.isBlank() -> text.strip();
            case Number number -> number.toString();
            case Map<?, ?> named -> named.get("name") instanceof String name && !name.isBlank() ? name.strip() : null;
            case null, default -> null;
        };
    }

    /** A list, or one text with semicolons or commas between its parts. */
    private List<String> texts(String field) {
        Object value = map.value(field, object);
        Stream<String> texts = value instanceof List<?> list
                ? list.stream().map(GivenArticle::text).filter(Objects::nonNull)
                : value instanceof String text ? Stream.of(text.split("[;；,，、]")) : Stream.ofNullable(text(value));
        return texts.map(String::strip)
                .filter(text -> !text.isEmpty())
                .distinct()
                .toList();
    }
}
