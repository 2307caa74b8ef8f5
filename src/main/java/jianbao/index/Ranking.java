package jianbao.index;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity;

/** How well an article answers: the weights of everything that counts. */
final class Ranking {
    static final float K1 = 1.2f;
    static final float B = 0.9f;
    static final float UNITS = 1;
    static final float WORDS = 1;
    static final float PAIRS = 0.3f;
    static final float TITLE = 0.5f;
    static final float LEAD = 0.1f;

    /** Words that may stand between or beside the two of a pair. */
    private static final int PAIR_SLOP = 5;

    /** The most distinct terms of a kind that are weighed: a question has forty. */
    private static final int MOST_TERMS = 128;

    private Ranking() {}

    static Similarity similarity() {
        return new BM25Similarity(K1, B);
    }

    /** What adds to the score of an article that matches: each clause a little, none needed. */
    static BooleanQuery of(List<String> texts) {
        var score = new BooleanQuery.Builder();
        units(texts).forEach((unit, times) -> add(score, Fields.UNITS, unit, UNITS * times));
        var words = new Words(WordSegmenter.standard());
        var terms = new LinkedHashMap<String, Integer>();
        var pairs = new LinkedHashMap<List<String>, Integer>();
        for (String text : texts) {
            words.cut(text);
            for (int i = 0; i < words.size() && terms.size() < MOST_TERMS; i++) {
                String word = text.substring(words.start(i), words.end(i));
                terms.merge(word, 1, Integer::sum);
                if (i > 0) {
                    pairs.merge(List.of(text.substring(words.start(i - 1), words.end(i - 1)), word), 1, Integer::sum);
                }
            }
        }
        terms.forEach((word, times) -> {
            add(score, Fields.WORDS, word, WORDS * times);
            add(score, Fields.TITLE_WORDS, word, TITLE * times);
            add(score, Fields.LEAD_WORDS, word, LEAD * times);
        });
        pairs.forEach((pair, times) -> score.add(
                boost(new PhraseQuery(PAIR_SLOP, Fields.WORDS, pair.getFirst(), pair.getLast()), PAIRS * times),
                Occur.SHOULD));
        return score.build();
    }

    private static Map<String, Integer> units(List<String> texts) {
        var terms = new LinkedHashMap<String, Integer>();
        for (String text : texts) {
            try (var stream = new UnitStream(text)) {
                var term = stream.getAttribute(org.apache.lucene.analysis.tokenattributes.CharTermAttribute.class);
                stream.reset();
                while (stream.incrementToken() && terms.size() < MOST_TERMS) {
                    String unit = term.toString();
                    if (Units.kind(unit.codePointAt(0)) != Units.Kind.SYMBOL) {
                        terms.merge(unit, 1, Integer::sum);
                    }
                }
            } catch (java.io.IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }
        return terms;
    }

    private static void add(BooleanQuery.Builder score, String field, String term, float weight) {
        if (weight > 0) {
            score.add(boost(new TermQuery(new Term(field, term)), weight), Occur.SHOULD);
        }
    }

    private static Query boost(Query query, float weight) {
        return weight == 1 ? query : new BoostQuery(query, weight);
    }
}
