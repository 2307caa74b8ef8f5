package jianbao.index;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;

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
    static Asked of(String query, IndexSearcher searcher) throws IOException {
        QueryParser.Read read = QueryParser.read(query);
        Found found = Found.of(searcher, Matching.of(read.reading()));
        if (found.total() == 0) {
            Question question = Question.of(read.reading());
            Found partly = question.loosens() ? Found.of(searcher, question.matching(searcher)) : found;
            if (partly.total() > 0) {
                Ranking ranking = Ranking.of(question.texts(), true, searcher);
                return new Asked(partly, partly.total(), ranking, question.needles(), true, read.notes());
            }
        }
        Needles needles = Needles.of(read.reading());
        Ranking ranking = Ranking.of(needles.texts(), false, searcher);
        return new Asked(found, found.total(), ranking, needles, false, read.notes());
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
        if (!ranked) {
            return Best.byDate(searcher, query, wanted);
        }
        // Without pairs nobody comes up from further down: a small window lets the index pass over most.
        int window = ranking.hasPairs() ? Math.max(wanted, Ranking.PAIRED) : wanted;
        ScoreDoc[] top = Best.byScore(searcher, query, wanted, window);
        if (ranking.hasPairs()) {
            if (top.length > Ranking.PAIRED) {
                Best.settle(searcher, top, Ranking.PAIRED);
            }
            Pairs.add(searcher, top, ranking.pairs());
        }
        Best.settle(searcher, top, wanted);
        return Arrays.copyOf(top, Math.min(top.length, wanted));
    }
}
