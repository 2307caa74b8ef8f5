package jianbao.index;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;

/** How often two words that follow each other in the query are near in the article. */
final class Pairs implements Closeness {
    /** Words that may stand between or beside the two of a pair. */
    private static final int SLOP = 5;

    private final IndexSearcher searcher;
    private final Weight weight;

    /**
     * @param pairs of words, and how often each is asked for
     * @param weight of one
     */
    Pairs(IndexSearcher searcher, Map<List<String>, Integer> pairs, float weight) throws IOException {
        var any = new BooleanQuery.Builder();
        pairs.forEach((pair, times) -> any.add(
                new BoostQuery(new PhraseQuery(SLOP, Fields.WORDS, pair.getFirst(), pair.getLast()), weight * times),
                Occur.SHOULD));
        this.searcher = searcher;
        this.weight = searcher.createWeight(searcher.rewrite(any.build()), ScoreMode.COMPLETE, 1);
    }

    @Override
    public String name() {
        return "pairs";
    }

    @Override
    public void add(ScoreDoc[] hits, int first) throws IOException {
        ScoreDoc[] byDoc = Arrays.copyOf(hits, Math.min(hits.length, first));
        Arrays.sort(byDoc, Comparator.comparingInt(hit -> hit.doc));
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        for (int i = 0; i < byDoc.length; ) {
            LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(byDoc[i].doc, leaves));
            int end = leaf.docBase + leaf.reader().maxDoc();
            Scorer scorer = weight.scorer(leaf);
            for (; i < byDoc.length && byDoc[i].doc < end; i++) {
                if (scorer != null) {
                    add(scorer, byDoc[i], leaf.docBase);
                }
            }
        }
    }

    private static void add(Scorer scorer, ScoreDoc hit, int base) throws IOException {
        var two = scorer.twoPhaseIterator();
        DocIdSetIterator docs = two == null ? scorer.iterator() : two.approximation();
        int doc = hit.doc - base;
        int at = docs.docID() < doc ? docs.advance(doc) : docs.docID();
        if (at == doc && (two == null || two.matches())) {
            hit.score += scorer.score();
        }
    }
}
