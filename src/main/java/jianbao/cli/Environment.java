package jianbao.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What the program finds around it.
 *
 * @param variables the environment variables
 * @param directory the current folder
 * @param outTerminal whether standard output is a terminal
 * @param errTerminal whether standard error is a terminal
 * @param terminalSize rows and columns as the terminal tells them, null if it does not; asked only when needed
 */
public record Environment(
        Map<String, String> variables,
        Path directory,
        boolean outTerminal,
        boolean errTerminal,
        Supplier<int @Nullable []> terminalSize) {

    /** Around this process. */
    static Environment actual() {
        return new Environment(
                System.getenv(), Path.of("").toAbsolutePath(), terminal(1), terminal(2), SttySize::ofTerminal);
    }

    /** The value of a variable; empty if it is not set. */
    String variable(String name) {
        return variables.getOrDefault(name, "");
    }

    /** Java's Console wants both streams to be terminals; Linux tells of each. */
    @SuppressWarnings("SystemConsoleNull") // Java 25 has none again where there is no terminal
    private static boolean terminal(int descriptor) {
        try {
            String target = Files.readSymbolicLink(Path.of("/proc/self/fd/" + descriptor))
                    .toString();
            return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty") || target.equals("/dev/console");
        } catch (IOException | UnsupportedOperationException e) {
            return System.console() != null && System.console().isTerminal();
        }
    }
}
