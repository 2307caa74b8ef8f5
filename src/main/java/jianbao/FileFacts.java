package jianbao;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The bytes that an article was read from.
 *
 * @param path as the user named it
 * @param size in bytes
 * @param sha256 of the bytes, in hex
 * @param encoding the charset they were decoded with
 * @param encodingDeclared the charset that the page or its server declares
 * @param modified when the page was captured, where its container tells; else the modification time of the file
 */
public record FileFacts(
        @Nullable String path,
        long size,
        @Nullable String sha256,
        @Nullable String encoding,
        @Nullable String encodingDeclared,
        @Nullable Instant modified) {
    /** An article that came without its bytes. */
    public static final FileFacts NONE = new FileFacts(null, 0, null, null, null, null);
}
