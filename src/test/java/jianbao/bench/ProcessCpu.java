package jianbao.bench;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;

/**
 * CPU time, of all threads, in microseconds: {@code getrusage}. Java itself counts in hundredths of a second, and tells nothing of a
 * process that has ended. Needs Unix, of 64 bits.
 */
final class ProcessCpu {
    private static final int RUSAGE_SELF = 0;
    private static final int RUSAGE_CHILDREN = -1;

    /** More than {@code struct rusage} takes anywhere; it begins with two times, of the program and of the system for it. */
    private static final int ROOM = 512;

    private static final int TIME = 16;
    private static final int MICROSECONDS = 8;

    @SuppressWarnings("restricted")
    private static final MethodHandle GETRUSAGE = Linker.nativeLinker()
            .downcallHandle(
                    Linker.nativeLinker().defaultLookup().find("getrusage").orElseThrow(),
                    FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_INT, ValueLayout.ADDRESS));

    private ProcessCpu() {}

    /** What this process took so far, in milliseconds. */
    static double ofThis() {
        return millis(RUSAGE_SELF);
    }

    /** What the processes took that this one started and waited for, with all that they waited for, in milliseconds. */
    static double ofChildren() {
        return millis(RUSAGE_CHILDREN);
    }

    private static double millis(int whose) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment usage = arena.allocate(ROOM, Long.BYTES);
            int code = (int) GETRUSAGE.invokeExact(whose, usage);
            if (code != 0) {
                throw new IllegalStateException("getrusage says " + code);
            }
            return time(usage, 0) + time(usage, TIME);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    /** The microseconds are an int on some systems, with nothing behind it. */
    private static double time(MemorySegment usage, int at) {
        return usage.get(ValueLayout.JAVA_LONG, at) * 1e3 + usage.get(ValueLayout.JAVA_INT, at + MICROSECONDS) / 1e3;
    }
}
