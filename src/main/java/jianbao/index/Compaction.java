package jianbao.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.SegmentCommitInfo;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;

/**
 * When the segments of a large index are joined at the end of a run, and into how many. What a query costs grows with the number of
 * segments, for every word is looked up in each: on a million articles a word took .72 ms of CPU in 15 segments and .52 to .65 in
 * one, three words 1.4 and .8 to .95. Joining them takes 72 s, a twentieth of what indexing those articles takes.
 *
 * <p>Nothing is joined before a quarter of the index stands in smaller segments. However many runs make an index, then, an article
 * is written again four times at the most.
 */
final class Compaction {
    /** Bytes below which an index is quick in as many segments as Lucene leaves: some 150,000 articles. */
    static final long SMALL = 256L << 20;

    /** Bytes of a segment that is large enough: joining larger ones needs much room on the disk, and gains little. */
    static final long LARGE = 5L << 30;

    /** Milliseconds between two looks at whether it is done. */
    private static final long PAUSE = 50;

    private Compaction() {}

    /** Joins all segments into so many, and commits; nothing has changed if it is stopped. */
    static void into(int target, IndexWriter writer, Merges merges, BooleanSupplier stopped) throws IOException {
        writer.forceMerge(target, false);
        while (isUnderWay(writer, merges) && !stopped.getAsBoolean()) {
            merges.check();
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(PAUSE));
        }
        merges.check();
        if (!isUnderWay(writer, merges)) {
            writer.commit();
        }
    }

    /** Between two joins there may be a moment in which the next one only waits. */
    private static boolean isUnderWay(IndexWriter writer, Merges merges) {
        return merges.underWay() || writer.hasPendingMerges();
    }

    /** How many segments to join those of the last commit into; 0 if they are to stay as they are. */
    static int target(Directory directory) throws IOException {
        var sizes = new ArrayList<Long>();
        for (SegmentCommitInfo segment : SegmentInfos.readLatestCommit(directory)) {
            sizes.add(segment.sizeInBytes());
        }
        return target(sizes);
    }

    /** The same, of segments of so many bytes. */
    static int target(List<Long> sizes) {
        long all = sum(sizes);
        int target = (int) Math.ceilDiv(all, LARGE);
        List<Long> largest =
                sizes.stream().sorted(Comparator.reverseOrder()).limit(target).toList();
        boolean small = all < SMALL;
        boolean joined = sum(largest) > all - all / 4;
        return small || joined ? 0 : target;
    }

    private static long sum(List<Long> sizes) {
        return sizes.stream().mapToLong(Long::longValue).sum();
    }
}
