package jianbao.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import jianbao.text.EditDistance;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.BytesRef;

/** What the archive holds, for a text that it does not: a Latin word a slip or two away, or Chinese that sounds the same. */
final class Suggestions {
    private static final int MOST = 5;

    /** Letters from which two slips may be made; a shorter word would become any other. */
    private static final int TWO_SLIPS = 6;

    /** Letters from which one may be made. */
    private static final int ONE_SLIP = 4;

    /** The longest word that may be misspelt, in letters. */
    private static final int LONGEST = 40;

    /** Candidates that are looked at. */
    private static final int MOST_SEEN = 1_000;

    private Suggestions() {}

    private record Candidate(String word, int slips, long articles) {
        static final Comparator<Candidate> LIKELIEST = Comparator.comparingInt(Candidate::slips)
                .thenComparing(Comparator.comparingLong(Candidate::articles).reversed())
                .thenComparing(Candidate::word);
    }

    /** The likeliest that was meant by a text, folded, that no article holds: what is spelt or sounds much the same. */
    static List<String> of(IndexSearcher searcher, String folded) throws IOException {
        if (searcher.count(Matching.asTyped(Fields.UNITS, folded)) > 0) {
            return List.of();
        }
        List<Candidate> candidates =
                Wildcard.isLatin(folded) ? spelt(searcher.getIndexReader(), folded) : sounding(searcher, folded);
        return candidates.stream()
                .sorted(Candidate.LIKELIEST)
                .limit(MOST)
                .map(Candidate::word)
                .toList();
    }

    /** The nearest Latin words. */
    private static List<Candidate> spelt(IndexReader reader, String folded) throws IOException {
        Terms terms = MultiTerms.getTerms(reader, Fields.WORDS);
        if (terms == null || folded.length() < ONE_SLIP || folded.length() > LONGEST) {
            return List.of();
        }
        var candidates = new ArrayList<Candidate>();
        int most = folded.length() < TWO_SLIPS ? 1 : 2;
        var near = new FuzzyTermsEnum(terms, new Term(Fields.WORDS, folded), most, 1, true);
        int seen = 0;
        for (BytesRef word = near.next(); word != null && seen < MOST_SEEN; word = near.next(), seen++) {
            String candidate = word.utf8ToString();
            if (Wildcard.isLatin(candidate) && candidate.length() >= ONE_SLIP - 1) {
                candidates.add(new Candidate(candidate, EditDistance.between(folded, candidate), near.docFreq()));
            }
        }
        return candidates;
    }

    /** Texts of as many characters that sound the same, tones aside: a slip is another character. */
    private static List<Candidate> sounding(IndexSearcher searcher, String folded) throws IOException {
        var candidates = new ArrayList<Candidate>();
        for (String homophone : new Homophones(searcher.getIndexReader()).of(folded)) {
            int articles = searcher.count(Matching.asTyped(Fields.UNITS, homophone));
            if (articles > 0) {
                candidates.add(new Candidate(homophone, EditDistance.between(folded, homophone), articles));
            }
        }
        return candidates;
    }
}
