package jianbao.launch;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.Map;

/** The index that a command line means, as {@code cli.IndexFolder} finds it: how far it is up to date. */
final class KnownIndex {
    private static final String NAME = ".jianbao";
    private static final String OPTION = "--index";
    private static final String VARIABLE = "JIANBAO_INDEX";

    private KnownIndex() {}

    /** When it was written last, in ms since 1970; {@link Long#MIN_VALUE} if there is none. */
    static long committed(String[] arguments, Map<String, String> environment) {
        try {
            long time =
                    folder(arguments, environment).resolve("articles").toFile().lastModified();
            return time == 0 ? Long.MIN_VALUE : time;
        } catch (InvalidPathException e) {
            return Long.MIN_VALUE; // the command itself will tell
        }
    }

    private static Path folder(String[] arguments, Map<String, String> environment) {
        for (int i = 1; i < arguments.length; i++) {
            if (arguments[i].startsWith(OPTION + "=")) {
                return Paths.get(arguments[i].substring(OPTION.length() + 1));
            }
            if (arguments[i].equals(OPTION) && i + 1 < arguments.length) {
                return Paths.get(arguments[i + 1]);
            }
        }
        String named = environment.get(VARIABLE);
        if (named != null && !named.isEmpty()) {
            return Paths.get(named);
        }
        Path here = Paths.get("").toAbsolutePath();
        for (Path at = here; at != null; at = at.getParent()) {
            if (at.resolve(NAME).toFile().isDirectory()) {
                return at.resolve(NAME);
            }
        }
        return here.resolve(NAME);
    }
}
