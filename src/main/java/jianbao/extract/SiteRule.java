package jianbao.extract;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import jianbao.Credits;
import jianbao.Credits.Author;
import jianbao.Dates;
import jianbao.Headline;
import jianbao.Outlet;
import jianbao.json.BadJson;
import jianbao.json.Json;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;
import org.jspecify.annotations.Nullable;

/**
 * Where the pages of one site keep what general means cannot find. An object of CSS selectors, every key optional, each
 * a string or a list of strings of which the first that finds something counts: {@code body}, {@code title},
 * {@code source}, {@code date}, {@code authors}; all that {@code remove} finds is taken away first.
 */
record SiteRule(Map<String, List<Evaluator>> selectors) {
    private static final Set<String> KEYS = Set.of("body", "title", "source", "date", "authors", "remove");

    SiteRule {
        selectors = Map.copyOf(selectors);
    }

    /**
     * Reads a rule.
     *
     * @throws BadSiteRule if it is no object of selectors
     */
    static SiteRule of(String json, String file) {
        Map<String, List<Evaluator>> selectors = new HashMap<>();
        try {
            if (!(Json.parse(json) instanceof Map<?, ?> object)) {
                throw new BadSiteRule(file, "not an object");
            }
            for (var entry : object.entrySet()) {
                String key = String.valueOf(entry.getKey());
                if (!KEYS.contains(key)) {
                    throw new BadSiteRule(
                            file,
                            "unknown key \"" + key + "\"; the keys are " + String.join(", ", new TreeSet<>(KEYS)));
                }
                selectors.put(key, compiled(key, entry.getValue(), file));
            }
        } catch (BadJson e) {
            throw new BadSiteRule(file, String.valueOf(e.getMessage()));
        }
        return new SiteRule(selectors);
    }

    private static List<Evaluator> compiled(String key, @Nullable Object given, String file) {
        List<?> all = given instanceof List<?> list ? list : Collections.singletonList(given);
        List<Evaluator> compiled = new ArrayList<>();
        for (Object selector : all) {
            if (!(selector instanceof String css) || css.isBlank()) {
                throw new BadSiteRule(file, "\"" + key + "\" wants a CSS selector, or a list of them");
            }
            try {
                compiled.add(Selector.evaluatorOf(css));
            } catch (Selector.SelectorParseException e) {
                throw new BadSiteRule(file, "\"" + key + "\": \"" + css + "\" is no CSS selector");
            }
        }
        return List.copyOf(compiled);
    }

    /** Takes away what the rule wants gone, and tells whether anything was. */
    boolean clean(Document page) {
        boolean cleaned = false;
        for (Evaluator selector : selectors.getOrDefault("remove", List.of())) {
            for (Element element : page.select(selector)) {
                element.remove();
                cleaned = true;
            }
        }
        return cleaned;
    }

    /** The metadata, with what the rule finds in place of what was guessed. */
    Metadata correct(Document page, Metadata guessed) {
        Map<String, String> origins = new HashMap<>(guessed.origins());
        Headline headline = guessed.headline();
        String title = text(page, "title", "title", origins);
        if (title != null) {
            headline = new Headline(title, null, headline.subtitle(), headline.description(), headline.lead());
        }
        Outlet outlet = guessed.outlet();
        String source = text(page, "source", "source", origins);
        if (source != null) {
            var named = new Outlet.Source(source, null);
            outlet = new Outlet(
                    outlet.url(), outlet.site(), named, outlet.publisher(), outlet.section(), outlet.keywords());
        }
        return new Metadata(
                headline,
                outlet,
                credits(page, guessed.credits(), origins),
                dates(page, guessed.dates(), origins),
                origins,
                guessed.roles(),
                guessed.anchor(),
                guessed.told());
    }

    private Credits credits(Document page, Credits guessed, Map<String, String> origins) {
        List<Author> authors = new ArrayList<>();
        for (Element element : found(page, "authors")) {
            for (String name : PersonName.split(element.text())) {
                authors.add(new Author(name, null, List.of()));
            }
        }
        if (authors.isEmpty()) {
            return guessed;
        }
        origins.put("authors", "site rule");
        return new Credits(authors, guessed.editors(), guessed.others(), guessed.dateline());
    }

    private Dates dates(Document page, Dates guessed, Map<String, String> origins) {
        String text = text(page, "date", "date_published", new HashMap<>());
        Moment moment = text == null ? null : DateReader.first(Line.plain(text));
        if (moment == null) {
            return guessed;
        }
        origins.put("date_published", "site rule");
        return new Dates(
                moment.dated(), guessed.modified(), moment.precision(), Dates.Origin.TEXT, moment.offset() == null);
    }

    /** Which blocks the rule says are the body; null where it says nothing, or finds nothing on this page. */
    boolean @Nullable [] body(Document page, List<TextBlock> blocks) {
        List<Element> bodies = found(page, "body");
        boolean[] kept = new boolean[blocks.size()];
        boolean any = false;
        for (TextBlock block : blocks) {
            for (Element up = block.element(); up != null && !kept[block.index()]; up = up.parent()) {
                kept[block.index()] = bodies.contains(up);
            }
            any |= kept[block.index()];
        }
        return any ? kept : null;
    }

    private @Nullable String text(Document page, String key, String field, Map<String, String> origins) {
        List<Element> found = found(page, key);
        if (found.isEmpty() || found.getFirst().text().isBlank()) {
            return null;
        }
        origins.put(field, "site rule");
        return found.getFirst().text().strip();
    }

    private List<Element> found(Document page, String key) {
        for (Evaluator selector : selectors.getOrDefault(key, List.of())) {
            List<Element> found = page.select(selector);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }
}
