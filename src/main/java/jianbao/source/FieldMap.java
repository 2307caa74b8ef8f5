package jianbao.source;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which fields of other people's JSON hold what we look for.
 *
 * @param names for one of our fields, the name that it has there; a dot leads into an object
 */
public record FieldMap(Map<String, String> names) {
    /** Our fields, each with the names that are common for it, the surest first. */
    private static final Map<String, List<String>> COMMON = common();

    /** Nothing but the common names. */
    public static final FieldMap NONE = new FieldMap(Map.of());

    public FieldMap {
        names = Map.copyOf(names);
        for (String field : names.keySet()) {
            if (!COMMON.containsKey(field)) {
                throw new SourceTrouble(
                        "no field " + field + " can be mapped: there are " + String.join(", ", COMMON.keySet()));
            }
        }
    }

    /** Reads {@code title=headline} and the like. */
    public static FieldMap of(List<String> assignments) {
        return new FieldMap(assignments.stream()
                .map(each -> each.split("=", 2))
                .peek(each -> {
                    if (each.length < 2 || each[1].isBlank()) {
                        throw new SourceTrouble("cannot map " + each[0] + ": write field=name, as in title=headline");
                    }
                })
                .collect(
                        Collectors.toMap(each -> each[0].strip(), each -> each[1].strip(), (first, second) -> second)));
    }

    /**
     * Names of schema.org's NewsArticle, JSON Feed, trafilatura, newspaper, news-please, the Chinese news sets at HuggingFace, and what
     * Scrapy spiders like to use.
     */
    private static Map<String, List<String>> common() {
        Map<String, List<String>> common = new LinkedHashMap<>();
        common.put("id", List.of("id"));
        common.put("html", List.of("html", "raw_html", "content_html", "html_content", "page_html", "body_html"));
        common.put("title", List.of("title", "headline", "title_page"));
        common.put(
                "body",
                List.of("body", "text", "maintext", "content", "articleBody", "content_text", "full_text", "raw_text"));
        common.put("url", List.of("url", "canonical_link", "link", "page_url", "source_url"));
        common.put(
                "date",
                List.of(
                        "date_published",
                        "datePublished",
                        "publish_date",
                        "date_publish",
                        "published",
                        "published_at",
                        "publish_time",
                        "pub_date",
                        "pubDate",
                        "pubtime",
                        "date",
                        "time",
                        "datetime"));
        common.put("date_modified", List.of("date_modified", "dateModified", "date_modify", "updated", "modified"));
        common.put("source", List.of("source"));
        common.put("publisher", List.of("publisher", "sitename", "meta_site_name"));
        common.put("site", List.of("site", "hostname", "source_domain"));
        common.put("authors", List.of("authors", "author"));
        common.put("description", List.of("description", "excerpt", "summary", "abstract", "meta_description"));
        common.put("section", List.of("section", "articleSection", "categories", "category"));
        common.put("keywords", List.of("keywords", "tags", "meta_keywords"));
        common.put("language", List.of("language", "lang", "inLanguage", "meta_lang"));
        return common;
    }

    /** What an object holds for one of our fields: the mapped name alone if there is one, else the first common name. */
    @Nullable Object value(String field, Map<?, ?> object) {
        String mapped = names.get(field);
        if (mapped != null) {
            return led(mapped, object);
        }
        for (String name : COMMON.getOrDefault(field, List.of())) {
            Object value = object.get(name);
            if (value != null && !value.equals("")) {
                return value;
            }
        }
        return null;
    }

    private static @Nullable Object led(String path, Map<?, ?> object) {
        if (object.containsKey(path)) {
            return object.get(path);
        }
        int dot = path.indexOf('.');
        return dot > 0 && object.get(path.substring(0, dot)) instanceof Map<?, ?> inner
                ? led(path.substring(dot + 1), inner)
                : null;
    }
}
