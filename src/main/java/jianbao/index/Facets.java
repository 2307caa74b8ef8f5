package jianbao.index;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;

/** Counts the articles that match by the values they have. */
final class Facets {
    private final Map<String, Long> counts = new HashMap<>();
    private long total;
    private long unknown;

    private Facets() {}

    static FacetCounts of(IndexSearcher searcher, Query matching, Facet facet, int most) throws IOException {
        var facets = new Facets();
        Matches.each(searcher, matching, leaf -> facets.counter(leaf.reader(), facet));
        facets.flush();
        boolean dates = facet == Facet.YEAR || facet == Facet.MONTH;
        Comparator<FacetCounts.Count> byValue = Comparator.comparing(FacetCounts.Count::value);
        Comparator<FacetCounts.Count> order = dates
                ? byValue
                : Comparator.comparingLong(FacetCounts.Count::articles)
                        .reversed()
                        .thenComparing(byValue);
        List<FacetCounts.Count> counts = facets.counts.entrySet().stream()
                .map(count -> new FacetCounts.Count(count.getKey(), count.getValue()))
                .sorted(order)
                .limit(most)
                .toList();
        return new FacetCounts(facets.total, facets.unknown, facets.counts.size(), counts);
    }

    /** What waits to be added of the last segment: ordinals are looked up once a value, not once an article. */
    private Flush flush = () -> {};

    private interface Flush {
        void run() throws IOException;
    }

    private void flush() throws IOException {
        flush.run();
        flush = () -> {};
    }

    private Matches.Doc counter(LeafReader leaf, Facet facet) throws IOException {
        flush();
        return switch (facet) {
            case SOURCE, AUTHOR, SECTION, SITE -> ordinals(DocValues.getSortedSet(leaf, facet.label() + Fields.FACET));
            case TYPE, SCRIPT -> ordinals(DocValues.singleton(DocValues.getSorted(leaf, facet.label())));
            case YEAR -> dates(leaf, Timeline.Step.YEAR);
            case MONTH -> dates(leaf, Timeline.Step.MONTH);
        };
    }

    private Matches.Doc ordinals(SortedSetDocValues values) {
        long[] byOrdinal = new long[(int) values.getValueCount()];
        flush = () -> {
            for (int ordinal = 0; ordinal < byOrdinal.length; ordinal++) {
                if (byOrdinal[ordinal] > 0) {
                    counts.merge(values.lookupOrd(ordinal).utf8ToString(), byOrdinal[ordinal], Long::sum);
                }
            }
        };
        return doc -> {
            total++;
            if (!values.advanceExact(doc)) {
                unknown++;
                return;
            }
            for (int i = values.docValueCount(); i > 0; i--) {
                byOrdinal[(int) values.nextOrd()]++;
            }
        };
    }

    private Matches.Doc dates(LeafReader leaf, Timeline.Step step) throws IOException {
        var days = new Buckets.Days(leaf, step);
        var byDay = new HashMap<Long, long[]>();
        flush = () -> byDay.forEach(
                (day, count) -> counts.merge(Buckets.label(LocalDate.ofEpochDay(day), step), count[0], Long::sum));
        return doc -> {
            total++;
            long day = days.of(doc);
            if (day == Buckets.Days.UNKNOWN) {
                unknown++;
            } else {
                byDay.computeIfAbsent(day, start -> new long[1])[0]++;
            }
        };
    }
}
