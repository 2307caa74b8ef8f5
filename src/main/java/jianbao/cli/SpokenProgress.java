package jianbao.cli;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import jianbao.Unreadable;
import jianbao.pipeline.Summary;
import jianbao.text.Printable;

/** Progress for people: a line that keeps changing on a terminal, a new line now and then in a log, nothing when quiet but what failed. */
final class SpokenProgress implements Progress {
    /** Often enough to look alive, seldom enough to cost nothing. */
    private static final long ON_TERMINAL = TimeUnit.MILLISECONDS.toNanos(100);

    private static final long IN_LOG = TimeUnit.SECONDS.toNanos(30);

    /** Failures told one by one; a whole folder that cannot be read must not bury the summary. */
    private static final int MOST_TOLD = 20;

    private static final String CLEAR = "\r\u001b[K";

    private final Console console;
    private final boolean quiet;
    private final boolean dry;
    private final boolean terminal;
    private final long start = System.nanoTime();
    private Path index = Path.of("");
    private long shown = start;
    private boolean drawn;
    private int failed;

    SpokenProgress(Console console, boolean quiet, boolean dry) {
        this.console = console;
        this.quiet = quiet;
        this.dry = dry;
        this.terminal = console.environment().errTerminal()
                && !console.environment().variable("TERM").equals("dumb");
    }

    @Override
    public void started(Path place, boolean isNew) {
        index = place;
        if (!quiet && isNew && !dry) {
            console.say(console.words().of("index.new", place));
        }
        if (!quiet && terminal) {
            draw(console.words().of("progress.scanning"));
        }
    }

    @Override
    public void went(Pace pace) {
        long now = System.nanoTime();
        if (!quiet && now - shown >= (terminal ? ON_TERMINAL : IN_LOG)) {
            shown = now;
            String line = line(pace);
            if (terminal) {
                draw(line);
            } else {
                console.say(line);
            }
        }
    }

    private String line(Pace pace) {
        Words words = console.words();
        if (!pace.isReading()) {
            return words.of("progress.learning", Figures.count(pace.pages()), Figures.bytes(pace.bytes()), pace.at());
        }
        String left = pace.left() < 0 ? "" : words.of("progress.left", pace.percent(), Figures.duration(pace.left()));
        return words.of(
                "progress.reading",
                Figures.count(pace.pages()),
                Figures.bytes(pace.bytes()),
                Figures.count(pace.pagesPerSecond()),
                Figures.bytes(pace.bytesPerSecond()),
                left,
                pace.at());
    }

    @Override
    public void failed(Unreadable what) {
        if (++failed <= MOST_TOLD) {
            clear();
            Failures.tell(console, what);
        }
    }

    @Override
    public void committing(Pace pace) {
        phase("progress.committing");
    }

    @Override
    public void compacting(Pace pace) {
        phase("progress.compacting");
    }

    private void phase(String key) {
        if (!quiet && terminal) {
            draw(console.words().of(key));
        }
    }

    @Override
    public void ended(Summary summary) {
        clear();
        if (summary.isStopped()) {
            console.say(console.words().of(dry ? "index.drystopped" : "index.interrupted"));
        }
        if (failed > MOST_TOLD) {
            console.say(console.words().of("index.more", failed - MOST_TOLD));
        }
        if (!quiet) {
            new IndexSummary(console, summary, index, dry).print(System.nanoTime() - start);
        }
    }

    private void clear() {
        if (drawn) {
            console.status(CLEAR);
            drawn = false;
        }
    }

    private void draw(String line) {
        // The last column stays free: some terminals break the line when it is filled.
        console.status(CLEAR + Fit.clip(Printable.line(line), console.windowWidth() - 1));
        drawn = true;
    }
}
