package jianbao.launch;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Keeps arguments whole on Windows, where a process gets one line of text and Java leaves quotes inside an argument as they are. */
final class Quoting {
    private Quoting() {}

    static List<String> forThisSystem(List<String> command) {
        boolean windows =
                System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows");
        return windows ? forWindows(command) : command;
    }

    static List<String> forWindows(List<String> command) {
        List<String> quoted = new ArrayList<>();
        for (String argument : command) {
            quoted.add(argument.isEmpty() || argument.matches("(?s).*[\\s\"].*") ? quote(argument) : argument);
        }
        return quoted;
    }

    /** The C runtime's rule: a backslash is itself, except before a quote, where it is doubled and the quote gets one more. */
    private static String quote(String argument) {
        return '"' + argument.replaceAll("(\\\\*)\"", "$1$1\\\\\"").replaceAll("(\\\\+)$", "$1$1") + '"';
    }
}
