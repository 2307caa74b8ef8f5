package jianbao.source;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** How a single file can be packed. {@link Unpacking} knows the libraries. */
enum Packing {
    GZIP("\u001f\u008b\b"),
    BZIP2("BZh"),
    XZ("\u00fd7zXZ\0"),
    ZSTANDARD("\u0028\u00b5\u002f\u00fd");

    private final String start;

    Packing(String start) {
        this.start = start;
    }

    /** The packing that a file begins with. */
    static @Nullable Packing of(byte[] head) {
        String latin = new String(head, 0, Math.min(head.length, 16), StandardCharsets.ISO_8859_1);
        for (Packing each : values()) {
            if (latin.startsWith(each.start) && (each != BZIP2 || latin.startsWith("1AY&SY", "BZh9".length()))) {
                return each;
            }
        }
        return null;
    }
}
