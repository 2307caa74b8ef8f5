package jianbao.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;

/** The program. */
public final class Main {
    private Main() {}

    /** Runs a command in this process, and ends it with the command's exit code. */
    public static void main(String[] arguments) {
        System.exit(run(arguments));
    }

    /**
     * Runs a command on the streams of this process. What the launcher calls.
     *
     * @return its exit code
     */
    public static int run(String[] arguments) {
        // Not System.out, which hides that its reader went away.
        return run(
                arguments,
                new FileInputStream(FileDescriptor.in),
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                Environment.actual());
    }

    /**
     * Runs a command.
     *
     * @return its exit code
     */
    public static int run(
            String[] arguments, InputStream in, OutputStream out, OutputStream err, Environment environment) {
        List<String> typed = Arrays.asList(arguments);
        var words = new Words(Words.language(Arguments.language(typed), environment));
        var console = new Console(in, out, err, environment, words);
        return new Run(console, typed.contains("--verbose")).of(Arguments.withoutHelpCommand(arguments));
    }
}
