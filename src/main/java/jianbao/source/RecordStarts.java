package jianbao.source;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;

/** Finds where a record of a web archive may begin. */
final class RecordStarts {
    /** How a record begins: in a file of its own packing, or at the start of a line. */
    private static final String[] STARTS = {"\u001f\u008b\b\0", "\u001f\u008b\b\u0004", "\nWARC/1."};

    private static final int CHUNK = 1 << 16;
    private static final int LONGEST = 8;

    private RecordStarts() {}

    /** Where the next record after a place may begin, or -1. */
    static long after(long place, SeekableByteChannel channel) throws IOException {
        ByteBuffer chunk = ByteBuffer.allocate(CHUNK);
        for (long from = place + 1; from < channel.size(); from += CHUNK - LONGEST) {
            channel.position(from);
            chunk.clear();
            while (chunk.hasRemaining() && channel.read(chunk) >= 0) {}
            String latin = new String(chunk.array(), 0, chunk.position(), StandardCharsets.ISO_8859_1);
            int first = first(latin);
            if (first >= 0) {
                return from + first;
            }
        }
        return -1;
    }

    private static int first(String latin) {
        int first = -1;
        for (String start : STARTS) {
            int at = latin.indexOf(start);
            int begins = at >= 0 && start.startsWith("\n") ? at + 1 : at;
            if (begins >= 0 && (first < 0 || begins < first)) {
                first = begins;
            }
        }
        return first;
    }
}
