package jianbao;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A saved page, as bytes.
 *
 * @param place where it stands
 * @param form what its bytes are
 * @param bytes the bytes as they stood in their container; shared, not copied: nobody writes to them
 * @param url the address it was captured from, where the container tells
 * @param charset the charset that the server declared, where the container tells
 * @param captured when it was captured, where the container tells
 * @param modified the modification time of the file, where there is one
 */
public record Page(
        Place place,
        Form form,
        byte[] bytes,
        @Nullable String url,
        @Nullable String charset,
        @Nullable Instant captured,
        @Nullable Instant modified)
        implements Capture {

    /** What the bytes of a page are. */
    public enum Form {
        /** Markup, of whatever age and health. */
        HTML,
        /** A plain-text dump of a page: lines. */
        TEXT
    }

    /** When its bytes became what they are, as far as is known: when it was captured, else when the file was modified. */
    public @Nullable Instant written() {
        return captured == null ? modified : captured;
    }

    /** A page of which the bytes are all that is known. */
    public static Page of(Place place, Form form, byte[] bytes) {
        return new Page(place, form, bytes, null, null, null, null);
    }
}
