package jianbao.index;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.util.BytesRef;

/** Reads what documents hold in a field of one exact term. */
final class Values {
    private Values() {}

    /** The value of each document, empty where it has none. They are read as the index holds them, a segment at a time. */
    static BytesRef[] of(IndexSearcher searcher, String field, ScoreDoc[] hits) throws IOException {
        var values = new BytesRef[hits.length];
        int[] byDoc = IntStream.range(0, hits.length)
                .boxed()
                .sorted(Comparator.comparingInt(i -> hits[i].doc))
                .mapToInt(Integer::intValue)
                .toArray();
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        for (int i = 0; i < byDoc.length; ) {
            LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(hits[byDoc[i]].doc, leaves));
            SortedDocValues held = DocValues.getSorted(leaf.reader(), field);
            int end = leaf.docBase + leaf.reader().maxDoc();
            for (; i < byDoc.length && hits[byDoc[i]].doc < end; i++) {
                boolean known = held.advanceExact(hits[byDoc[i]].doc - leaf.docBase);
                values[byDoc[i]] = known ? BytesRef.deepCopyOf(held.lookupOrd(held.ordValue())) : new BytesRef();
            }
        }
        return values;
    }
}
