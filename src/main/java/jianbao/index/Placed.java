package jianbao.index;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.util.BytesRef;

/**
 * A hit with what orders it among equals.
 *
 * @param hit the hit
 * @param origin of its article
 * @param id of its article
 */
record Placed(ScoreDoc hit, BytesRef origin, BytesRef id) {
    private static final Comparator<Placed> ORDER =
            Comparator.comparing(Placed::origin).thenComparing(Placed::id);

    /** Hits ordered by their place. */
    static List<ScoreDoc> ordered(IndexSearcher searcher, ScoreDoc[] hits) throws IOException {
        BytesRef[] origins = Values.of(searcher, Fields.ORIGIN, hits);
        BytesRef[] ids = Values.of(searcher, Fields.ID, hits);
        var placed = new Placed[hits.length];
        Arrays.setAll(placed, i -> new Placed(hits[i], origins[i], ids[i]));
        return Arrays.stream(placed).sorted(ORDER).map(Placed::hit).toList();
    }
}
