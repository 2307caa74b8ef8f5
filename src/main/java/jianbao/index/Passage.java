package jianbao.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.jspecify.annotations.Nullable;

/**
 * How much of what is asked for stands together: of all stretches of an article as long as a sentence or two, the one that holds
 * most of the terms, each counted once and by its rarity. An answer is a sentence, not a page.
 */
final class Passage implements Closeness {
    /** Places of one term in one article that are looked at, from the first: what stands there more often says little. */
    private static final int MOST_PLACES = 128;

    private final IndexSearcher searcher;
    private final Term[] terms;
    private final double[] rarities;
    private final int length;
    private final float weight;

    /** The position above, the number of the term below. */
    private long[] places = new long[256];

    private int size;

    /**
     * @param length of a passage, in positions
     * @param weight of the sum of rarities
     */
    Passage(IndexSearcher searcher, String field, Collection<String> terms, int length, float weight)
            throws IOException {
        this.searcher = searcher;
        this.length = length;
        this.weight = weight;
        this.terms = terms.stream().map(term -> new Term(field, term)).toArray(Term[]::new);
        this.rarities = new double[this.terms.length];
        var rarity = Rarity.of(searcher, field);
        for (int i = 0; i < rarities.length; i++) {
            rarities[i] = rarity.weight(this.terms[i].text());
        }
    }

    @Override
    public String name() {
        return "passage";
    }

    @Override
    public void add(ScoreDoc[] hits, int first) throws IOException {
        ScoreDoc[] byDoc = Arrays.copyOf(hits, Math.min(hits.length, first));
        Arrays.sort(byDoc, Comparator.comparingInt(hit -> hit.doc));
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        for (int i = 0; i < byDoc.length; ) {
            LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(byDoc[i].doc, leaves));
            int end = leaf.docBase + leaf.reader().maxDoc();
            List<@Nullable PostingsEnum> postings = postings(leaf);
            for (; i < byDoc.length && byDoc[i].doc < end; i++) {
                byDoc[i].score += (float) score(postings, byDoc[i].doc - leaf.docBase);
            }
        }
    }

    private List<@Nullable PostingsEnum> postings(LeafReaderContext leaf) throws IOException {
        var postings = new ArrayList<@Nullable PostingsEnum>(terms.length);
        for (Term term : terms) {
            postings.add(leaf.reader().postings(term, PostingsEnum.POSITIONS));
        }
        return postings;
    }

    private double score(List<@Nullable PostingsEnum> postings, int doc) throws IOException {
        size = 0;
        for (int term = 0; term < terms.length; term++) {
            PostingsEnum each = postings.get(term);
            if (each != null && (each.docID() < doc ? each.advance(doc) : each.docID()) == doc) {
                for (int left = Math.min(each.freq(), MOST_PLACES); left > 0; left--) {
                    place(each.nextPosition(), term);
                }
            }
        }
        Arrays.sort(places, 0, size);
        return weight * best();
    }

    private void place(int position, int term) {
        if (size == places.length) {
            places = Arrays.copyOf(places, 2 * size);
        }
        places[size++] = (long) position << 32 | term;
    }

    /** The most that a passage holds: its end goes from place to place, and its beginning follows. */
    private double best() {
        int[] within = new int[terms.length];
        double sum = 0;
        double best = 0;
        for (int start = 0, end = 0; end < size; end++) {
            int entering = (int) places[end];
            sum += within[entering]++ == 0 ? rarities[entering] : 0;
            for (; position(start) <= position(end) - length; start++) {
                int leaving = (int) places[start];
                sum -= --within[leaving] == 0 ? rarities[leaving] : 0;
            }
            best = Math.max(best, sum);
        }
        return best;
    }

    private int position(int place) {
        return (int) (places[place] >>> 32);
    }
}
