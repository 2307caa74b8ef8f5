package jianbao.launch;

import java.io.File;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The flags that the program runs best with, as measured in CPU seconds and memory: against the collector that Java chooses by
 * itself, the serial one takes a fifth less of both to index 5,000 articles. The stub of the jar is made with the same flags.
 */
final class Flags {
    /**
     * Of every command. Without its log the virtual machine is silent about a cache that it cannot use; without its counters, which
     * only monitoring programs read, it needs no file for them.
     */
    static final List<String> ALWAYS = Arrays.asList(
            "-XX:+UseSerialGC", "-XX:-UsePerfData", "--enable-native-access=ALL-UNNAMED", "-Xlog:disable");

    /**
     * Of commands that are over before a compiler has paid for itself: only what is ten times as busy as usual is compiled at all.
     * New objects get few megabytes, since a page of memory used for the first time costs more than its collection.
     */
    static final List<String> QUICK =
            Arrays.asList("-XX:TieredStopAtLevel=1", "-XX:CompileThresholdScaling=10", "-Xmn8m");

    /**
     * Of commands that may run long. The heap begins small instead of with a 64th of the machine, and gives back what it does not
     * need: the serial collector takes all it may have before it collects old objects, unless the program asks it to. The optimizing
     * compiler puts less code into each method: that takes it a quarter less time, and the code is as fast.
     */
    static final List<String> LASTING = Arrays.asList(
            "-Xms40m",
            "-Xmn24m",
            "-XX:MinHeapFreeRatio=10",
            "-XX:MaxHeapFreeRatio=30",
            "-XX:-ShrinkHeapInSteps",
            "-XX:MaxInlineLevel=9",
            "-XX:FreqInlineSize=120",
            "-XX:InlineSmallCode=1200");

    /**
     * Of commands that read pages, unless those are {@linkplain Amount many}: the first compiler alone. To index 1,000 generated
     * pages takes 5.5 s of CPU so and 9.3 with both, and a look through 100,000 that stand as they stood 2 and 5. It puts less code into
     * each method than usual, which takes it a fifth less time.
     */
    static final List<String> BRIEF = Arrays.asList("-XX:TieredStopAtLevel=1", "-XX:C1MaxInlineSize=20");

    static final List<String> BRIEF_COMMANDS = Arrays.asList("index", "extract", "inspect");

    static final List<String> QUICK_COMMANDS =
            Arrays.asList("search", "show", "stats", "facets", "timeline", "kwic", "like", "help");

    /** Those that run so long that a Java of their own with these flags always pays. */
    private static final List<String> LONG_COMMANDS = Arrays.asList("index", "doctor");

    /** Memory in pages of 2 MB instead of 4 KB. Only Java on Linux knows the flag. */
    static final String LARGE_PAGES = "-XX:+UseTransparentHugePages";

    /** Stands where the system has such pages. */
    static final String LARGE_PAGES_KNOWN = "/sys/kernel/mm/transparent_hugepage";

    private Flags() {}

    /** Whether these arguments are over soon: a command that only reads, or none. */
    static boolean quick(String[] arguments) {
        return arguments.length == 0 || arguments[0].startsWith("-") || QUICK_COMMANDS.contains(arguments[0]);
    }

    /** Whether these arguments are worth another process, be it only for its flags. */
    static boolean worthRestart(String[] arguments) {
        return arguments.length > 0 && LONG_COMMANDS.contains(arguments[0]);
    }

    /** Whether these arguments are a command that reads pages. */
    static boolean reads(String[] arguments) {
        return arguments.length > 0 && BRIEF_COMMANDS.contains(arguments[0]);
    }

    static List<String> of(AotCache cache, String[] arguments) {
        List<String> flags = new ArrayList<>(ALWAYS);
        if (new File(LARGE_PAGES_KNOWN).exists()) {
            flags.add(LARGE_PAGES);
        }
        flags.addAll(quick(arguments) ? QUICK : LASTING);
        if (reads(arguments) && !Amount.isMuch(arguments)) {
            flags.addAll(BRIEF);
        }
        if (cache.ready()) {
            flags.add("-XX:AOTCache=" + cache.file());
        }
        return flags;
    }
}
