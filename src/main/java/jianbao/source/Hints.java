package jianbao.source;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a container tells about an entry.
 *
 * @param url the address it was captured from
 * @param charset the charset that the server or the message declared
 * @param captured when it was captured
 * @param modified the modification time of the file
 */
record Hints(
        @Nullable String url,
        @Nullable String charset,
        @Nullable Instant captured,
        @Nullable Instant modified) {
    static final Hints NONE = new Hints(null, null, null, null);

    /** A file, of which the modification time is all that is known. */
    static Hints modified(@Nullable Instant time) {
        return new Hints(null, null, null, time);
    }
}
