package jianbao.fuzz;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import org.jspecify.annotations.Nullable;

/** Watches a parser take some bytes: what it throws is a find, and so are too much time and too much memory. */
final class Watched {
    /** Of CPU, in nanoseconds: two seconds, a hundred thousand times what small inputs need. */
    private static final long LONGEST = 2_000_000_000L;

    /** Bytes allocated for one small input: the largest window that unpacking may ask for, and as much again. */
    private static final long MOST = 256L << 20;

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private Watched() {}

    /** Hands bytes to a parser. What was slow or large once may have loaded a class, or made a table: a find is so again. */
    static void take(Parser parser, byte[] bytes) {
        if (trouble(parser, bytes) != null) {
            String again = trouble(parser, bytes);
            if (again != null) {
                throw new IllegalStateException(again);
            }
        }
    }

    private static @Nullable String trouble(Parser parser, byte[] bytes) {
        long allocated = THREADS.getCurrentThreadAllocatedBytes();
        long start = THREADS.getCurrentThreadCpuTime();
        parser.take(bytes);
        long time = THREADS.getCurrentThreadCpuTime() - start;
        long size = THREADS.getCurrentThreadAllocatedBytes() - allocated;
        if (time > LONGEST) {
            return "took " + time / 1_000_000 + " ms of CPU";
        }
        return size > MOST ? "took " + size / 1_000_000 + " MB of memory" : null;
    }
}
