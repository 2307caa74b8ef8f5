package jianbao.launch;

import java.util.List;

/** The flags that the finished jar starts itself with, for measuring what it does from the classes. Without its cache. */
public final class ProgramFlags {
    private ProgramFlags() {}

    /** The flags for a command line. */
    public static List<String> of(String... arguments) {
        ThisJava here = ThisJava.running();
        return Flags.of(AotCache.in(java.nio.file.Path.of("nowhere"), null, here.home(), false), arguments);
    }
}
