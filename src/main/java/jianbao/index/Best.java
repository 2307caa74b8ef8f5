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
import org.apache.lucene.search.TopScoreDocCollectorManager;

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
        float last = top[most].score;
        int clear = most;
        while (clear > 0 && top[clear - 1].score == last) {
            clear--;
        }
        ScoreDoc[] best = Arrays.copyOf(top, clear >= least ? clear : most);
        if (clear < least) {
            List<ScoreDoc> tied = Ties.first(searcher, query, last, most - clear);
            for (int i = 0; i < tied.size() && tied.size() == most - clear; i++) {
                best[clear + i] = tied.get(i);
            }
        }
        return best;
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
