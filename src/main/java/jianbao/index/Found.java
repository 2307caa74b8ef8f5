package jianbao.index;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BulkScorer;
import org.apache.lucene.search.ConstantScoreScorerSupplier;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.DocIdSet;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.RoaringDocIdSet;
import org.jspecify.annotations.Nullable;

/**
 * The articles that match a query, counted; those that had to be looked for are kept, so that ranking them, or counting what
 * they hold, does not look for them again. It is a query itself.
 */
final class Found extends Query {
    private final Weight weight;

    /** By the segment's number; null where the index knew the count. */
    private final @Nullable DocIdSet[] sets;

    private long total;

    private Found(Weight weight, int segments) {
        this.weight = weight;
        this.sets = new DocIdSet[segments];
    }

    static Found of(IndexSearcher searcher, Query query) throws IOException {
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
        var found = new Found(weight, leaves.size());
        for (LeafReaderContext leaf : leaves) {
            int known = weight.count(leaf);
            found.total += known >= 0 ? known : found.lookFor(leaf);
        }
        return found;
    }

    private int lookFor(LeafReaderContext leaf) throws IOException {
        BulkScorer scorer = weight.bulkScorer(leaf);
        var set = new Set(leaf.reader().maxDoc());
        if (scorer != null) {
            scorer.score(set, leaf.reader().getLiveDocs(), 0, DocIdSetIterator.NO_MORE_DOCS);
        }
        sets[leaf.ord] = set.articles.build();
        return set.size;
    }

    private static final class Set implements LeafCollector {
        private final RoaringDocIdSet.Builder articles;
        private int size;

        Set(int most) {
            articles = new RoaringDocIdSet.Builder(most);
        }

        @Override
        public void setScorer(Scorable scorer) {
            // Nothing is scored here.
        }

        @Override
        public void collect(int doc) {
            articles.add(doc);
            size++;
        }
    }

    /** Whether these are just the articles that have a text as one term. */
    boolean isOf(String text) {
        return weight.getQuery() instanceof TermQuery term && term.getTerm().equals(new Term(Fields.UNITS, text));
    }

    long total() {
        return total;
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) {
        return new ConstantScoreWeight(this, boost) {
            @Override
            public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext leaf) throws IOException {
                DocIdSet set = sets[leaf.ord];
                if (set == null) {
                    return weight.scorerSupplier(leaf);
                }
                DocIdSetIterator articles = set.iterator();
                return articles == null
                        ? null
                        : ConstantScoreScorerSupplier.fromIterator(
                                articles, score(), mode, leaf.reader().maxDoc());
            }

            @Override
            public boolean isCacheable(LeafReaderContext leaf) {
                return false;
            }
        };
    }

    @Override
    public void visit(QueryVisitor visitor) {
        visitor.visitLeaf(this);
    }

    @Override
    public String toString(String field) {
        return "found(" + weight.getQuery().toString(field) + ')';
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
