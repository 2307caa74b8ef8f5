package jianbao.index;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.util.BytesRef;

/** The first of the articles that match, in an order that does not depend on when they were indexed. */
final class Best {
    private static final SortField BY_ORIGIN = new SortField(Fields.ORIGIN, SortField.Type.STRING);
    private static final SortField BY_ID = new SortField(Fields.ID, SortField.Type.STRING);
    private static final SortField NEWEST = new SortField(Fields.FROM, SortField.Type.LONG, true, Long.MIN_VALUE);
    private static final Sort BY_SCORE = new Sort(SortField.FIELD_SCORE, BY_ORIGIN, BY_ID);
    private static final Sort BY_DATE = new Sort(NEWEST, SortField.FIELD_SCORE, BY_ORIGIN, BY_ID);

    private Best() {}

    /** The newest first; of one date the best, then by their place. */
    static ScoreDoc[] byDate(IndexSearcher searcher, Query query, int most) throws IOException {
        return sorted(searcher, query, most, BY_DATE);
    }

    /**
     * The best by score, in no certain order where scores are equal: see {@link #settle}. Fewer than {@code most}, but never fewer
     * than {@code least}, if the last of them are as good as others that would be left out.
     */
    static ScoreDoc[] byScore(IndexSearcher searcher, Query query, int least, int most) throws IOException {
        // Scores alone, for comparing places costs more than all the rest; and what cannot be among the best is passed
        // over.
        ScoreDoc[] top = searcher.search(query, new TopScoreDocCollectorManager(most + 1, null, most + 1)).scoreDocs;
        if (top.length <= most) {
            return top;
        }
        int clear = most;
        while (clear > 0 && top[clear - 1].score == top[most].score) {
            clear--;
        }
        return clear >= least ? Arrays.copyOf(top, clear) : sorted(searcher, query, most, BY_SCORE);
    }

    private static ScoreDoc[] sorted(IndexSearcher searcher, Query query, int most, Sort order) throws IOException {
        ScoreDoc[] top = searcher.search(query, new TopFieldCollectorManager(order, most, most)).scoreDocs;
        int score = Arrays.asList(order.getSort()).indexOf(SortField.FIELD_SCORE);
        for (ScoreDoc hit : top) {
            hit.score = (Float) ((FieldDoc) hit).fields[score];
        }
        return top;
    }

    private record Placed(ScoreDoc hit, BytesRef origin, BytesRef id) {
        private static final Comparator<Placed> ORDER =
                Comparator.comparing(Placed::origin).thenComparing(Placed::id);
    }

    /** Orders hits by score, and equal ones among the first so many by their place. */
    static void settle(IndexSearcher searcher, ScoreDoc[] hits, int first) throws IOException {
        Arrays.sort(hits, Comparator.comparingDouble(hit -> -hit.score));
        for (int from = 0, to; from < Math.min(first, hits.length); from = to) {
            to = from + 1;
            while (to < hits.length && hits[to].score == hits[from].score) {
                to++;
            }
            if (to - from > 1) {
                var tied = new Placed[to - from];
                for (int i = 0; i < tied.length; i++) {
                    tied[i] = placed(searcher, hits[from + i]);
                }
                Arrays.sort(tied, Placed.ORDER);
                for (int i = 0; i < tied.length; i++) {
                    hits[from + i] = tied[i].hit();
                }
            }
        }
    }

    private static Placed placed(IndexSearcher searcher, ScoreDoc hit) throws IOException {
        return new Placed(hit, value(searcher, Fields.ORIGIN, hit.doc), value(searcher, Fields.ID, hit.doc));
    }

    /** The value of a document's field. */
    static BytesRef value(IndexSearcher searcher, String field, int doc) throws IOException {
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
        SortedDocValues values = DocValues.getSorted(leaf.reader(), field);
        return values.advanceExact(doc - leaf.docBase)
                ? BytesRef.deepCopyOf(values.lookupOrd(values.ordValue()))
                : new BytesRef();
    }
}
