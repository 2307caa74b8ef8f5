package jianbao.cli;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryNotificationInfo;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import javax.management.NotificationEmitter;

/**
 * Has old objects collected when they take more room than is usual, instead of when the heap is as large as it may be, so that an
 * archive needs no more memory than its largest pages do. A fixed limit would do the same, and fail on such pages.
 */
final class SmallHeap {
    /** Bytes of old objects that are usual: a writer's postings, the pages under way, what is known of the archive. */
    private static final long USUAL = 48L << 20;

    private SmallHeap() {}

    /** Begins. Where a collector knows no thresholds, nothing happens. */
    static void keep() {
        for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
            if (pool.getType() == MemoryType.HEAP && pool.isUsageThresholdSupported()) {
                expect(pool, USUAL);
                var memory = (NotificationEmitter) ManagementFactory.getMemoryMXBean();
                memory.addNotificationListener(
                        (heard, of) -> collect(pool),
                        heard -> heard.getType().equals(MemoryNotificationInfo.MEMORY_THRESHOLD_EXCEEDED),
                        null);
            }
        }
    }

    /** Collects, and what cannot be freed is usual from now on: half as much again is left to grow into. */
    private static void collect(MemoryPoolMXBean pool) {
        System.gc();
        expect(pool, Math.max(USUAL, pool.getUsage().getUsed() * 3 / 2));
    }

    /** In a heap that cannot grow so far the collector comes first by itself. */
    private static void expect(MemoryPoolMXBean pool, long bytes) {
        long most = pool.getUsage().getMax();
        pool.setUsageThreshold(most < 0 ? bytes : Math.min(bytes, most));
    }
}
