package jianbao.cli;

import java.util.List;

/** What the user typed, seen before it is parsed. */
final class Arguments {
    private Arguments() {}

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
