package jianbao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

class SmallHeapTest {
    @Test
    void oldObjectsAreCollectedLongBeforeTheHeapIsFull() throws Exception {
        assertThat(peak("keep", "768m")).isLessThan(400);
        assertThat(peak("leave", "768m")).as("without it the heap fills").isGreaterThan(600);
    }

    @Test
    void whatIsNeededMayTakeMoreThanIsUsual() throws Exception {
        assertThat(peak("need", "768m")).isGreaterThan(400);
    }

    @Test
    void aHeapThatIsSmallerThanUsualWillDo() throws Exception {
        assertThat(peak("keep", "64m")).isLessThan(64);
    }

    /** The most megabytes of old objects that a Java had while it did something. */
    private static long peak(String what, String heap) throws IOException, InterruptedException {
        var java = ProcessHandle.current().info().command().orElseThrow();
        var path = System.getProperty("java.class.path");
        var process = new ProcessBuilder(List.of(
                        java, "-XX:+UseSerialGC", "-Xmn24m", "-Xmx" + heap, "-cp", path, Churn.class.getName(), what))
                .redirectErrorStream(true)
                .start();
        var told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(told).isZero();
        return Long.parseLong(told.strip());
    }

    /** Makes a gigabyte of objects that each live a while. */
    static final class Churn {
        static void main(String[] args) {
            if (!args[0].equals("leave")) {
                SmallHeap.keep();
            }
            var alive = new byte[args[0].equals("need") ? 400 : 20][];
            for (int i = 0; i < 1000; i++) {
                alive[i % alive.length] = new byte[1 << 20];
                // As pages do, they take a while: another thread has to hear that there are many.
                LockSupport.parkNanos(1_000_000);
            }
            long peak = ManagementFactory.getMemoryPoolMXBeans().stream()
                    .filter(MemoryPoolMXBean::isUsageThresholdSupported)
                    .filter(pool -> pool.getName().contains("Tenured"))
                    .mapToLong(pool -> pool.getPeakUsage().getUsed())
                    .sum();
            System.out.println(alive[0] == null ? -1 : peak >> 20);
        }
    }
}
