package jianbao.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** What the user typed, seen before it is parsed. */
final class Arguments {
    private Arguments() {}

    /**
     * The arguments as they were typed. In the C locale, the usual one in containers and cron, Java reads every byte beyond ASCII as
     * a question mark; Linux still knows the bytes.
     */
    static String[] asTyped(String[] arguments) {
        boolean mangled = Arrays.stream(arguments).anyMatch(argument -> argument.indexOf('\uFFFD') >= 0);
        if (!mangled) {
            return arguments;
        }
        try {
            String[] all = Files.readString(Path.of("/proc/self/cmdline"), StandardCharsets.UTF_8)
                    .split("\0", -1);
            // The last piece is what follows the last NUL: nothing.
            int end = all.length - 1;
            return Arrays.copyOfRange(all, end - arguments.length, end);
        } catch (IOException | IndexOutOfBoundsException e) {
            return arguments;
        }
    }

    /** The value of {@code --lang}; empty if it is not given. */
    static String language(List<String> arguments) {
        for (int i = 0; i < arguments.size() && !arguments.get(i).equals("--"); i++) {
            String argument = arguments.get(i);
            if (argument.startsWith("--lang=")) {
                return argument.substring("--lang=".length());
            }
            if (argument.equals("--lang") && i + 1 < arguments.size()) {
                return arguments.get(i + 1);
            }
        }
        return "";
    }

    /** {@code help search} is {@code search --help}. */
    static String[] withoutHelpCommand(String[] arguments) {
        if (arguments.length == 0 || !arguments[0].equals("help")) {
            return arguments;
        }
        return arguments.length == 1 ? new String[] {"--help"} : new String[] {arguments[1], "--help"};
    }
}
