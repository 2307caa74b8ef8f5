package jianbao.index;

import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;

/** Goes through all documents that match a query, segment by segment, in order. */
final class Matches {
    private Matches() {}

    /** What is done with a segment: it gives what is done with each of its documents. */
    interface Segment {
        Doc in(LeafReaderContext leaf) throws IOException;
    }

    /** What is done with a document, by its number within the segment. */
    interface Doc {
        void visit(int doc) throws IOException;
    }

    static void each(IndexSearcher searcher, Query query, Segment segment) throws IOException {
        Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            Scorer scorer = weight.scorer(leaf);
            if (scorer == null) {
                continue;
            }
            Doc each = segment.in(leaf);
            var live = leaf.reader().getLiveDocs();
            DocIdSetIterator docs = scorer.iterator();
            for (int doc = docs.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = docs.nextDoc()) {
                if (live == null || live.get(doc)) {
                    each.visit(doc);
                }
            }
        }
    }
}
