package jianbao.source;

import java.time.Instant;
import jianbao.Capture;
import jianbao.Place;

/** Who takes what a source hands over. Whatever it throws ends the reading. */
@FunctionalInterface
public interface Receiver {
    /** Takes what stands somewhere. */
    void accept(Capture capture);

    /**
     * Asked of every file before it is opened. Of one that is not wanted nothing is handed over.
     *
     * @param file the file
     * @param size in bytes
     * @param modified when it was modified last, as exactly as the system tells
     */
    default boolean wants(Place file, long size, Instant modified) {
        return true;
    }

    /** All that a wanted file holds was handed over. */
    default void read(Place file) {}

    /**
     * A folder was walked: what was neither asked of nor handed over is not there, was left out, or could not be seen.
     *
     * @param folder the folder, the last part of its key without a slash
     * @param identity what tells this folder from another that stands there at another time, as the system tells; may be empty
     */
    default void walked(Place folder, String identity) {}
}
