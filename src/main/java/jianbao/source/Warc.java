package jianbao.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;

/** A web archive: WARC, or the older ARC, plain or with each record packed by itself. */
final class Warc implements InputFormat {
    @Override
    public String name() {
        return "warc";
    }

    @Override
    public boolean takes(Entry entry, byte[] head) {
        String start = start(head);
        return start.startsWith("WARC/") || start.startsWith("filedesc://");
    }

    /** The first characters, unpacked where they are packed. */
    private static String start(byte[] head) {
        int length = "filedesc://".length();
        if (Packing.of(head) != Packing.GZIP) {
            return new String(head, 0, Math.min(length, head.length), StandardCharsets.ISO_8859_1);
        }
        try (InputStream unpacked = new GZIPInputStream(new ByteArrayInputStream(head))) {
            return new String(unpacked.readNBytes(length), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            return "";
        }
    }

    @Override
    public void read(Entry entry, Reading reading) throws IOException {
        new WarcRecords(entry, reading).read();
    }
}
