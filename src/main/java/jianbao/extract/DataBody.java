package jianbao.extract;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
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

    /** A body is sought on the page by pieces of so many characters. */
    private static final int PIECE = 12;

    /** The share of its pieces that the page shows where it shows the body: a piece across two paragraphs may be cut by a picture. */
    private static final double NEARLY_ALL = 0.7;

    /** Text this long with few links runs, in characters. */
    private static final int RUNNING = 40;

    private static final Set<String> NAMES = Set.of(
            "articlebody", "content", "body", "text", "html", "articlecontent", "contenthtml", "contents", "detail");

    /** Entries of these names hold other people's words, or other articles. */
    private static final Set<String> OTHERS = Set.of("comment", "repl", "related", "recommend", "hot");

    private DataBody() {}

    /** Puts the body that the data holds into a tree that shows none, and tells whether it did. */
    static boolean reveal(Document page, Layout layout) {
        int shown = 0;
        for (TextBlock block : layout.blocks()) {
            shown += block.text().length() >= RUNNING && block.linkDensity() < 0.3
                    ? block.text().length()
                    : 0;
        }
        Found found = shown >= ENOUGH ? null : longest(page);
        if (found == null || found.body.length() <= shown || shows(layout, found.body)) {
            return false;
        }
        String body = found.body;
        DataCredits.show(page, found.owner);
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

    /** Whether nearly all of a body can be read on the page: then it is short, and the data repeats it. */
    private static boolean shows(Layout layout, String body) {
        var seen = new StringBuilder();
        layout.blocks().forEach(block -> seen.append(solid(block.text())));
        String page = seen.toString();
        String text = solid(Jsoup.parseBodyFragment(body).text());
        int pieces = 0;
        int shown = 0;
        for (int at = 0; at + PIECE <= text.length(); at += PIECE) {
            pieces++;
            shown += page.contains(text.substring(at, at + PIECE)) ? 1 : 0;
        }
        return shown >= pieces * NEARLY_ALL;
    }

    private static String solid(String text) {
        return text.replaceAll("\\s", "");
    }

    /**
     * A body, and the object that holds it, which tells more of the article.
     *
     * @param owner empty where the body is a list
     */
    private record Found(String body, Map<?, ?> owner) {}

    private static @Nullable Found longest(Document page) {
        Found best = null;
        for (Element script : page.getElementsByTag("script")) {
            boolean json = script.attr("type").contains("json");
            for (Object data : ScriptData.in(script.data(), json)) {
                best = longest(data, best);
            }
        }
        return best;
    }

    private static @Nullable Found longest(@Nullable Object data, @Nullable Found before) {
        Found best = before;
        Deque<Object> open = new ArrayDeque<>();
        add(open, data);
        while (!open.isEmpty()) {
            Object next = open.remove();
            if (next instanceof Collection<?> list) {
                list.forEach(each -> add(open, each));
                best = longer(best, new Found(paragraphs(list), Map.of()));
            } else if (next instanceof Map<?, ?> map) {
                for (var entry : map.entrySet()) {
                    String name = String.valueOf(entry.getKey()).toLowerCase(Locale.ROOT);
                    boolean others = OTHERS.stream().anyMatch(name::contains);
                    if (!others && NAMES.contains(name) && entry.getValue() instanceof String text) {
                        best = longer(best, new Found(text, map));
                    } else if (!others) {
                        add(open, entry.getValue());
                    }
                }
            }
        }
        return best;
    }

    /** A body that lies in the data paragraph by paragraph, as strings or as objects with a text each. */
    private static String paragraphs(Collection<?> list) {
        List<String> texts = new ArrayList<>();
        for (Object each : list) {
            switch (each) {
                case String text -> texts.add(text);
                case Map<?, ?> map ->
                    map.forEach((name, value) -> {
                        if (value instanceof String text
                                && NAMES.contains(String.valueOf(name).toLowerCase(Locale.ROOT))) {
                            texts.add(text);
                        }
                    });
                case null, default -> {}
            }
        }
        return texts.size() < 2 ? "" : String.join("\n", texts);
    }

    private static @Nullable Found longer(@Nullable Found best, Found other) {
        boolean reads =
                other.body.length() >= SHORTEST && Figures.of(other.body).ends() >= 2;
        return reads && (best == null || other.body.length() > best.body.length()) ? other : best;
    }

    private static void add(Deque<Object> open, @Nullable Object value) {
        if (value instanceof Map || value instanceof Collection) {
            open.add(value);
        }
    }
}
