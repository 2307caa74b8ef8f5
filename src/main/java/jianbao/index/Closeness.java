package jianbao.index;

import java.io.IOException;
import org.apache.lucene.search.ScoreDoc;

/** A part of the score that looks at where the terms stand: too dear for every article, so that only the best are weighed by it. */
interface Closeness {
    /** What the part is called. */
    String name();

    /** Adds to the scores of the first so many hits. */
    void add(ScoreDoc[] hits, int first) throws IOException;

    /** What it gives to one document. */
    default double of(int doc) throws IOException {
        var hit = new ScoreDoc(doc, 0);
        add(new ScoreDoc[] {hit}, 1);
        return hit.score;
    }
}
