package jianbao.cli;

import jianbao.Place;
import jianbao.Unreadable;
import jianbao.pipeline.IndexingListener;

/** Tells of what fails as it fails, and feeds the progress. */
final class IndexReport implements IndexingListener {
    /** Failures told one by one; a whole folder that cannot be read must not bury the summary. */
    private static final int MOST_TOLD = 20;

    private final Console console;
    private final Progress progress;
    private final ErrorFile file;
    private int failed;

    IndexReport(Console console, Progress progress, ErrorFile file) {
        this.console = console;
        this.progress = progress;
        this.file = file;
    }

    @Override
    public void read(Place place, long bytes) {
        progress.read(bytes);
    }

    @Override
    public void passedOver(Unreadable what) {
        file.add(what);
        if (what.failure() && ++failed <= MOST_TOLD) {
            progress.aside(() -> Failures.tell(console, what));
        }
    }

    @Override
    public void committing() {
        progress.committing();
    }

    /** Says how many failures were not told. */
    void finish() {
        if (failed > MOST_TOLD) {
            console.say(console.words().of("index.more", failed - MOST_TOLD));
        }
    }
}
