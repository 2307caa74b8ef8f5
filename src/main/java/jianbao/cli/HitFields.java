package jianbao.cli;

import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jianbao.Hit;
import jianbao.Marked;
import jianbao.Outlet;
import jianbao.export.Fields;
import org.jspecify.annotations.Nullable;

/** A hit as named values: those of its own, and on demand every field of its article. */
final class HitFields {
    /** What a hit is in JSON, if nothing else is asked for. */
    static final List<String> USUAL =
            List.of("rank", "score", "id", "origin", "title", "source", "date_published", "snippet", "matches");

    /** Beyond these, scores differ by rounding alone. */
    private static final double SCORE_STEPS = 1e4;

    private HitFields() {}

    /** The names that can be asked for. */
    static List<String> names() {
        Set<String> names = new LinkedHashSet<>(USUAL);
        names.addAll(Fields.names());
        return List.copyOf(names);
    }

    /** The values with these names, in their order; the usual ones if none is named. */
    static Map<String, @Nullable Object> of(Hit hit, List<String> names) {
        List<String> wanted = names.isEmpty() ? USUAL : names;
        Map<String, @Nullable Object> own = own(hit);
        Map<String, @Nullable Object> article = own.keySet().containsAll(wanted) ? Map.of() : Fields.of(hit.article());
        var values = new LinkedHashMap<String, @Nullable Object>();
        wanted.forEach(name -> values.put(name, own.containsKey(name) ? own.get(name) : article.get(name)));
        return values;
    }

    private static Map<String, @Nullable Object> own(Hit hit) {
        Outlet.Source source = hit.article().outlet().source();
        var published = hit.article().dates().published();
        var own = new LinkedHashMap<String, @Nullable Object>();
        own.put("rank", hit.rank());
        own.put("score", Math.round(hit.score() * SCORE_STEPS) / SCORE_STEPS);
        own.put("id", hit.article().id());
        own.put("origin", hit.article().origin());
        own.put("title", hit.article().headline().shown());
        own.put("source", source == null ? null : source.name());
        own.put("date_published", published == null ? null : DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(published));
        own.put("snippet", snippet(hit));
        own.put("matches", hit.matches());
        return own;
    }

    private static @Nullable String snippet(Hit hit) {
        return hit.snippets().isEmpty()
                ? null
                : String.join(" … ", hit.snippets().stream().map(Marked::text).toList());
    }
}
