package jianbao.text;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Turns a page's bytes into text. */
public final class PageDecoder {
    private PageDecoder() {}

    public static Decoded decode(byte[] bytes, @Nullable String serverCharset) {
        return new Decoded(new String(bytes, StandardCharsets.UTF_8), "UTF-8", null, 0);
    }
}
