package jianbao.cli;

import picocli.AutoComplete;
import picocli.CommandLine.Command;

/** Prints what makes a shell complete our commands and options. */
@Command(name = "completion", addMethodSubcommands = false)
final class CompletionCommand extends Subcommand {
    CompletionCommand(Console console) {
        super(console);
    }

    @Override
    public Integer call() {
        out().print(AutoComplete.bash("jianbao", Commands.all(console)));
        return ExitCode.WELL;
    }
}
