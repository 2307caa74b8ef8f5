package jianbao.index;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldCollector;
import org.apache.lucene.search.TopFieldCollectorManager;

/**
 * A query, put to an index.
 *
 * @param matching the articles that match
 * @param total how many
 * @param ranking how well
 * @param needles what to mark in them
 * @param loosened whether only parts match
 * @param notes what of the query was taken otherwise than typed
 */
record Asked(Query matching, long total, Ranking ranking, Needles needles, boolean loosened, List<String> notes) {
    private static final SortField BY_ORIGIN = new SortField(Fields.ORIGIN, SortField.Type.STRING);
    private static final SortField BY_ID = new SortField(Fields.ID, SortField.Type.STRING);

    /** The best first; equal ones by their place, whatever order they were indexed in. */
    static final Sort BY_SCORE = new Sort(SortField.FIELD_SCORE, BY_ORIGIN, BY_ID);

    private static final SortField NEWEST = new SortField(Fields.FROM, SortField.Type.LONG, true, Long.MIN_VALUE);
    private static final Sort BY_DATE = new Sort(NEWEST, SortField.FIELD_SCORE, BY_ORIGIN, BY_ID);

    static Asked of(String query, IndexSearcher searcher) throws IOException {
        QueryParser.Read read = QueryParser.read(query);
        Query matching = Matching.of(read.reading());
        int total = searcher.count(matching);
        if (total == 0) {
            Question question = Question.of(read.reading());
            Query parts = question.matching();
            int partly = question.loosens() ? searcher.count(parts) : 0;
            if (partly > 0) {
                Ranking ranking = Ranking.of(question.texts(), true);
                return new Asked(parts, partly, ranking, question.needles(), true, read.notes());
            }
        }
        Needles needles = Needles.of(read.reading());
        return new Asked(matching, total, Ranking.of(needles.texts(), false), needles, false, read.notes());
    }

    /** The first hits, in order. */
    ScoreDoc[] top(IndexSearcher searcher, SearchRequest.Order order, int wanted) throws IOException {
        BooleanQuery first = ranking.first();
        boolean ranked =
                order == SearchRequest.Order.RELEVANCE && !first.clauses().isEmpty();
        var scored = new BooleanQuery.Builder().add(matching, Occur.FILTER);
        if (!first.clauses().isEmpty()) {
            scored.add(first, Occur.SHOULD);
        }
        Query query = scored.build();
        int window = ranked ? Math.max(wanted, Ranking.PAIRED) : wanted;
        // The total is known: what cannot be among the best need not be scored.
        var best = new TopFieldCollectorManager(ranked ? BY_SCORE : BY_DATE, window, window);
        ScoreDoc[] top = searcher.search(query, best).scoreDocs;
        TopFieldCollector.populateScores(top, searcher, query);
        if (ranked) {
            Pairs.reorder(searcher, top, ranking.pairs());
        }
        return Arrays.copyOf(top, Math.min(top.length, wanted));
    }
}
