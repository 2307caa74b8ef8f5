package jianbao.extract;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Set;
import jianbao.json.BadJson;
import jianbao.json.Json;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** A body that stands in a page's data only: JSON-LD, or the state that a script would have shown. */
final class DataBody {
    /** With so many characters of running text a page shows its body itself. */
    private static final int ENOUGH = 400;

    /** A shorter string in the data is a description, in characters. */
    private static final int SHORTEST = 200;

    /** Text this long with few links runs, in characters. */
    private static final int RUNNING = 40;

    private static final Set<String> NAMES = Set.of(
            "articlebody", "content", "body", "text", "html", "articlecontent", "contenthtml", "contents", "detail");

    private DataBody() {}

    /** Puts the body that the data holds into a tree that shows none, and tells whether it did. */
    static boolean reveal(Document page, Layout layout) {
        int shown = 0;
        for (TextBlock block : layout.blocks()) {
            shown += block.text().length() >= RUNNING && block.linkDensity() < 0.3
                    ? block.text().length()
                    : 0;
        }
        String body = shown >= ENOUGH ? null : longest(page);
        if (body == null || body.length() <= shown) {
            return false;
        }
        Element article = page.body().appendElement("article").addClass("article-body");
        if (body.contains("<p") || body.contains("<br") || body.contains("<div")) {
            article.append(Jsoup.parseBodyFragment(body).body().html());
        } else {
            body.lines()
                    .filter(line -> !line.isBlank())
                    .forEach(line -> article.appendElement("p").text(line));
        }
        return true;
    }

    private static @Nullable String longest(Document page) {
        String best = null;
        for (Element script : page.getElementsByTag("script")) {
            String data = script.data();
            int start = data.indexOf('{');
            int end = data.lastIndexOf('}');
            if (data.length() < SHORTEST
                    || start < 0
                    || end < start
                    || !(script.attr("type").contains("json") || start < 60)) {
                continue;
            }
            try {
                String found = longest(Json.parse(data.substring(start, end + 1)));
                best = found != null && (best == null || found.length() > best.length()) ? found : best;
            } catch (BadJson e) {
                // A script that is no data: on to the next.
            }
        }
        return best;
    }

    private static @Nullable String longest(@Nullable Object data) {
        String best = null;
        Deque<Object> open = new ArrayDeque<>();
        if (data != null) {
            open.add(data);
        }
        while (!open.isEmpty()) {
            Object next = open.remove();
            if (next instanceof Iterable<?> list) {
                list.forEach(each -> add(open, each));
            } else if (next instanceof Map<?, ?> map) {
                for (var entry : map.entrySet()) {
                    add(open, entry.getValue());
                    boolean named =
                            NAMES.contains(String.valueOf(entry.getKey()).toLowerCase(java.util.Locale.ROOT));
                    if (named
                            && entry.getValue() instanceof String text
                            && reads(text)
                            && (best == null || text.length() > best.length())) {
                        best = text;
                    }
                }
            }
        }
        return best;
    }

    private static boolean reads(String text) {
        return text.length() >= SHORTEST && Figures.of(text).ends() >= 2;
    }

    private static void add(Deque<Object> open, @Nullable Object value) {
        if (value instanceof Map || value instanceof Iterable) {
            open.add(value);
        }
    }
}
