package jianbao.index;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import jianbao.Article;
import jianbao.json.ArticleJson;
import jianbao.json.KeptLine;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * An article as it stands in the index.
 *
 * @param article settled at its places
 * @param places where it stands
 */
record Kept(Article article, Places places) {
    static Kept read(StoredFields stored, int doc) throws IOException {
        return of(stored.document(doc));
    }

    static Kept of(Document document) {
        return new Kept(article(document), Places.read(bytes(document.getBinaryValue(Fields.PLACES))));
    }

    static Article article(Document document) {
        return article(bytes(document.getBinaryValue(Fields.JSON)));
    }

    static Article article(byte[] line) {
        return ArticleJson.read(new String(line, StandardCharsets.UTF_8));
    }

    /** An article's line of JSON, with today's keys even where an older version kept it. */
    static byte[] current(byte[] line) {
        return KeptLine.isCurrent(line) ? line : ArticleJson.line(article(line)).getBytes(StandardCharsets.UTF_8);
    }

    /** A line that was kept; no article is without. */
    static byte[] whole(byte @Nullable [] line) {
        if (line == null) {
            throw missing();
        }
        return line;
    }

    /** The first live document with a term, or -1. */
    static int find(IndexReader reader, String field, String value) throws IOException {
        var term = new Term(field, ArticleDocument.exactTerm(value));
        for (LeafReaderContext leaf : reader.leaves()) {
            PostingsEnum postings = leaf.reader().postings(term, PostingsEnum.NONE);
            if (postings == null) {
                continue;
            }
            var live = leaf.reader().getLiveDocs();
            for (int doc = postings.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = postings.nextDoc()) {
                if (live == null || live.get(doc)) {
                    return leaf.docBase + doc;
                }
            }
        }
        return -1;
    }

    private static byte[] bytes(@Nullable BytesRef ref) {
        if (ref == null) {
            throw missing();
        }
        return java.util.Arrays.copyOfRange(ref.bytes, ref.offset, ref.offset + ref.length);
    }

    private static IndexTrouble missing() {
        return new IndexTrouble(
                "the index is damaged, an article is missing: `jianbao doctor --fix` saves what can be saved", null);
    }
}
