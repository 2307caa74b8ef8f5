package jianbao.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.ConjunctionUtils;
import org.apache.lucene.search.ConstantScoreScorer;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/** Texts as typed, with so many units at the most between them. Lucene's sloppy phrases would tear the texts apart instead. */
final class NearQuery extends Query {
    /**
     * One of the texts.
     *
     * @param terms that hold it together
     * @param offsets the position of each, from the text's first unit
     * @param length in positions
     */
    record Side(List<Term> terms, List<Integer> offsets, int length) {}

    private final List<Side> sides;
    private final int distance;
    private final boolean ordered;

    NearQuery(List<Side> sides, int distance, boolean ordered) {
        this.sides = List.copyOf(sides);
        this.distance = distance;
        this.ordered = ordered;
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) {
        return new ConstantScoreWeight(this, boost) {
            @Override
            public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext leaf) throws IOException {
                Verifier verifier = Verifier.of(leaf, NearQuery.this);
                return verifier == null ? null : supplier(verifier, score(), mode);
            }

            @Override
            public boolean isCacheable(LeafReaderContext leaf) {
                return true;
            }
        };
    }

    private static ScorerSupplier supplier(Verifier verifier, float score, ScoreMode mode) {
        return new ScorerSupplier() {
            @Override
            public Scorer get(long leadCost) {
                return new ConstantScoreScorer(score, mode, verifier);
            }

            @Override
            public long cost() {
                return verifier.approximation().cost();
            }
        };
    }

    /** Looks at the positions where all the terms meet. */
    private static final class Verifier extends TwoPhaseIterator {
        private final NearQuery query;
        private final List<List<PostingsEnum>> postings;

        private Verifier(DocIdSetIterator all, NearQuery query, List<List<PostingsEnum>> postings) {
            super(all);
            this.query = query;
            this.postings = postings;
        }

        static @Nullable Verifier of(LeafReaderContext leaf, NearQuery query) throws IOException {
            var byTerm = new HashMap<Term, PostingsEnum>();
            var bySide = new ArrayList<List<PostingsEnum>>();
            var all = new ArrayList<DocIdSetIterator>();
            for (Side side : query.sides) {
                var ofSide = new ArrayList<PostingsEnum>();
                for (Term term : side.terms()) {
                    PostingsEnum one = byTerm.get(term);
                    if (one == null) {
                        one = leaf.reader().postings(term, PostingsEnum.POSITIONS);
                        if (one == null) {
                            return null;
                        }
                        byTerm.put(term, one);
                        all.add(one);
                    }
                    ofSide.add(one);
                }
                bySide.add(ofSide);
            }
            if (all.isEmpty()) {
                return null;
            }
            DocIdSetIterator meeting = all.size() == 1 ? all.getFirst() : ConjunctionUtils.intersectIterators(all);
            return new Verifier(meeting, query, bySide);
        }

        @Override
        public boolean matches() throws IOException {
            int[][] starts = new int[postings.size()][];
            var read = new IdentityHashMap<PostingsEnum, int[]>();
            for (int i = 0; i < starts.length; i++) {
                starts[i] = starts(query.sides.get(i), postings.get(i), read);
                if (starts[i].length == 0) {
                    return false;
                }
            }
            return query.close(starts);
        }

        /** Where a text stands in the document: its terms side by side. A term that comes again is read once. */
        private static int[] starts(Side side, List<PostingsEnum> postings, IdentityHashMap<PostingsEnum, int[]> read)
                throws IOException {
            int[] starts = positions(postings.getFirst(), read);
            int first = side.offsets().getFirst();
            for (int i = 1; i < postings.size() && starts.length > 0; i++) {
                starts = common(
                        starts, positions(postings.get(i), read), side.offsets().get(i) - first);
            }
            return starts;
        }

        private static int[] positions(PostingsEnum postings, IdentityHashMap<PostingsEnum, int[]> read)
                throws IOException {
            int[] positions = read.get(postings);
            if (positions == null) {
                positions = new int[postings.freq()];
                for (int i = 0; i < positions.length; i++) {
                    positions[i] = postings.nextPosition();
                }
                read.put(postings, positions);
            }
            return positions;
        }

        /** Those of some places that have one of others so far behind them. */
        private static int[] common(int[] some, int[] others, int distance) {
            int[] common = new int[some.length];
            int size = 0;
            for (int i = 0, j = 0; i < some.length; i++) {
                while (j < others.length && others[j] < some[i] + distance) {
                    j++;
                }
                if (j < others.length && others[j] == some[i] + distance) {
                    common[size++] = some[i];
                }
            }
            return size == some.length ? some : Arrays.copyOf(common, size);
        }

        @Override
        public float matchCost() {
            return 200;
        }
    }

    /** Whether one place of each text can be chosen so that they are near: the smallest window is sought. */
    private boolean close(int[][] starts) {
        int[] next = new int[starts.length];
        int lengths = sides.stream().mapToInt(Side::length).sum();
        while (true) {
            int first = 0;
            int end = 0;
            for (int i = 0; i < starts.length; i++) {
                first = starts[i][next[i]] < starts[first][next[first]] ? i : first;
                end = Math.max(end, starts[i][next[i]] + sides.get(i).length());
            }
            boolean near = end - starts[first][next[first]] - lengths <= distance;
            if (near && (!ordered || inOrder(starts, next))) {
                return true;
            }
            if (++next[first] == starts[first].length) {
                return false;
            }
        }
    }

    private boolean inOrder(int[][] starts, int[] next) {
        for (int i = 1; i < starts.length; i++) {
            if (starts[i][next[i]]
                    < starts[i - 1][next[i - 1]] + sides.get(i - 1).length()) {
                return false;
            }
        }
        return true;
    }

    @Override
    public void visit(QueryVisitor visitor) {
        visitor.visitLeaf(this);
    }

    @Override
    public String toString(String field) {
        return "near(" + sides + ", " + distance + ")";
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NearQuery near
                && near.sides.equals(sides)
                && near.distance == distance
                && near.ordered == ordered;
    }

    @Override
    public int hashCode() {
        return 31 * sides.hashCode() + distance;
    }
}
