package jianbao.cli;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
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

/**
 * A hit as named values: those of its own, and on demand every field of its article.
 *
 * @param names which, in this order
 * @param explained why the hits are hits, null if nobody asked
 */
record HitFields(List<String> names, @Nullable Explained explained) {
    /** What a hit is in JSON, if nothing else is asked for. */
    static final List<String> USUAL =
            List.of("rank", "score", "id", "origin", "title", "source", "date_published", "snippet", "matches");

    /** Beyond these, scores differ by rounding alone. */
    private static final double SCORE_STEPS = 1e4;

    private static final String PARTS = "score_parts";

    /** These fields; the usual ones if none is named. */
    static HitFields of(List<String> asked, @Nullable Explained explained) {
        var names = new ArrayList<>(asked.isEmpty() ? USUAL : asked);
        if (explained != null) {
            names.add(PARTS);
        }
        return new HitFields(List.copyOf(names), explained);
    }

    /** The names that can be asked for. */
    static List<String> known() {
        Set<String> names = new LinkedHashSet<>(USUAL);
        names.addAll(Fields.names());
        return List.copyOf(names);
    }

    /** The values of a hit. */
    Map<String, @Nullable Object> of(Hit hit) {
        Map<String, @Nullable Object> own = own(hit);
        Map<String, @Nullable Object> article = own.keySet().containsAll(names) ? Map.of() : Fields.of(hit.article());
        var values = new LinkedHashMap<String, @Nullable Object>();
        names.forEach(name -> values.put(name, own.containsKey(name) ? own.get(name) : article.get(name)));
        return values;
    }

    private Map<String, @Nullable Object> own(Hit hit) {
        Outlet.Source source = hit.article().outlet().source();
        var published = hit.article().dates().published();
        var own = new LinkedHashMap<String, @Nullable Object>();
        own.put("rank", hit.rank());
        own.put("score", rounded(hit.score()));
        own.put("id", hit.article().id());
        own.put("origin", hit.article().origin());
        own.put("title", hit.article().headline().shown());
        own.put("source", source == null ? null : source.name());
        own.put("date_published", published == null ? null : DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(published));
        own.put("snippet", snippet(hit));
        own.put("matches", hit.matches());
        if (explained != null) {
            own.put(PARTS, explained.parts(hit));
        }
        return own;
    }

    static double rounded(double score) {
        return Math.round(score * SCORE_STEPS) / SCORE_STEPS;
    }

    private static @Nullable String snippet(Hit hit) {
        return hit.snippets().isEmpty()
                ? null
                : String.join(" … ", hit.snippets().stream().map(Marked::text).toList());
    }
}
