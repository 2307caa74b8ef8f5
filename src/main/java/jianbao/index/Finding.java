package jianbao.index;

import java.io.IOException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.TopDocs;

/** Finds the one article that a person names. */
final class Finding {
    /** Digits of an id that are enough, if no other begins with them. */
    private static final int SHORTEST_PREFIX = 4;

    private Finding() {}

    /** The document of an article, by its id, the beginning of it, or its place; -1 if there is none, or more than one. */
    static int one(IndexReader reader, String name) throws IOException {
        int exact = Kept.find(reader, Fields.ID, name);
        if (exact >= 0) {
            return exact;
        }
        int placed = Kept.find(reader, Fields.AT, name);
        if (placed < 0 && name.startsWith("./")) {
            placed = Kept.find(reader, Fields.AT, name.substring(2));
        }
        return placed >= 0 || name.length() < SHORTEST_PREFIX ? placed : prefixed(reader, name);
    }

    private static int prefixed(IndexReader reader, String prefix) throws IOException {
        var searcher = new IndexSearcher(reader);
        TopDocs top = searcher.search(new PrefixQuery(new Term(Fields.ID, prefix)), 2);
        return top.scoreDocs.length == 1 ? top.scoreDocs[0].doc : -1;
    }
}
