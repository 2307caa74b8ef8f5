package jianbao.cli;

import java.util.concurrent.Callable;
import jianbao.text.Printable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What all commands share. */
abstract class Subcommand implements Callable<Integer> {
    @Mixin
    final CommonOptions common = new CommonOptions();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    CommandSpec spec;

    final Console console;

    Subcommand(Console console) {
        this.console = console;
    }

    Output out() {
        return console.out();
    }

    Words words() {
        return console.words();
    }

    Style style() {
        return Style.of(common.color, console.environment());
    }

    /** What is wrong with the options, in a sentence of the {@linkplain Words words}. */
    ParameterException misuse(String key, Object... values) {
        return new ParameterException(spec.commandLine(), words().of(key, values));
    }

    /** Tells something on standard error that ends neither the command nor its silence. */
    void warn(String sentence) {
        console.say("jianbao: " + Printable.line(sentence));
    }
}
