package jianbao.cli;

import java.util.ArrayList;
import java.util.List;
import jianbao.Capture;
import jianbao.Clipping;
import jianbao.Limits;
import jianbao.Page;
import jianbao.Unreadable;
import jianbao.source.Sources;

/** The page that a file holds. */
final class OnePage {
    private OnePage() {}

    static Page of(String file, Console console) {
        Words words = console.words();
        List<Capture> captures = new ArrayList<>();
        Sources.of(List.of(file), console.in(), Limits.DEFAULT).forEach(source -> source.read(captures::add));
        if (captures.size() != 1) {
            throw new Trouble(words.of("onepage.count", file, captures.size()));
        }
        return switch (captures.getFirst()) {
            case Page page -> page;
            case Clipping clipping -> throw new Trouble(words.of("onepage.readymade", file));
            case Unreadable what ->
                throw new Trouble(words.of("page.failed", what.place().path(), what.reason()));
        };
    }
}
