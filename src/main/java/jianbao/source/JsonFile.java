package jianbao.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import jianbao.Capture;
import jianbao.Limits;
import jianbao.Place;
import jianbao.Unreadable;
import jianbao.json.BadJson;
import jianbao.json.JsonValues;
import org.jspecify.annotations.Nullable;

/**
 * JSON: an array of articles, or one. Where the user names it, or asks for this type; among pages only an array that our export wrote:
 * a folder of saved pages is full of JSON that is no article, and which is which shows only when all of it is read.
 */
final class JsonFile implements InputFormat {
    /** What an object around a list of articles calls the list: JSON Feed's {@code items}, and what services answer. */
    private static final List<String> LISTS = List.of("items", "articles", "data", "results", "docs", "news", "list");

    @Override
    public String name() {
        return "json";
    }

    @Override
    public boolean takes(Entry entry, byte[] head) {
        int first = first(head);
        boolean begins = first == '[' || first == '{';
        return entry.extension().equals("json") && (entry.named() || first == '[' && isOurs(head))
                || entry.extension().isEmpty() && entry.named() && begins;
    }

    /** Our export names the key of an article's type near its start. */
    private static boolean isOurs(byte[] head) {
        return new String(head, StandardCharsets.ISO_8859_1).contains("\"page_type\"");
    }

    private static int first(byte[] head) {
        int at = head.length > 2 && (head[0] & 0xff) == 0xef ? 3 : 0;
        while (at < head.length && Character.isWhitespace(head[at])) {
            at++;
        }
        return at < head.length ? head[at] : -1;
    }

    @Override
    public void read(Entry entry, Reading reading) throws IOException {
        long most = reading.limits().pageBytes();
        var text = new Rationed(entry.lent(), most, "an item larger than a page may be (" + Limits.spoken(most) + ")");
        try (JsonValues values = open(text)) {
            for (int number = 1; values.hasNext(); number++) {
                Object value = next(values);
                text.refill();
                if (number == 1 && !values.isArray() && !values.hasNext()) {
                    only(entry, value, reading);
                } else {
                    reading.accept(capture(entry.at(number), value, reading));
                }
            }
        }
    }

    private static JsonValues open(InputStream text) throws IOException {
        try {
            return new JsonValues(text);
        } catch (BadJson e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private static @Nullable Object next(JsonValues values) throws IOException {
        try {
            return values.next();
        } catch (BadJson e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    /** An object that is all there is: an article, or what stands around a list of them. */
    private static void only(Entry entry, @Nullable Object value, Reading reading) {
        List<?> within = value instanceof Map<?, ?> object ? list(object) : List.of();
        if (within.isEmpty()) {
            reading.accept(capture(entry.place(), value, reading));
        }
        for (int i = 0; i < within.size(); i++) {
            reading.accept(capture(entry.at(i + 1), within.get(i), reading));
        }
    }

    /** The articles in an object that is none itself. */
    private static List<?> list(Map<?, ?> object) {
        if (object.containsKey("schema_version")) {
            return List.of();
        }
        return LISTS.stream()
                .map(object::get)
                .filter(value -> value instanceof List<?> list && !list.isEmpty() && list.getFirst() instanceof Map)
                .map(value -> (List<?>) value)
                .findFirst()
                .orElse(List.of());
    }

    private static Capture capture(Place place, @Nullable Object value, Reading reading) {
        try {
            return GivenArticle.capture(place, value, reading.options().fields());
        } catch (BadJson e) {
            return new Unreadable(place, "no article: " + e.getMessage(), true);
        }
    }
}
