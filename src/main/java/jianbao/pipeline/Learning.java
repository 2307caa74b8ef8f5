package jianbao.pipeline;

import java.time.Instant;
import java.util.function.Consumer;
import jianbao.Capture;
import jianbao.Clipping;
import jianbao.Page;
import jianbao.Place;
import jianbao.Unreadable;
import jianbao.index.FileState;
import jianbao.index.Ledger;
import jianbao.source.Receiver;

/** Shows the pages that are new or changed to a learner, and finds whether there are any. */
final class Learning implements Receiver {
    private final AssemblyLine<Page> line;
    private final Consumer<Page> learner;
    private final IndexingListener listener;
    private final Ledger ledger;
    private final Manner manner;
    private final Standing standing = new Standing();

    Learning(AssemblyLine<Page> line, Consumer<Page> learner, IndexingListener listener, Ledger ledger, Manner manner) {
        this.line = line;
        this.learner = learner;
        this.listener = listener;
        this.ledger = ledger;
        this.manner = manner;
    }

    @Override
    public boolean wants(Place file, long size, Instant modified) {
        if (manner.stopped().getAsBoolean()) {
            throw new Stop();
        }
        var state = new FileState(file.key(), size, FileState.nanos(modified), manner.recipe());
        long pages = manner.full() ? -1 : ledger.unchanged(state, manner.choice());
        if (pages < 0) {
            standing.broken();
            return true;
        }
        standing.unchanged(file, pages);
        return false;
    }

    @Override
    public void walked(Place folder, String identity) {
        standing.walked(folder, identity);
    }

    /** What was found, once all is read. */
    Standing standing() {
        return standing;
    }

    @Override
    public void accept(Capture capture) {
        if (manner.stopped().getAsBoolean()) {
            throw new Stop();
        }
        switch (capture) {
            case Page page -> {
                listener.learning(page.place(), page.bytes().length);
                line.submit(page.bytes().length, () -> {
                    learner.accept(page);
                    return page;
                });
            }
            case Clipping clipping ->
                listener.learning(
                        clipping.place(), clipping.article().content().body().length());
            case Unreadable what -> standing.passedOver(what);
        }
    }
}
