package jianbao.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import jianbao.text.Printable;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** One run of the program: parses, executes, and turns whatever goes wrong into a sentence and an exit code. */
final class Run {
    private final Console console;
    private final boolean verbose;

    Run(Console console, boolean verbose) {
        this.console = console;
        this.verbose = verbose;
    }

    int of(String[] arguments) {
        try {
            int code = guarded(arguments);
            console.out().flush();
            return code;
        } catch (Output.ReaderGone e) {
            return ExitCode.WELL;
        } catch (Output.OutputTrouble e) {
            return told(e);
        }
    }

    private int guarded(String[] arguments) {
        try {
            return executed(arguments);
        } catch (Output.ReaderGone e) {
            throw e;
        } catch (RuntimeException | Error e) {
            return told(e);
        }
    }

    private int executed(String[] arguments) {
        CommandLine line = Commands.line(arguments, console);
        var help = new StringWriter();
        line.setOut(new PrintWriter(help));
        line.setParameterExceptionHandler((trouble, args) -> misused(trouble));
        line.setExecutionExceptionHandler((trouble, ofLine, result) -> {
            if (trouble instanceof Output.ReaderGone gone) {
                throw gone;
            }
            return told(trouble);
        });
        int code = line.execute(arguments);
        if (!help.getBuffer().isEmpty()) {
            console.out().line(help.toString().stripTrailing());
        }
        return code;
    }

    private int told(Throwable trouble) {
        try {
            console.complain("jianbao: " + new Sentences(console.words()).of(trouble));
            if (verbose) {
                var trace = new StringWriter();
                trouble.printStackTrace(new PrintWriter(trace));
                console.status(trace.toString());
            }
        } catch (Output.ReaderGone | Output.OutputTrouble e) {
            // Nobody can be told; the exit code still says it.
            return ExitCode.TROUBLE;
        }
        return ExitCode.TROUBLE;
    }

    private int misused(ParameterException trouble) {
        Words words = console.words();
        String command = trouble.getCommandLine().getCommandSpec().qualifiedName();
        console.say("jianbao: " + Printable.line(misuse(trouble)));
        if (trouble instanceof UnmatchedArgumentException unmatched) {
            List<String> meant = Suggestions.of(unmatched);
            if (!meant.isEmpty()) {
                console.say(words.of("misuse.meant", String.join(words.of("misuse.or"), meant)));
            }
        }
        console.say(words.of("misuse.help", command + " --help"));
        return ExitCode.TROUBLE;
    }

    private String misuse(ParameterException trouble) {
        Words words = console.words();
        return switch (trouble) {
            case UnmatchedArgumentException e
            when Suggestions.isCommand(e) ->
                words.of("misuse.command", e.getUnmatched().getFirst());
            case UnmatchedArgumentException e
            when e.isUnknownOption() ->
                words.of("misuse.option", e.getUnmatched().getFirst());
            case UnmatchedArgumentException e ->
                words.of("misuse.argument", e.getUnmatched().getFirst());
            case MissingParameterException e
            when !e.getMissing().isEmpty() ->
                words.of("misuse.missing", e.getMissing().getFirst().paramLabel());
            default -> String.valueOf(trouble.getMessage());
        };
    }
}
