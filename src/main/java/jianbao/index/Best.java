package jianbao.index;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldCollectorManager;

/** The first of the articles that match, in an order that does not depend on when they were indexed. */
final class Best {
    private static final SortField BY_ORIGIN = new SortField(Fields.ORIGIN, SortField.Type.STRING);
    private static final SortField BY_ID = new SortField(Fields.ID, SortField.Type.STRING);
    private static final SortField NEWEST = new SortField(Fields.FROM, SortField.Type.LONG, true, Long.MIN_VALUE);
    private static final Sort BY_DATE = new Sort(NEWEST, SortField.FIELD_SCORE, BY_ORIGIN, BY_ID);

    private Best() {}

    /** The newest first; of one date the best, then by their place. */
    static ScoreDoc[] byDate(IndexSearcher searcher, Query query, int most) throws IOException {
        ScoreDoc[] top = searcher.search(query, new TopFieldCollectorManager(BY_DATE, most, most)).scoreDocs;
        int score = Arrays.asList(BY_DATE.getSort()).indexOf(SortField.FIELD_SCORE);
        for (ScoreDoc hit : top) {
            hit.score = (Float) ((FieldDoc) hit).fields[score];
        }
        return top;
    }

    /** The best by score; equal ones by their place. */
    static ScoreDoc[] byScore(IndexSearcher searcher, Query query, int most) throws IOException {
        ScoreDoc[] best = Leading.of(searcher, query, most).toArray(ScoreDoc[]::new);
        settle(searcher, best, most);
        return Arrays.copyOf(best, Math.min(best.length, most));
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
                List<ScoreDoc> placed = Placed.ordered(searcher, Arrays.copyOfRange(hits, from, to));
                for (int i = 0; i < placed.size(); i++) {
                    hits[from + i] = placed.get(i);
                }
            }
        }
    }
}
