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
import org.apache.lucene.util.BytesRef;

/** Words that the archive holds, for one that it does not: a slip or two away. */
final class Suggestions {
    private static final int MOST = 5;

    /** Letters from which two slips may be made; a shorter word would become any other. */
    private static final int TWO_SLIPS = 6;

    /** Letters from which one may be made. */
    private static final int ONE_SLIP = 4;

    /** Candidates that are looked at. */
    private static final int MOST_SEEN = 1_000;

    private Suggestions() {}

    private record Candidate(String word, int slips, long articles) {}

    /** The nearest Latin words, the likeliest first. */
    static List<String> of(IndexReader reader, String folded) throws IOException {
        Terms terms = MultiTerms.getTerms(reader, Fields.WORDS);
        if (terms == null || folded.length() < ONE_SLIP || folded.length() > 40 || !Wildcard.isLatin(folded)) {
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
        return candidates.stream()
                .sorted(Comparator.comparingInt(Candidate::slips)
                        .thenComparing(
                                Comparator.comparingLong(Candidate::articles).reversed())
                        .thenComparing(Candidate::word))
                .limit(MOST)
                .map(Candidate::word)
                .toList();
    }
}
