package jianbao.pipeline;

import java.util.ArrayList;
import java.util.List;
import jianbao.Place;
import jianbao.Unreadable;
import org.jspecify.annotations.Nullable;

/**
 * What a walk through a source told, while no file in it was new or changed: as much as a second walk would tell. Files are only
 * counted, so it takes no memory however many there are.
 */
final class Standing {
    /** Things passed over that are remembered: a source with more of them is walked again. */
    private static final int MOST_PASSED_OVER = 1_000;

    /**
     * A folder that was walked to its end.
     *
     * @param identity what tells it from another folder in its place
     */
    record Walked(Place folder, String identity) {}

    private final List<Walked> folders = new ArrayList<>();
    private final List<Unreadable> passedOver = new ArrayList<>();
    private @Nullable Place last;
    private long pages;
    private boolean whole = true;

    void unchanged(Place file, long count) {
        last = file;
        pages += count;
    }

    void passedOver(Unreadable what) {
        if (passedOver.size() < MOST_PASSED_OVER) {
            passedOver.add(what);
        } else {
            whole = false;
        }
    }

    void walked(Place folder, String identity) {
        folders.add(new Walked(folder, identity));
    }

    /** There is something to be read. */
    void broken() {
        whole = false;
    }

    /** Whether this is all that there is to tell. */
    boolean isWhole() {
        return whole;
    }

    /** The last of the files, null if there was none. */
    @Nullable Place last() {
        return last;
    }

    /** How many pages the files hold. */
    long pages() {
        return pages;
    }

    List<Unreadable> passedOver() {
        return passedOver;
    }

    List<Walked> folders() {
        return folders;
    }
}
