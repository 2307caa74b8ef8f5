package jianbao.source;

import com.github.luben.zstd.ZstdInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.tukaani.xz.XZInputStream;

/** Undoes a {@link Packing}. A class of its own, so that the libraries are loaded only where something is packed. */
final class Unpacking {
    /** Bytes that unpacking may look back over, as a power of two: what {@code zstd --long} needs; {@code xz -9} needs half. */
    private static final int WINDOW_LOG = 27;

    private Unpacking() {}

    /** What packed bytes unpack to. */
    static InputStream of(Packing packing, InputStream packed) throws IOException {
        try {
            return switch (packing) {
                case GZIP ->
                    GzipCompressorInputStream.builder()
                            .setInputStream(packed)
                            .setDecompressConcatenated(true)
                            .get();
                case BZIP2 -> new BZip2CompressorInputStream(packed, true);
                case XZ -> new XZInputStream(packed, 1 << WINDOW_LOG - 10);
                case ZSTANDARD -> new ZstdInputStream(packed).setLongMax(WINDOW_LOG);
            };
        } catch (RuntimeException e) {
            throw new IOException("it is damaged", e);
        } catch (LinkageError e) {
            throw new IOException("files packed this way cannot be read on this machine", e);
        }
    }
}
