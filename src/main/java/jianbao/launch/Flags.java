package jianbao.launch;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The flags that the program runs best with, as measured in CPU seconds. The stub of the jar is made with the same ones. */
final class Flags {
    /** Of every command: silence about a cache that cannot be used, and objects with small headers, as the cache has them. */
    static final List<String> ALWAYS = Arrays.asList(
            "-XX:+UseCompactObjectHeaders", "-Xlog:aot=off", "-Xlog:aot*=off", "-Xlog:cds=off", "-Xlog:cds*=off");

    /** Of commands that are over before a second collector thread or a second compiler has paid for itself. */
    static final List<String> SHORT = Arrays.asList("-XX:+UseSerialGC");

    /** Of commands that fill the heap again and again on all processors. */
    static final List<String> LONG = Arrays.asList("-XX:+UseParallelGC");

    /** The commands for which the second kind is meant. */
    static final String LONG_COMMAND = "index";

    private Flags() {}

    static List<String> of(AotCache cache, String[] arguments) {
        List<String> flags = new ArrayList<>(ALWAYS);
        flags.addAll(arguments.length > 0 && arguments[0].equals(LONG_COMMAND) ? LONG : SHORT);
        if (cache.ready()) {
            flags.add("-XX:AOTCache=" + cache.file());
        }
        return flags;
    }
}
