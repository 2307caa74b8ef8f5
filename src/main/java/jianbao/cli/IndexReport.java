package jianbao.cli;

import java.util.Set;
import jianbao.Place;
import jianbao.Unreadable;
import jianbao.pipeline.IndexingListener;

/** Feeds the progress of a run, and lists what could not be read. */
final class IndexReport implements IndexingListener {
    private final Progress progress;
    private final ErrorFile file;

    /** The failures that were told. */
    private final Set<Unreadable> told;

    private final Pace pace = new Pace();

    IndexReport(Progress progress, ErrorFile file, Set<Unreadable> told) {
        this.progress = progress;
        this.file = file;
        this.told = told;
    }

    @Override
    public void learning(Place place, long bytes) {
        pace.learned(place, bytes);
        progress.went(pace);
    }

    @Override
    public void read(Place place, long bytes) {
        pace.read(place, bytes);
        progress.went(pace);
    }

    @Override
    public void passedOver(Unreadable what) {
        file.add(what);
        if (what.failure() && told.add(what)) {
            progress.failed(what);
        }
    }

    @Override
    public void committing() {
        progress.committing(pace);
    }

    @Override
    public void compacting() {
        progress.compacting(pace);
    }
}
