package jianbao.launch;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.Map;

/**
 * The index that a command line means, and how far it is up to date. {@code cli.IndexFolder} finds it by the same rules, but is not
 * there for an older Java; a test holds the two together.
 */
public final class KnownIndex {
    private static final String NAME = ".jianbao";
    private static final String OPTION = "--index";
    private static final String VARIABLE = "JIANBAO_INDEX";

    private KnownIndex() {}

    /** When it was written last, in ms since 1970; {@link Long#MIN_VALUE} if there is none. */
    static long committed(String[] arguments, Map<String, String> environment) {
        try {
            long time = folder(arguments, environment, Paths.get("").toAbsolutePath())
                    .resolve("articles")
                    .toFile()
                    .lastModified();
            return time == 0 ? Long.MIN_VALUE : time;
        } catch (InvalidPathException e) {
            return Long.MIN_VALUE; // the command itself will tell
        }
    }

    /** Its folder, for a command that writes and is started in a folder: one that may be still to be made. */
    public static Path folder(String[] arguments, Map<String, String> environment, Path here) {
        for (int i = 1; i < arguments.length; i++) {
            if (arguments[i].startsWith(OPTION + "=")) {
                return here.resolve(arguments[i].substring(OPTION.length() + 1));
            }
            if (arguments[i].equals(OPTION) && i + 1 < arguments.length) {
                return here.resolve(arguments[i + 1]);
            }
        }
        String named = environment.get(VARIABLE);
        if (named != null && !named.isEmpty()) {
            return here.resolve(named);
        }
        for (Path at = here; at != null; at = at.getParent()) {
            if (at.resolve(NAME).toFile().isDirectory()) {
                return at.resolve(NAME);
            }
        }
        return here.resolve(NAME);
    }
}
