package jianbao.index;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.apache.lucene.codecs.StoredFieldsReader;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.FilterLeafReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.StoredFieldVisitor;
import org.apache.lucene.index.StoredFields;
import org.jspecify.annotations.Nullable;

/**
 * Reads the lines of JSON of many articles. Most stand in the order in which they are asked for, or in a few such runs side by side,
 * as the threads that indexed them left them. Along a run each block is decompressed once, instead of in part for each of its lines.
 */
final class KeptLines {
    /** Documents that are further apart stand in different blocks: one holds 80 KB, and a line takes some. */
    private static final int NEAR = 16;

    /** Runs that are read along at once, a few hundred kilobytes each. */
    private static final int MOST_RUNS = 8;

    private final List<LeafReaderContext> leaves;
    private final StoredFields single;

    /** The one that was read last comes first. */
    private final Deque<Run> runs = new ArrayDeque<>();

    /** Documents of one segment, read upwards. */
    private static final class Run {
        private int last;
        private @Nullable StoredFieldsReader blocks;

        Run(int first) {
            last = first;
        }
    }

    KeptLines(IndexReader reader) throws IOException {
        leaves = reader.leaves();
        single = reader.storedFields();
    }

    /** The line of a document, as it was kept. */
    byte[] of(int doc) throws IOException {
        var found = new Line();
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
        Run run = runTo(doc, leaf.docBase);
        if (run == null) {
            begin(doc);
            single.document(doc, found);
            return Kept.whole(found.bytes);
        }
        runs.remove(run);
        runs.addFirst(run);
        run.last = doc;
        StoredFieldsReader blocks = run.blocks == null ? blocks(leaf) : run.blocks;
        if (blocks == null) {
            single.document(doc, found);
        } else {
            run.blocks = blocks;
            blocks.document(doc - leaf.docBase, found);
        }
        return Kept.whole(found.bytes);
    }

    private @Nullable Run runTo(int doc, int from) {
        for (Run run : runs) {
            if (run.last >= from && run.last < doc && doc - run.last <= NEAR) {
                return run;
            }
        }
        return null;
    }

    private void begin(int doc) {
        if (runs.size() == MOST_RUNS) {
            runs.removeLast();
        }
        runs.addFirst(new Run(doc));
    }

    /** What merges read by, block after block; null of a segment that is none of Lucene's own. */
    private static @Nullable StoredFieldsReader blocks(LeafReaderContext leaf) {
        return FilterLeafReader.unwrap(leaf.reader()) instanceof CodecReader segment
                ? segment.getFieldsReader().getMergeInstance()
                : null;
    }

    private static final class Line extends StoredFieldVisitor {
        private byte @Nullable [] bytes;

        @Override
        public Status needsField(FieldInfo field) {
            if (bytes != null) {
                return Status.STOP;
            }
            return field.name.equals(Fields.JSON) ? Status.YES : Status.NO;
        }

        @Override
        public void binaryField(FieldInfo field, byte[] value) {
            bytes = value;
        }
    }
}
