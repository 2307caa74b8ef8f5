package jianbao.source;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;

/** The record at the end of a zip that tells how many entries it has. */
final class ZipEnd {
    private static final int SIGNATURE = 0x06054b50;
    private static final int LENGTH = 22;
    private static final int LONGEST_COMMENT = 0xffff;
    private static final int TOTAL_ENTRIES_AT = 10;

    private ZipEnd() {}

    /** How many entries the directory lists; 0 if there is no telling. Of 65,535 and more only that much is told. */
    static long entries(Path file) throws IOException {
        try (SeekableByteChannel channel = Files.newByteChannel(file)) {
            int length = (int) Math.min(channel.size(), LENGTH + LONGEST_COMMENT);
            ByteBuffer end = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
            channel.position(channel.size() - length);
            while (end.hasRemaining() && channel.read(end) >= 0) {}
            for (int at = length - LENGTH; at >= 0; at--) {
                if (end.getInt(at) == SIGNATURE) {
                    return Short.toUnsignedInt(end.getShort(at + TOTAL_ENTRIES_AT));
                }
            }
            return 0;
        }
    }
}
