package jianbao.bench;

import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.ScalarResult;

/**
 * Adds the CPU time, of all threads, to the wall time that JMH tells: that can be compared on a machine that others use too. Where the
 * benchmark says how much an operation reads, megabytes a CPU-second are told as well.
 */
public final class CpuProfiler implements InternalProfiler {
    /** What an operation reads; 0 if nobody said. */
    private static volatile long bytes;

    private double start;

    /** Says what an operation of this benchmark reads. */
    static void reads(long bytesAnOperation) {
        bytes = bytesAnOperation;
    }

    @Override
    public String getDescription() {
        return "CPU of an operation, all threads";
    }

    @Override
    public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
        start = ProcessCpu.ofThis();
    }

    @Override
    public Collection<? extends Result<?>> afterIteration(
            BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
        double millis = (ProcessCpu.ofThis() - start) / result.getMetadata().getAllOps();
        var cpu = new ScalarResult("CPU", millis, "ms/op", AggregationPolicy.AVG);
        return bytes == 0
                ? List.of(cpu)
                : List.of(cpu, new ScalarResult("MB.per.CPU.s", bytes / 1e3 / millis, "MB/s", AggregationPolicy.AVG));
    }
}
