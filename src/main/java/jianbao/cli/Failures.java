package jianbao.cli;

import jianbao.Unreadable;
import jianbao.text.Printable;

/** Tells of a page that could not be read. */
final class Failures {
    private Failures() {}

    static void tell(Console console, Unreadable what) {
        String path = Printable.line(what.place().path());
        console.say("jianbao: " + console.words().of("page.failed", path, Printable.line(what.reason())));
    }
}
