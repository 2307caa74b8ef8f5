package jianbao.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity;

/**
 * How well an article answers: a sum of BM25 over what is asked for, each part with its {@linkplain Weights weight}, and what its best
 * {@linkplain Passage passage} holds. Nothing here decides what matches.
 */
final class Ranking {
    /** The length of a passage, in words: a sentence of news or two. */
    private static final int PASSAGE_WORDS = 25;

    /** The same in characters, for texts that were matched as typed. */
    private static final int PASSAGE_UNITS = 40;

    /** The best articles by all else of which the passages are weighed: positions are dear, and hardly one comes up from further down. */
    static final int WEIGHED = 100;

    /** The share of the articles with a text that have it as a word, from which it counts as one. */
    private static final double AS_WORD = 0.95;

    private final IndexSearcher searcher;
    private final Weights weights;
    private final Map<String, BooleanQuery> parts = new LinkedHashMap<>();
    private final List<Closeness> closeness = new ArrayList<>();

    private Ranking(IndexSearcher searcher, Weights weights) {
        this.searcher = searcher;
        this.weights = weights;
    }

    static Similarity similarity(Weights weights) {
        return new BM25Similarity(weights.k1(), weights.b());
    }

    /** The ranking for texts that stand in every article as they were typed, folded. Together, if there are several. */
    static Ranking asTyped(List<String> texts, IndexSearcher searcher, Weights weights) throws IOException {
        var ranking = new Ranking(searcher, weights);
        Map<String, Integer> bigrams = bigrams(texts, false);
        // A single character within a text is in every article that matches, and says nothing.
        Map<String, Integer> words = words(texts, true);
        boolean word =
                bigrams.size() == 1 && bigrams.keySet().equals(words.keySet()) && ranking.isWord(texts.getFirst());
        ranking.part("characters", Fields.UNITS, bigrams, word ? 0 : weights.units());
        ranking.part("words", Fields.WORDS, words, word ? weights.units() + weights.words() : weights.words());
        ranking.part("title", Fields.TITLE_UNITS, bigrams, weights.title());
        ranking.part("lead", Fields.LEAD_WORDS, words, weights.lead());
        if (texts.size() > 1) {
            ranking.passage(Fields.UNITS, bigrams, PASSAGE_UNITS);
        }
        return ranking;
    }

    /**
     * The ranking for texts of which only parts may be in an article, folded.
     *
     * @param asking whether they ask something: a sentence answers that, while a headline is spread over an article
     */
    static Ranking question(List<String> texts, boolean asking, IndexSearcher searcher, Weights weights)
            throws IOException {
        var ranking = new Ranking(searcher, weights);
        Map<String, Integer> words = words(texts, false);
        ranking.part("characters", Fields.UNITS, bigrams(texts, true), weights.units());
        ranking.part("words", Fields.WORDS, words, weights.words());
        ranking.part("title", Fields.TITLE_WORDS, words, weights.title());
        ranking.part("lead", Fields.LEAD_WORDS, words, weights.lead());
        ranking.pairs(texts, words.keySet());
        if (asking) {
            ranking.passage(Fields.WORDS, words, PASSAGE_WORDS);
            ranking.passage(Fields.UNITS, bigrams(texts, false), PASSAGE_UNITS);
        }
        return ranking;
    }

    /** Whether hardly an article holds a text but as a word: then to score its characters too is to score the word twice. */
    private boolean isWord(String text) throws IOException {
        var reader = searcher.getIndexReader();
        return reader.docFreq(new Term(Fields.WORDS, text)) >= AS_WORD * reader.docFreq(new Term(Fields.UNITS, text));
    }

    private void part(String name, String field, Map<String, Integer> terms, float weight) throws IOException {
        if (weight == 0) {
            return;
        }
        Rarity.of(searcher, field).keepRarest(terms);
        var query = new BooleanQuery.Builder();
        terms.forEach((term, times) ->
                query.add(boost(new TermQuery(new Term(field, term)), weight * times), Occur.SHOULD));
        parts.put(name, query.build());
    }

    private void passage(String field, Map<String, Integer> terms, int length) throws IOException {
        Rarity.of(searcher, field).keepRarest(terms);
        if (weights.passage() > 0 && terms.size() > 1) {
            closeness.add(new Passage(searcher, field, terms.keySet(), length, weights.passage()));
        }
    }

    private void pairs(List<String> texts, Set<String> weighed) throws IOException {
        var pairs = new LinkedHashMap<List<String>, Integer>();
        var words = new Words(WordSegmenter.standard());
        for (String text : texts) {
            words.cut(text);
            for (int i = 1; i < words.size(); i++) {
                List<String> pair = List.of(words.text(text, i - 1), words.text(text, i));
                if (weighed.containsAll(pair)) {
                    pairs.merge(pair, 1, Integer::sum);
                }
            }
        }
        if (weights.pairs() > 0 && !pairs.isEmpty()) {
            closeness.add(new Pairs(searcher, pairs, weights.pairs()));
        }
    }

    /** What every article is scored by. */
    List<BooleanClause> clauses() {
        return parts.values().stream().flatMap(part -> part.clauses().stream()).toList();
    }

    /** What the best are scored by besides. */
    List<Closeness> closeness() {
        return closeness;
    }

    /** What each part gives to a document. */
    List<ScorePart> explain(int doc) throws IOException {
        var explained = new LinkedHashMap<String, Double>();
        for (var part : parts.entrySet()) {
            var score = searcher.explain(part.getValue(), doc);
            explained.put(part.getKey(), score.isMatch() ? score.getValue().doubleValue() : 0);
        }
        for (Closeness each : closeness) {
            explained.merge(each.name(), each.of(doc), Double::sum);
        }
        return explained.entrySet().stream()
                .map(part -> new ScorePart(part.getKey(), part.getValue()))
                .toList();
    }

    private static Map<String, Integer> bigrams(List<String> texts, boolean singles) {
        var terms = new LinkedHashMap<String, Integer>();
        texts.forEach(text -> new Bigrams(text, singles).terms().forEach(term -> terms.merge(term, 1, Integer::sum)));
        return terms;
    }

    private static Map<String, Integer> words(List<String> texts, boolean longer) {
        var terms = new LinkedHashMap<String, Integer>();
        var words = new Words(WordSegmenter.standard());
        for (String text : texts) {
            words.cut(text);
            for (int i = 0; i < words.size(); i++) {
                String word = words.text(text, i);
                if (!longer || word.length() == text.length() || !isSingle(word)) {
                    terms.merge(word, 1, Integer::sum);
                }
            }
        }
        return terms;
    }

    private static boolean isSingle(String word) {
        int first = word.codePointAt(0);
        return Units.kind(first) == Units.Kind.WIDE && word.length() == Character.charCount(first);
    }

    private static Query boost(Query query, float weight) {
        return weight == 1 ? query : new BoostQuery(query, weight);
    }
}
