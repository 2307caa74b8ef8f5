package jianbao.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** Runs commands as a shell would, in a folder of its own, and hands back what came of it. */
final class Shell {
    /**
     * What came of a command.
     *
     * @param code its exit code
     * @param out what it printed
     * @param err what it said
     */
    record Result(int code, String out, String err) {}

    private final Path directory;
    private final Map<String, String> variables = new HashMap<>();
    private boolean terminal;
    private String input = "";

    Shell(Path directory) {
        this.directory = directory;
    }

    Shell with(String variable, String value) {
        variables.put(variable, value);
        return this;
    }

    /** As if a person sat before a window of this size. */
    Shell onTerminal(int columns) {
        terminal = true;
        return with("TERM", "xterm-256color")
                .with("COLUMNS", Integer.toString(columns))
                .with("LINES", "1000");
    }

    Shell typing(String text) {
        input = text;
        return this;
    }

    Result run(String... arguments) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var environment = new Environment(Map.copyOf(variables), directory, terminal, terminal, () -> null);
        var in = new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8));
        int code = Main.run(arguments, in, out, err, environment);
        return new Result(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
