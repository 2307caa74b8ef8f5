package jianbao.launch;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The flags that the program runs best with, as measured in CPU seconds. The stub of the jar is made with the same ones. */
final class Flags {
    /** Of every command: small object headers, as the cache has them, and silence about a cache that cannot be used. */
    static final List<String> ALWAYS = Arrays.asList("-XX:+UseCompactObjectHeaders", "-Xlog:disable");

    /** Of commands that are over before the second compiler or another thread for the collector has paid for itself. */
    static final List<String> QUICK = Arrays.asList("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");

    /** Of commands that go through many articles, one after the other. */
    static final List<String> STEADY = Arrays.asList("-XX:+UseSerialGC");

    /** Of the command that fills the heap again and again, on all processors. */
    static final List<String> LONG = Arrays.asList("-XX:+UseParallelGC");

    static final List<String> QUICK_COMMANDS = Arrays.asList("search", "show", "stats", "inspect", "help");
    static final String LONG_COMMAND = "index";

    private Flags() {}

    static List<String> of(AotCache cache, String[] arguments) {
        List<String> flags = new ArrayList<>(ALWAYS);
        flags.addAll(ofCommand(arguments.length == 0 ? "" : arguments[0]));
        if (cache.ready()) {
            flags.add("-XX:AOTCache=" + cache.file());
        }
        return flags;
    }

    private static List<String> ofCommand(String command) {
        return command.equals(LONG_COMMAND) ? LONG : QUICK_COMMANDS.contains(command) ? QUICK : STEADY;
    }
}
