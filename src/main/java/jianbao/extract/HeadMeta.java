package jianbao.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What a page's {@code meta} elements say, by lower-case name: OpenGraph, Dublin Core, article:*, and the Chinese habits; {@code enp:*} of newspapers. */
final class HeadMeta {
    /** Characters of a value that are kept: descriptions are shorter, and state dumps are no metadata. */
    private static final int LONGEST = 2000;

    /** A fact in the comment of a newspaper's publishing system. */
    private static final Pattern TOLD = Pattern.compile("<(date|author|title)>([^<]{1,200})</\\1>");

    private final Map<String, List<String>> values = new LinkedHashMap<>();

    private HeadMeta() {}

    static HeadMeta of(Markup markup) {
        var head = new HeadMeta();
        markup.metas().forEach(head::add);
        String paper = markup.paper();
        Matcher told = TOLD.matcher(paper == null ? "" : paper);
        while (told.find()) {
            String value = told.group(2).strip();
            if (!value.isEmpty()) {
                head.values
                        .computeIfAbsent("enp:" + told.group(1), n -> new ArrayList<>(1))
                        .add(value);
            }
        }
        return head;
    }

    private void add(Element meta) {
        String value = meta.attr("content").strip();
        if (value.isEmpty() || value.length() > LONGEST) {
            return;
        }
        for (String attribute : List.of("name", "property", "itemprop", "http-equiv")) {
            String name = meta.attr(attribute).strip().toLowerCase(Locale.ROOT);
            if (!name.isEmpty()) {
                values.computeIfAbsent(name, n -> new ArrayList<>(1)).add(value);
            }
        }
    }

    /** The first value that any of the names has, the names in the order of trust. */
    @Nullable String first(String... names) {
        for (String name : names) {
            List<String> of = values.get(name);
            if (of != null) {
                return of.getFirst();
            }
        }
        return null;
    }

    List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }
}
