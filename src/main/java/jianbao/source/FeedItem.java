package jianbao.source;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * An item of a feed. What it tells is written as a page would tell it, so that it is extracted as one: its content is markup, with
 * paragraphs, quotations and pictures that a plain text would lose.
 *
 * @param fields its fields by their local names
 */
record FeedItem(Map<String, String> fields) {
    /** Reads the element that has just begun, to its end. */
    static FeedItem read(XMLStreamReader in) throws XMLStreamException {
        var fields = new HashMap<String, String>();
        while (in.hasNext()) {
            int event = in.next();
            if (event == XMLStreamConstants.END_ELEMENT) {
                break;
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                field(in, fields);
            }
        }
        return new FeedItem(fields);
    }

    private static void field(XMLStreamReader in, Map<String, String> fields) throws XMLStreamException {
        String name = in.getLocalName();
        String type = in.getAttributeValue(null, "type");
        String href = in.getAttributeValue(null, "href");
        String rel = in.getAttributeValue(null, "rel");
        String permanent = in.getAttributeValue(null, "isPermaLink");
        boolean markup = "xhtml".equals(type) || "html".equals(type) || type == null;
        String value = "xhtml".equals(type) ? markup(in) : text(in);
        if (name.equals("link") && href != null) {
            value = rel == null || rel.equals("alternate") ? href : "";
        }
        if (name.equals("guid") && "false".equals(permanent)) {
            value = "";
        }
        if (!value.isBlank()) {
            boolean plain = !markup && (name.equals("content") || name.equals("summary"));
            fields.putIfAbsent(name, plain ? paragraphs(value) : value.strip());
        }
    }

    /** The text of the element that has just begun, that of its children with it. */
    static String text(XMLStreamReader in) throws XMLStreamException {
        return content(in, false);
    }

    private static String markup(XMLStreamReader in) throws XMLStreamException {
        return content(in, true);
    }

    private static String content(XMLStreamReader in, boolean tags) throws XMLStreamException {
        var text = new StringBuilder();
        for (int depth = 1; depth > 0 && in.hasNext(); ) {
            switch (in.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    depth++;
                    text.append(tags ? tag(in) : "");
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    text.append(tags && depth > 0 ? "</" + in.getLocalName() + ">" : "");
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    text.append(tags ? escaped(in.getText()) : in.getText());
                case XMLStreamConstants.ENTITY_REFERENCE ->
                    text.append('&').append(in.getLocalName()).append(';');
                default -> {}
            }
        }
        return text.toString();
    }

    private static String tag(XMLStreamReader in) {
        var tag = new StringBuilder("<").append(in.getLocalName());
        for (int i = 0; i < in.getAttributeCount(); i++) {
            tag.append(' ').append(in.getAttributeLocalName(i));
            tag.append("=\"").append(escaped(in.getAttributeValue(i))).append('"');
        }
        return tag.append('>').toString();
    }

    /** Its address. */
    @Nullable String link() {
        String link = first("link", "guid");
        return link != null && link.startsWith("http") ? link : null;
    }

    /** The page: its metadata where pages have them, its title, and the fullest content that it has. */
    String html(@Nullable String feedTitle) {
        OffsetDateTime date = GivenDate.dates(first("pubDate", "published", "date", "issued", "updated"), null)
                .published();
        String title = first("title");
        String content = first("encoded", "content", "description", "summary");
        return "<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\">\n"
                + wrapped("<title>", title, "</title>\n")
                + wrapped("<link rel=\"canonical\" href=\"", link(), "\">\n")
                + wrapped("<meta property=\"og:site_name\" content=\"", feedTitle, "\">\n")
                + wrapped("<meta name=\"author\" content=\"", first("creator", "author"), "\">\n")
                + wrapped(
                        "<meta property=\"article:published_time\" content=\"",
                        date == null ? null : DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(date),
                        "\">\n")
                + "</head><body><article>\n"
                + wrapped("<h1>", title, "</h1>\n")
                + (content == null ? "" : content)
                + "\n</article></body></html>\n";
    }

    private @Nullable String first(String... names) {
        for (String name : names) {
            String value = fields.get(name);
            if (value != null) {
                return value;
            }
        }
        return null;
    }

    private static String wrapped(String before, @Nullable String value, String after) {
        return value == null ? "" : before + escaped(value.strip()) + after;
    }

    private static String paragraphs(String plain) {
        var html = new StringBuilder();
        plain.lines()
                .filter(line -> !line.isBlank())
                .forEach(
                        line -> html.append("<p>").append(escaped(line.strip())).append("</p>\n"));
        return html.toString();
    }

    /** Character references stay: many feeds escape their titles twice. */
    private static String escaped(String text) {
        return text.replaceAll("&(?!#?\\w{1,8};)", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
