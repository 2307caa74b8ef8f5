package jianbao.index;

import java.io.IOException;
import org.apache.lucene.index.ConcurrentMergeScheduler;
import org.jspecify.annotations.Nullable;

/** Joins segments in the background. What goes wrong there is kept for the next commit, where Lucene would print it and go on. */
final class Merges extends ConcurrentMergeScheduler {
    private volatile @Nullable Throwable trouble;

    @Override
    protected void handleMergeException(Throwable e) {
        trouble = e;
    }

    /** Whether segments are being joined. */
    boolean underWay() {
        return mergeThreadCount() > 0;
    }

    /** Throws what went wrong since the index was opened. */
    void check() throws IOException {
        switch (trouble) {
            case null -> {}
            case IOException disk -> throw disk;
            case Error error -> throw error;
            case Throwable other -> throw new IOException("segments cannot be joined: " + other, other);
        }
    }
}
