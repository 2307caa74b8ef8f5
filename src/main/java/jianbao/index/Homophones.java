package jianbao.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import jianbao.text.Folding;
import jianbao.text.Han;
import jianbao.text.Readings;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;

/**
 * Texts that sound as another does and may stand in the archive, for every two neighbours of them do: 元江 for 援疆. Whoever types
 * by sound picks the wrong one of a list.
 */
final class Homophones {
    /** The longest text that is a word or a name, in characters; with one character, any other would do. */
    private static final int LONGEST = 8;

    /** Characters of one sound that are looked at, the most common in the archive: the others are hardly ever meant. */
    private static final int MOST_ALIKE = 48;

    /** Beginnings of a text that are followed, the most common. */
    private static final int MOST_FOLLOWED = 48;

    private final IndexReader reader;

    Homophones(IndexReader reader) {
        this.reader = reader;
    }

    /**
     * The beginning of a text.
     *
     * @param text so far
     * @param articles that may hold it: those of its rarest pair
     */
    private record Beginning(String text, int articles) {
        static final Comparator<Beginning> COMMONEST =
                Comparator.comparingInt(Beginning::articles).reversed().thenComparing(Beginning::text);
    }

    /** The texts that sound as one does, folded; without itself. None for what is not two to eight Chinese characters. */
    List<String> of(String folded) throws IOException {
        int[] characters = folded.codePoints().toArray();
        if (characters.length < 2
                || characters.length > LONGEST
                || !folded.codePoints().allMatch(Han::is)) {
            return List.of();
        }
        List<Beginning> beginnings = alike(characters[0]);
        for (int i = 1; i < characters.length; i++) {
            beginnings = longer(beginnings, alike(characters[i]));
        }
        return beginnings.stream()
                .map(Beginning::text)
                .filter(text -> !text.equals(folded))
                .toList();
    }

    private List<Beginning> alike(int character) throws IOException {
        var alike = new ArrayList<Beginning>();
        for (int other : Readings.soundingAs(character)) {
            String text = Character.toString(other);
            if (Folding.fold(text).equals(text)) {
                add(alike, text, articles(text));
            }
        }
        return commonest(alike, MOST_ALIKE);
    }

    private List<Beginning> longer(List<Beginning> beginnings, List<Beginning> next) throws IOException {
        var longer = new ArrayList<Beginning>();
        for (Beginning beginning : beginnings) {
            String text = beginning.text();
            String last = text.substring(text.offsetByCodePoints(text.length(), -1));
            for (Beginning character : next) {
                int articles = Math.min(beginning.articles(), articles(last + character.text()));
                add(longer, text + character.text(), articles);
            }
        }
        return commonest(longer, MOST_FOLLOWED);
    }

    private static void add(List<Beginning> all, String text, int articles) {
        if (articles > 0) {
            all.add(new Beginning(text, articles));
        }
    }

    private static List<Beginning> commonest(List<Beginning> all, int most) {
        return all.stream().sorted(Beginning.COMMONEST).limit(most).toList();
    }

    private int articles(String term) throws IOException {
        return reader.docFreq(new Term(Fields.UNITS, term));
    }
}
