package jianbao.source;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.time.Instant;
import jianbao.Capture;
import jianbao.Place;
import jianbao.Unreadable;
import org.jspecify.annotations.Nullable;

/**
 * A file, or what stands in a container: a name and bytes.
 *
 * @param place where it stands
 * @param name its last name, in lower case
 * @param bytes its bytes, to be read once; can be marked for {@link #HEAD} bytes
 * @param modified its modification time, where there is one
 * @param named whether the user named it: then it is a failure if it holds no page
 */
record Entry(Place place, String name, BufferedInputStream bytes, @Nullable Instant modified, boolean named) {
    /** How many of the first bytes a format may look at. */
    static final int HEAD = 4096;

    /** What follows the last dot of its name, or the empty string. */
    String extension() {
        int dot = name.lastIndexOf('.');
        return dot <= 0 ? "" : name.substring(dot + 1);
    }

    /** The first bytes, still to be read. */
    byte[] head() throws IOException {
        bytes.mark(HEAD);
        byte[] head = bytes.readNBytes(HEAD);
        bytes.reset();
        return head;
    }

    /** That it could not be read. */
    Capture failed(String reason) {
        return new Unreadable(place, reason, true);
    }

    /** That it is no page. A file that merely lies among the pages is passed over; one that the user named is a failure. */
    Capture noPage(String reason) {
        return new Unreadable(place, reason, named);
    }
}
