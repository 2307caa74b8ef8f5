package jianbao.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import jianbao.json.BadJson;
import jianbao.json.Json;
import org.jspecify.annotations.Nullable;

/** What a page's JSON-LD says of its article. Broken scripts say nothing. */
final class JsonLd {
    /** Characters of a script that are parsed: whole product catalogues are no article. */
    private static final int LONGEST = 400_000;

    /** Nested objects that are looked at, so that a hostile page cannot exhaust the stack. */
    private static final int DEEPEST = 12;

    private final List<Map<?, ?>> articles = new ArrayList<>();
    private final List<Map<?, ?>> pages = new ArrayList<>();
    private final List<Map<?, ?>> breadcrumbs = new ArrayList<>();
    private final List<Map<?, ?>> named = new ArrayList<>();

    private JsonLd() {}

    static JsonLd of(Markup markup) {
        var ld = new JsonLd();
        markup.scripts().forEach(ld::read);
        // A page's own entry speaks where no article has one.
        ld.articles.addAll(ld.pages);
        return ld;
    }

    private void read(String script) {
        String json = script.strip();
        if (json.isEmpty() || json.length() > LONGEST) {
            return;
        }
        try {
            walk(Json.parse(tidy(json)), 0);
        } catch (BadJson | IllegalStateException e) {
            // A broken script is common and no reason to lose the page.
        }
    }

    /** Comment shells, a trailing semicolon and raw line feeds within strings are habits that browsers' readers forgive. */
    private static String tidy(String json) {
        String out = json;
        if (out.startsWith("<!--")) {
            out = out.substring(4);
        }
        if (out.endsWith("-->")) {
            out = out.substring(0, out.length() - 3);
        }
        if (out.startsWith("//<![CDATA[") && out.endsWith("//]]>")) {
            out = out.substring(11, out.length() - 5);
        }
        out = out.strip();
        if (out.endsWith(";")) {
            out = out.substring(0, out.length() - 1);
        }
        return out.replace('\n', ' ').replace('\r', ' ').replace('\t', ' ');
    }

    private void walk(@Nullable Object value, int depth) {
        if (depth > DEEPEST) {
            return;
        }
        if (value instanceof List<?> list) {
            list.forEach(of -> walk(of, depth + 1));
        } else if (value instanceof Map<?, ?> map) {
            String type = types(map);
            if (type.contains("Article")
                    || (type.contains("Posting") && !type.contains("JobPosting"))
                    || type.contains("Report")) {
                articles.add(map);
            } else if (type.contains("WebPage") || type.contains("Review") || type.contains("CreativeWork")) {
                pages.add(map);
            } else if (type.contains("BreadcrumbList")) {
                breadcrumbs.add(map);
            } else if (map.get("pubDate") instanceof String) {
                // Baidu's own form, which has no type.
                pages.add(map);
            } else if (map.get("@id") != null && map.get("name") != null) {
                named.add(map);
            }
            for (String nest : List.of("@graph", "mainEntity", "mainEntityOfPage", "hasPart")) {
                walk(map.get(nest), depth + 1);
            }
        }
    }

    private static String types(Map<?, ?> map) {
        return String.valueOf(map.get("@type"));
    }

    /** A text field of the article, or null. */
    @Nullable String text(String field) {
        for (Map<?, ?> article : articles) {
            if (article.get(field) instanceof String text && !text.isBlank()) {
                return text.strip();
            }
        }
        return null;
    }

    /** The names in a field that holds a person, an organisation, or several. */
    List<String> names(String field) {
        for (Map<?, ?> article : articles) {
            List<String> names = new ArrayList<>();
            names(article.get(field), names);
            if (!names.isEmpty()) {
                return names;
            }
        }
        return List.of();
    }

    private void names(@Nullable Object value, List<String> into) {
        switch (value) {
            case String text when !text.isBlank() -> into.add(text.strip());
            case List<?> list -> list.forEach(of -> names(of, into));
            case Map<?, ?> map when map.get("name") != null -> names(map.get("name"), into);
            case Map<?, ?> map
            when map.get("@id") != null ->
                named.stream()
                        .filter(of -> Objects.equals(map.get("@id"), of.get("@id")))
                        .findFirst()
                        .ifPresent(of -> names(of.get("name"), into));
            case null, default -> {}
        }
    }

    /** The names of the breadcrumb's steps, in its order. */
    List<String> breadcrumb() {
        List<String> steps = new ArrayList<>();
        for (Map<?, ?> list : breadcrumbs) {
            if (steps.isEmpty() && list.get("itemListElement") instanceof List<?> items) {
                for (Object item : items) {
                    names(item instanceof Map<?, ?> step && step.get("name") == null ? step.get("item") : item, steps);
                }
            }
        }
        return steps;
    }

    List<String> keywords() {
        for (Map<?, ?> article : articles) {
            List<String> words = new ArrayList<>();
            names(article.get("keywords"), words);
            if (!words.isEmpty()) {
                return words;
            }
        }
        return List.of();
    }
}
