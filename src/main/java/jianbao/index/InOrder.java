package jianbao.index;

import java.io.IOException;
import java.util.Arrays;
import java.util.stream.LongStream;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;

/** All documents that match, ordered by origin and then id: twelve bytes of memory each. */
final class InOrder {
    private InOrder() {}

    static int[] of(IndexSearcher searcher, Query query) throws IOException {
        long[] keys = keys(searcher, query);
        Arrays.sort(keys);
        int[] docs = Arrays.stream(keys).mapToInt(key -> (int) key).toArray();
        SortedDocValues ids = MultiDocValues.getSortedValues(searcher.getIndexReader(), Fields.ID);
        for (int from = 0; from < docs.length; ) {
            int to = from + 1;
            while (to < docs.length && keys[to] >>> 32 == keys[from] >>> 32) {
                to++;
            }
            if (to - from > 1) {
                byId(docs, from, to, ids);
            }
            from = to;
        }
        return docs;
    }

    /** The place of its origin among all, and the document, for each that matches. */
    private static long[] keys(IndexSearcher searcher, Query query) throws IOException {
        LongStream.Builder keys = LongStream.builder();
        SortedDocValues origins = MultiDocValues.getSortedValues(searcher.getIndexReader(), Fields.ORIGIN);
        Matches.each(searcher, query, leaf -> doc -> {
            int global = leaf.docBase + doc;
            long ord = origins != null && origins.advanceExact(global) ? origins.ordValue() : 0;
            keys.add(ord << 32 | global);
        });
        return keys.build().toArray();
    }

    private static void byId(int[] docs, int from, int to, SortedDocValues ids) throws IOException {
        long[] keys = new long[to - from];
        // Doc values go forward only: the documents of one origin are in ascending order here.
        for (int i = from; i < to; i++) {
            long ord = ids != null && ids.advanceExact(docs[i]) ? ids.ordValue() : 0;
            keys[i - from] = ord << 32 | docs[i];
        }
        Arrays.sort(keys);
        for (int i = from; i < to; i++) {
            docs[i] = (int) keys[i - from];
        }
    }
}
