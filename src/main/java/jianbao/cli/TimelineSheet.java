package jianbao.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import jianbao.Article;
import jianbao.index.Timeline;
import jianbao.index.Timeline.Bucket;
import jianbao.json.Json;
import jianbao.text.Printable;
import org.jspecify.annotations.Nullable;

/**
 * A timeline for programs.
 *
 * @param timeline what was counted
 * @param share whether the share of all articles is told as well
 */
record TimelineSheet(Timeline timeline, boolean share) {
    /** Beyond these, shares tell nothing. */
    private static final double SHARE_STEPS = 1e6;

    /** Whether nothing matches any of the queries. */
    boolean isEmpty() {
        return timeline.undated().stream().allMatch(count -> count == 0)
                && timeline.buckets().stream()
                        .allMatch(bucket -> bucket.matching().stream().allMatch(count -> count == 0));
    }

    /** The share of all articles, 0 where there are none. */
    static double share(Bucket bucket, int query) {
        long matching = bucket.matching().get(query);
        return bucket.all() == 0 ? 0 : Math.round(SHARE_STEPS * matching / bucket.all()) / SHARE_STEPS;
    }

    String json() {
        var object = new LinkedHashMap<String, Object>();
        object.put("schema_version", Article.SCHEMA_VERSION);
        object.put("by", LabelConverter.label(timeline.step()));
        object.put("queries", timeline.queries());
        object.put("undated", timeline.undated());
        object.put("buckets", timeline.buckets().stream().map(this::object).toList());
        return Printable.json(Json.pretty(object));
    }

    void jsonLines(Output out) {
        timeline.buckets().forEach(bucket -> out.line(Printable.json(Json.line(object(bucket)))));
    }

    private Map<String, Object> object(Bucket bucket) {
        var object = new LinkedHashMap<String, Object>();
        object.put("date", bucket.label());
        object.put("all", bucket.all());
        object.put("matching", bucket.matching());
        if (share) {
            var shares = new ArrayList<Double>();
            for (int i = 0; i < bucket.matching().size(); i++) {
                shares.add(share(bucket, i));
            }
            object.put("share", shares);
        }
        return object;
    }

    /** A row a bucket; columns for the date, all articles, and each query: its count, and its share if that is wanted. */
    void rows(Function<List<String>, Rows> begin) {
        var names = new ArrayList<>(List.of("date", "all"));
        for (String query : timeline.queries()) {
            names.add(query);
            if (share) {
                names.add(query + " share");
            }
        }
        Rows rows = begin.apply(names);
        for (Bucket bucket : timeline.buckets()) {
            var row = new ArrayList<@Nullable Object>(List.of(bucket.label(), bucket.all()));
            for (int i = 0; i < bucket.matching().size(); i++) {
                row.add(bucket.matching().get(i));
                if (share) {
                    row.add(share(bucket, i));
                }
            }
            rows.add(row);
        }
    }
}
