package jianbao.index;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;

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
record Asked(Found matching, long total, Ranking ranking, Needles needles, boolean loosened, List<String> notes) {
    static Asked of(String query, IndexSearcher searcher) throws IOException {
        return of(query, searcher, Weights.STANDARD);
    }

    static Asked of(String query, IndexSearcher searcher, Weights weights) throws IOException {
        QueryParser.Read read = QueryParser.read(query);
        Found found = Found.of(searcher, Matching.of(read.reading()));
        if (found.total() == 0) {
            Question question = Question.of(read.reading());
            Found partly = question.loosens() ? Found.of(searcher, question.matching(searcher)) : found;
            if (partly.total() > 0) {
                Ranking ranking = Ranking.question(question.texts(), question.asks(), searcher, weights);
                return new Asked(partly, partly.total(), ranking, question.needles(), true, read.notes());
            }
        }
        Needles needles = Needles.of(read.reading());
        Ranking ranking = Ranking.asTyped(needles.texts(), searcher, weights);
        return new Asked(found, found.total(), ranking, needles, false, read.notes());
    }

    /** The first hits, in order. */
    ScoreDoc[] top(IndexSearcher searcher, SearchRequest.Order order, int wanted) throws IOException {
        List<BooleanClause> scores = ranking.clauses();
        if (order == SearchRequest.Order.DATE || scores.isEmpty()) {
            return Best.byDate(searcher, scored(scores, 0), wanted);
        }
        List<Closeness> closeness = ranking.closeness();
        // Without closeness nobody comes up from further down: a small window lets the index pass over most.
        int window = closeness.isEmpty() ? wanted : Math.max(wanted, Ranking.WEIGHED);
        ScoreDoc[] top = Best.byScore(searcher, scored(scores, 1), window);
        if (top.length < Math.min(wanted, total)) {
            top = Best.byScore(searcher, scored(scores, 0), window);
        }
        for (Closeness each : closeness) {
            each.add(top, Ranking.WEIGHED);
        }
        Best.settle(searcher, top, wanted);
        return Arrays.copyOf(top, Math.min(top.length, wanted));
    }

    /**
     * The query that scores.
     *
     * @param least how many of the clauses an article must have: with one, the index passes over what cannot be among the best
     */
    private Query scored(List<BooleanClause> scores, int least) {
        var scored = new BooleanQuery.Builder();
        if (least == 0 || !scores.stream().allMatch(clause -> matching.isOf(text(clause.query())))) {
            scored.add(matching, Occur.FILTER);
        }
        scores.forEach(scored::add);
        return scored.setMinimumNumberShouldMatch(least).build();
    }

    private static String text(Query clause) {
        return switch (clause) {
            case BoostQuery boost -> text(boost.getQuery());
            case TermQuery term -> term.getTerm().text();
            default -> throw new IllegalArgumentException(clause.toString());
        };
    }
}
