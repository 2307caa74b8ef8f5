package jianbao.launch;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where this system keeps what a program can make again. */
final class CacheFolder {
    private CacheFolder() {}

    /** Null if there is no such place. */
    static @Nullable Path of(Map<String, String> environment, String system) {
        if (system.startsWith("Windows")) {
            return below(environment.get("LOCALAPPDATA"), "jianbao", "cache");
        }
        Path chosen = below(environment.get("XDG_CACHE_HOME"), "jianbao");
        if (chosen != null) {
            return chosen;
        }
        String home = environment.get("HOME");
        return system.startsWith("Mac") ? below(home, "Library", "Caches", "jianbao") : below(home, ".cache", "jianbao");
    }

    /** The specification: a path that is not absolute is to be ignored. */
    private static @Nullable Path below(@Nullable String start, String... names) {
        try {
            Path path = start == null || start.isEmpty() ? null : Paths.get(start, names);
            return path != null && path.isAbsolute() ? path : null;
        } catch (InvalidPathException e) {
            return null;
        }
    }
}
