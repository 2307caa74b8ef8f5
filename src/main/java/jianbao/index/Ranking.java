package jianbao.index;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity;

/**
 * How well an article answers: a sum of BM25 over what is asked for, each part with its weight. Nothing here decides what matches.
 *
 * <p>MRR@10 with each part off in turn, and with the alternatives: cmrc is 4,221 questions to 1,104 paragraphs, csl 2,000 titles to
 * abstracts without their titles (with them every figure is 1.000).
 *
 * <pre>
 *                                   cmrc    csl
 * all parts                        .9915  .9816
 * no characters and bigrams        .9907  .9775
 * no single characters             .9909  .9804
 * no words                         .9909  .9812
 * no pairs                         .9908  .9816
 * no title                         .9894  .9816
 * no lead                          .9915  .9816   (+.005 on two collections of news)
 * what asks left in the question   .9884  .9816
 * b = .75                          .9914  .9805
 * </pre>
 */
final class Ranking {
    /** How soon more of the same stops to count. Between .9 and 1.5 nothing changes by more than .001. */
    private static final float K1 = 1.2f;

    /** How much long articles pay for their length: .9 beats .75 on every set, for news differ in length more than in matter. */
    private static final float B = 0.9f;

    /** Characters and bigrams: what no dictionary can miss. The measure of the others. */
    private static final float UNITS = 1;

    /** Words: what the characters mean together. */
    private static final float WORDS = 1;

    /** Two words that follow each other in the query and are near in the article. */
    private static final float PAIRS = 0.3f;

    /** Words of the title, which tells what an article is about; they count in the units and words already. */
    private static final float TITLE = 0.5f;

    /** Words of the beginning, where news says what happened. */
    private static final float LEAD = 0.1f;

    /** Words that may stand between or beside the two of a pair. */
    private static final int PAIR_SLOP = 5;

    /** The best articles by all else that are ordered by pairs too: positions are dear, and pairs move nobody from further down. */
    static final int PAIRED = 200;

    private final Map<String, Query> parts = new LinkedHashMap<>();

    private Ranking(List<String> texts, boolean question, IndexSearcher searcher) throws IOException {
        var units = new LinkedHashMap<String, Integer>();
        texts.forEach(text -> new Bigrams(text, question).terms().forEach(term -> units.merge(term, 1, Integer::sum)));
        Rarity.of(searcher, Fields.UNITS).keepRarest(units);
        part("characters", terms(units, Fields.UNITS, UNITS));
        var terms = new LinkedHashMap<String, Integer>();
        var pairs = new LinkedHashMap<List<String>, Integer>();
        words(texts, terms, pairs);
        Rarity.of(searcher, Fields.WORDS).keepRarest(terms);
        pairs.keySet().removeIf(pair -> !terms.keySet().containsAll(pair));
        part("words", terms(terms, Fields.WORDS, WORDS));
        part("title", terms(terms, Fields.TITLE_WORDS, TITLE));
        part("lead", terms(terms, Fields.LEAD_WORDS, LEAD));
        part("pairs", pairs(pairs));
    }

    static Similarity similarity() {
        return new BM25Similarity(K1, B);
    }

    /**
     * The ranking for some texts, folded.
     *
     * @param question whether only parts of them may be in the article; then single characters count too
     */
    static Ranking of(List<String> texts, boolean question, IndexSearcher searcher) throws IOException {
        return new Ranking(texts, question, searcher);
    }

    private void part(String name, BooleanQuery query) {
        if (!query.clauses().isEmpty()) {
            parts.put(name, query);
        }
    }

    /** The parts of the score, by name. */
    Map<String, Query> parts() {
        return parts;
    }

    /** All but the pairs. */
    BooleanQuery first() {
        var first = new BooleanQuery.Builder();
        parts.forEach((name, part) -> {
            if (!name.equals("pairs")) {
                ((BooleanQuery) part).clauses().forEach(first::add);
            }
        });
        return first.build();
    }

    boolean hasPairs() {
        return parts.containsKey("pairs");
    }

    /** The pairs alone, without a clause if there are none. */
    Query pairs() {
        return parts.getOrDefault("pairs", new BooleanQuery.Builder().build());
    }

    private static void words(List<String> texts, Map<String, Integer> terms, Map<List<String>, Integer> pairs) {
        var words = new Words(WordSegmenter.standard());
        for (String text : texts) {
            words.cut(text);
            for (int i = 0; i < words.size(); i++) {
                String word = text.substring(words.start(i), words.end(i));
                terms.merge(word, 1, Integer::sum);
                if (i > 0) {
                    pairs.merge(List.of(text.substring(words.start(i - 1), words.end(i - 1)), word), 1, Integer::sum);
                }
            }
        }
    }

    private static BooleanQuery terms(Map<String, Integer> terms, String field, float weight) {
        var query = new BooleanQuery.Builder();
        terms.forEach((term, times) ->
                query.add(boost(new TermQuery(new Term(field, term)), weight * times), Occur.SHOULD));
        return query.build();
    }

    private static BooleanQuery pairs(Map<List<String>, Integer> pairs) {
        var query = new BooleanQuery.Builder();
        pairs.forEach((pair, times) -> query.add(
                boost(new PhraseQuery(PAIR_SLOP, Fields.WORDS, pair.getFirst(), pair.getLast()), PAIRS * times),
                Occur.SHOULD));
        return query.build();
    }

    private static Query boost(Query query, float weight) {
        return weight == 1 ? query : new BoostQuery(query, weight);
    }
}
