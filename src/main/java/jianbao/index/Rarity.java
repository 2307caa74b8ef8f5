package jianbao.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Map;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;

/**
 * How rare the terms of a field are. It bounds what a long query may cost: the common terms of a pasted text add much work and
 * little sense.
 *
 * @param searcher the index
 * @param field of the terms
 */
record Rarity(IndexSearcher searcher, String field) {
    /** The most distinct terms of a kind that are weighed: a question has forty; each costs its postings. */
    private static final int MOST = 64;

    /** The articles that all the terms of a kind may stand in, together: some ten milliseconds of work. */
    private static final long BUDGET = 400_000;

    /** Terms that are weighed however common they are: a person types no more words. */
    private static final int SURE = 8;

    private record Weighed(String term, int articles) {}

    static Rarity of(IndexSearcher searcher, String field) {
        return new Rarity(searcher, field);
    }

    /** How much it says that an article holds a term: BM25's inverse document frequency. */
    double weight(String term) throws IOException {
        int articles = searcher.getIndexReader().docFreq(new Term(field, term));
        int all = searcher.getIndexReader().numDocs();
        return Math.log(1 + (Math.max(all, articles) - articles + 0.5) / (articles + 0.5));
    }

    /** Removes the most common terms if there are many. */
    void keepRarest(Map<String, ?> terms) throws IOException {
        if (terms.size() <= SURE) {
            return;
        }
        var weighed = new ArrayList<Weighed>();
        for (String term : terms.keySet()) {
            weighed.add(new Weighed(term, searcher.getIndexReader().docFreq(new Term(field, term))));
        }
        weighed.sort(Comparator.comparingInt(Weighed::articles));
        long articles = 0;
        int kept = 0;
        for (Weighed each : weighed) {
            articles += each.articles();
            boolean fits = kept < SURE || articles <= BUDGET && kept < MOST;
            if (!fits) {
                terms.remove(each.term());
            } else if (each.articles() > 0) {
                kept++;
            }
        }
    }
}
