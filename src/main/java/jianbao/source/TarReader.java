package jianbao.source;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/** Reads a tar from its first byte to its last. */
final class TarReader {
    private TarReader() {}

    static void read(Entry archive, Reading reading) throws IOException {
        var contents = new Contents(archive, reading);
        try (var tar = new TarArchiveInputStream(archive.lent(), StandardCharsets.ISO_8859_1.name())) {
            for (TarArchiveEntry each = tar.getNextEntry(); each != null; each = tar.getNextEntry()) {
                String name = name(each);
                if (!contents.begins(name, each.isDirectory())) {
                    continue;
                }
                if (each.isSymbolicLink() || each.isLink()) {
                    contents.passedOver(name, each.isLink() ? "a link to another entry" : "a symbolic link");
                } else if (!each.isFile() || !tar.canReadEntryData(each)) {
                    contents.passedOver(name, "neither a file nor a folder");
                } else {
                    contents.read(name, tar, each.getLastModifiedTime().toInstant());
                }
            }
        }
        contents.end();
    }

    /** Names come as one character a byte, except those in extended headers, which are Unicode. */
    private static String name(TarArchiveEntry entry) {
        String name = entry.getName();
        boolean bytes = name.chars().allMatch(c -> c < 0x100);
        return bytes ? Names.decoded(name.getBytes(StandardCharsets.ISO_8859_1)) : name;
    }
}
