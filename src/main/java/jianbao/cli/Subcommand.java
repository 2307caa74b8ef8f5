package jianbao.cli;

import java.util.concurrent.Callable;
import jianbao.text.Printable;
import picocli.CommandLine.Mixin;

/** What all commands share. */
abstract class Subcommand implements Callable<Integer> {
    @Mixin
    final CommonOptions common = new CommonOptions();

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

    /** Tells something on standard error that ends neither the command nor its silence. */
    void warn(String sentence) {
        console.say("jianbao: " + Printable.line(sentence));
    }
}
