package jianbao.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.jspecify.annotations.Nullable;

/**
 * Finds the hits of one score, the first of them by their place. All that score less are passed over, block by block, so this
 * costs less than to order all hits by score and place.
 */
final class Ties implements CollectorManager<Ties.Equals, List<ScoreDoc>> {
    private final float score;
    private final int most;

    private Ties(float score, int most) {
        this.score = score;
        this.most = most;
    }

    /** The first hits of a score that is not zero. */
    static List<ScoreDoc> first(IndexSearcher searcher, Query query, float score, int most) throws IOException {
        List<ScoreDoc> tied = searcher.search(query, new Ties(score, most));
        List<ScoreDoc> ordered = Placed.ordered(searcher, tied.toArray(ScoreDoc[]::new));
        return ordered.subList(0, Math.min(most, ordered.size()));
    }

    @Override
    public Equals newCollector() {
        return new Equals();
    }

    @Override
    public List<ScoreDoc> reduce(Collection<Equals> collected) {
        return collected.stream().flatMap(each -> each.all.stream()).toList();
    }

    /** A document of a segment, with the ordinals of its place. */
    private record Tied(int doc, int origin, int id) {
        static final Comparator<Tied> LAST_FIRST =
                Comparator.comparingInt(Tied::origin).thenComparingInt(Tied::id).reversed();
    }

    /** Keeps the first of each segment. */
    final class Equals implements Collector {
        private final List<ScoreDoc> all = new ArrayList<>();

        @Override
        public LeafCollector getLeafCollector(LeafReaderContext leaf) throws IOException {
            return new OfSegment(leaf, all);
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.TOP_SCORES;
        }
    }

    private final class OfSegment implements LeafCollector {
        private final PriorityQueue<Tied> first = new PriorityQueue<>(Tied.LAST_FIRST);
        private final SortedDocValues origins;
        private final SortedDocValues ids;
        private final int base;
        private final List<ScoreDoc> all;
        private @Nullable Scorable scorer;

        OfSegment(LeafReaderContext leaf, List<ScoreDoc> all) throws IOException {
            this.origins = DocValues.getSorted(leaf.reader(), Fields.ORIGIN);
            this.ids = DocValues.getSorted(leaf.reader(), Fields.ID);
            this.base = leaf.docBase;
            this.all = all;
        }

        @Override
        public void setScorer(Scorable given) throws IOException {
            scorer = given;
            given.setMinCompetitiveScore(score);
        }

        @Override
        public void collect(int doc) throws IOException {
            if (scorer != null && scorer.score() == score) {
                first.add(new Tied(doc, ordinal(origins, doc), ordinal(ids, doc)));
                if (first.size() > most) {
                    first.remove();
                }
            }
        }

        @Override
        public void finish() {
            first.forEach(tied -> all.add(new ScoreDoc(base + tied.doc(), score)));
        }

        private static int ordinal(SortedDocValues values, int doc) throws IOException {
            return values.advanceExact(doc) ? values.ordValue() : -1;
        }
    }
}
