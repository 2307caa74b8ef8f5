package jianbao.index;

import java.io.IOException;
import java.util.Arrays;
import java.util.stream.IntStream;
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
        int[] tied = IntStream.range(0, docs.length)
                .filter(i -> sameOrigin(keys, i - 1, i) || sameOrigin(keys, i, i + 1))
                .map(i -> docs[i])
                .sorted()
                .toArray();
        if (tied.length > 0) {
            untie(docs, keys, tied, ids(searcher, tied));
        }
        return docs;
    }

    private static boolean sameOrigin(long[] keys, int first, int second) {
        return first >= 0 && second < keys.length && keys[first] >>> 32 == keys[second] >>> 32;
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

    /** The place of its id among all, for each of some documents; these ascend, for doc values go forward only. */
    private static int[] ids(IndexSearcher searcher, int[] ascending) throws IOException {
        SortedDocValues ids = MultiDocValues.getSortedValues(searcher.getIndexReader(), Fields.ID);
        int[] ords = new int[ascending.length];
        for (int i = 0; i < ords.length; i++) {
            ords[i] = ids != null && ids.advanceExact(ascending[i]) ? ids.ordValue() : 0;
        }
        return ords;
    }

    /** Sorts the documents of one origin by their ids. */
    private static void untie(int[] docs, long[] keys, int[] tied, int[] ids) {
        for (int from = 0; from < docs.length; ) {
            int to = from + 1;
            while (sameOrigin(keys, to - 1, to)) {
                to++;
            }
            if (to - from > 1) {
                int[] sorted = Arrays.stream(docs, from, to)
                        .mapToLong(doc -> (long) ids[Arrays.binarySearch(tied, doc)] << 32 | doc)
                        .sorted()
                        .mapToInt(key -> (int) key)
                        .toArray();
                System.arraycopy(sorted, 0, docs, from, sorted.length);
            }
            from = to;
        }
    }
}
