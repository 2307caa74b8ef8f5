package jianbao.index;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;

/** Adds the score of the pairs to the best hits. */
final class Pairs {
    private Pairs() {}

    /** Adds to the first {@link Ranking#PAIRED} hits. */
    static void add(IndexSearcher searcher, ScoreDoc[] hits, Query pairs) throws IOException {
        int paired = Math.min(hits.length, Ranking.PAIRED);
        ScoreDoc[] byDoc = Arrays.copyOf(hits, paired);
        Arrays.sort(byDoc, Comparator.comparingInt(hit -> hit.doc));
        Weight weight = searcher.createWeight(searcher.rewrite(pairs), ScoreMode.COMPLETE, 1);
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        for (int i = 0; i < paired; ) {
            LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(byDoc[i].doc, leaves));
            int end = leaf.docBase + leaf.reader().maxDoc();
            Scorer scorer = weight.scorer(leaf);
            for (; i < paired && byDoc[i].doc < end; i++) {
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
