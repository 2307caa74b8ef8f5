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
 * Collects the best hits, equal ones by their place. What scores less is passed over, block by block; places are compared only
 * between hits of one score, within a segment by their ordinals.
 */
final class Leading implements CollectorManager<Leading.Collected, List<ScoreDoc>> {
    private final int most;

    private Leading(int most) {
        this.most = most;
    }

    /** So many of the best hits, and all that may be as good as the last of them; in no certain order. */
    static List<ScoreDoc> of(IndexSearcher searcher, Query query, int most) throws IOException {
        return searcher.search(query, new Leading(most));
    }

    @Override
    public Collected newCollector() {
        return new Collected();
    }

    @Override
    public List<ScoreDoc> reduce(Collection<Collected> collected) {
        return collected.stream().flatMap(each -> each.best.stream()).toList();
    }

    /** The best of the segments so far. */
    final class Collected implements Collector {
        private final List<ScoreDoc> best = new ArrayList<>();

        /** What a hit must score to be among them. */
        private float least;

        @Override
        public LeafCollector getLeafCollector(LeafReaderContext leaf) throws IOException {
            return new OfSegment(leaf, this);
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.TOP_SCORES;
        }

        private void add(List<ScoreDoc> ofSegment) {
            best.addAll(ofSegment);
            if (best.size() >= most) {
                best.sort(Comparator.comparingDouble(hit -> -hit.score));
                least = best.get(most - 1).score;
                best.removeIf(hit -> hit.score < least);
            }
        }
    }

    /** A hit of a segment, with the ordinals of its place. */
    private record Candidate(int doc, float score, int origin, int id) {
        static final Comparator<Candidate> WORST_FIRST = Comparator.comparingDouble(Candidate::score)
                .thenComparing(Comparator.comparingInt(Candidate::origin)
                        .thenComparingInt(Candidate::id)
                        .reversed());
    }

    private final class OfSegment implements LeafCollector {
        private final PriorityQueue<Candidate> best = new PriorityQueue<>(Candidate.WORST_FIRST);
        private final SortedDocValues origins;
        private final SortedDocValues ids;
        private final int base;
        private final Collected all;
        private float least;
        private @Nullable Scorable scorer;

        OfSegment(LeafReaderContext leaf, Collected all) throws IOException {
            this.origins = DocValues.getSorted(leaf.reader(), Fields.ORIGIN);
            this.ids = DocValues.getSorted(leaf.reader(), Fields.ID);
            this.base = leaf.docBase;
            this.all = all;
            this.least = all.least;
        }

        @Override
        public void setScorer(Scorable given) throws IOException {
            scorer = given;
            given.setMinCompetitiveScore(least);
        }

        @Override
        public void collect(int doc) throws IOException {
            float score = scorer == null ? 0 : scorer.score();
            if (score < least || loses(score, doc)) {
                return;
            }
            var hit = new Candidate(doc, score, ordinal(origins, doc), ordinal(ids, doc));
            if (best.size() == most && Candidate.WORST_FIRST.compare(hit, best.element()) <= 0) {
                return;
            }
            best.add(hit);
            if (best.size() > most) {
                best.remove();
            }
            if (best.size() == most && best.element().score() > least && scorer != null) {
                least = best.element().score();
                scorer.setMinCompetitiveScore(least);
            }
        }

        /** Whether a hit is no better than the worst, as far as its origin tells: most of those that are looked at. */
        private boolean loses(float score, int doc) throws IOException {
            return best.size() == most
                    && score == best.element().score()
                    && ordinal(origins, doc) > best.element().origin();
        }

        @Override
        public void finish() {
            all.add(best.stream()
                    .map(hit -> new ScoreDoc(base + hit.doc(), hit.score()))
                    .toList());
        }

        private static int ordinal(SortedDocValues values, int doc) throws IOException {
            return values.advanceExact(doc) ? values.ordValue() : -1;
        }
    }
}
