package jianbao.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Runs a program and tells at its end what CPU it took, all threads, and the share of the compilers: {@code CpuOf CLASS ARGUMENT...}.
 * The share needs Linux, and {@code -XX:-UseDynamicNumberOfCompilerThreads}, for a thread that ended takes its time with it.
 */
final class CpuOf {
    /** In ticks a second, as Linux tells them to programs. */
    private static final double TICKS = 100;

    private CpuOf() {}

    public static void main(String[] args) throws Exception {
        PrintStream err = System.err;
        Runtime.getRuntime().addShutdownHook(new Thread(() -> err.println(told())));
        Class.forName(args[0]).getMethod("main", String[].class).invoke(null, (Object)
                Arrays.copyOfRange(args, 1, args.length));
    }

    private static String told() {
        double cpu = ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                        .getProcessCpuTime()
                / 1e9;
        return String.format(Locale.ROOT, "CPU %.2f s, of it compilers %.2f s", cpu, compilers());
    }

    private static double compilers() {
        try (Stream<Path> threads = Files.list(Path.of("/proc/self/task"))) {
            return threads.mapToDouble(CpuOf::ifCompiler).sum();
        } catch (IOException e) {
            return Double.NaN;
        }
    }

    private static double ifCompiler(Path thread) {
        try {
            String stat = Files.readString(thread.resolve("stat"));
            int name = stat.indexOf('(');
            String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            boolean compiler = stat.startsWith("(C1 Comp", name) || stat.startsWith("(C2 Comp", name);
            return compiler ? (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) / TICKS : 0;
        } catch (IOException e) {
            return 0;
        }
    }
}
