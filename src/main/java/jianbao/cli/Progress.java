package jianbao.cli;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** How far a run is: a line that keeps changing on a terminal, a new line now and then in a log, nothing when quiet. */
final class Progress {
    /** Often enough to look alive, seldom enough to cost nothing. */
    private static final long ON_TERMINAL = TimeUnit.MILLISECONDS.toNanos(100);

    private static final long IN_LOG = TimeUnit.SECONDS.toNanos(30);
    private static final String CLEAR = "\r\u001b[K";

    private final Console console;
    private final boolean quiet;
    private final boolean terminal;
    private final long start = System.nanoTime();
    private long shown = start;
    private boolean drawn;
    private long pages;
    private long bytes;

    Progress(Console console, boolean quiet) {
        this.console = console;
        this.quiet = quiet;
        this.terminal = console.environment().errTerminal()
                && !console.environment().variable("TERM").equals("dumb");
    }

    void started(Path index, boolean isNew) {
        if (!quiet && isNew) {
            console.say(console.words().of("index.new", index));
        }
        if (!quiet && terminal) {
            draw(console.words().of("progress.scanning"));
        }
    }

    void read(long size) {
        pages++;
        bytes += size;
        long now = System.nanoTime();
        if (!quiet && now - shown >= (terminal ? ON_TERMINAL : IN_LOG)) {
            shown = now;
            String line = line(now);
            if (terminal) {
                draw(line);
            } else {
                console.say(line);
            }
        }
    }

    private String line(long now) {
        double seconds = Math.max(1e-3, (now - start) / 1e9);
        return console.words()
                .of(
                        "progress.reading",
                        Figures.count(pages),
                        Figures.bytes(bytes),
                        Figures.count(Math.round(pages / seconds)),
                        Figures.bytes(Math.round(bytes / seconds)));
    }

    void committing() {
        if (!quiet && terminal) {
            draw(console.words().of("progress.committing", Figures.count(pages)));
        }
    }

    /** Says something that is to stay. */
    void aside(Runnable saying) {
        ended();
        saying.run();
    }

    /** Clears the line. */
    void ended() {
        if (drawn) {
            console.status(CLEAR);
            drawn = false;
        }
    }

    private void draw(String line) {
        // The last column stays free: some terminals break the line when it is filled.
        console.status(CLEAR + Fit.clip(line, console.windowWidth() - 1));
        drawn = true;
    }
}
