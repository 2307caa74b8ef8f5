package jianbao.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.brotli.dec.BrotliInputStream;

/** How a server packed its answer. Some archives keep the header and have unpacked the bytes: then they are as they are. */
final class ContentEncoding {
    private ContentEncoding() {}

    /** The bytes unpacked, of which one more than {@code most} is given if there are more. */
    static byte[] decoded(byte[] bytes, String encoding, Reading reading, int most) throws BoundExceeded {
        try (InputStream unpacked = open(bytes, encoding.strip().toLowerCase(Locale.ROOT))) {
            return reading.unpacked(unpacked).readNBytes(most);
        } catch (BoundExceeded e) {
            throw e;
        } catch (IOException e) {
            return bytes;
        }
    }

    private static InputStream open(byte[] bytes, String encoding) throws IOException {
        var in = new ByteArrayInputStream(bytes);
        return switch (encoding) {
            case "gzip", "x-gzip" -> new GZIPInputStream(in);
            case "deflate" -> new InflaterInputStream(in, new Inflater(!isZlib(bytes)));
            case "br" -> new BrotliInputStream(in);
            default -> in;
        };
    }

    /** Servers mean either by deflate: with zlib's two header bytes (method 8, and a multiple of 31), or without. */
    private static boolean isZlib(byte[] bytes) {
        return bytes.length > 1 && (bytes[0] & 0x0f) == 8 && ((bytes[0] & 0xff) << 8 | bytes[1] & 0xff) % 31 == 0;
    }
}
