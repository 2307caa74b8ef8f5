package jianbao.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Enumeration;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * Reads a zip from its first byte to its last: so the directory at its end, which grows with the number of entries, is not held, and a
 * zip without one is read as far as it goes. Where that way is blocked (an entry is damaged, or only the directory tells where it
 * ends), or misses entries that the directory lists, the directory shows the way on.
 */
final class ZipReader {
    private final Entry archive;
    private final Reading reading;
    private final Contents contents;
    private long met;

    /** Where the data of the last entry begins that was met, so that the directory can go on behind it. */
    private long reached = -1;

    ZipReader(Entry archive, Reading reading) {
        this.archive = archive;
        this.reading = reading;
        this.contents = new Contents(archive, reading);
    }

    void read() throws IOException {
        Path file = archive.file();
        try {
            readThrough();
        } catch (BoundExceeded e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            if (reading.isReceivers(e) || file == null) {
                throw e;
            }
            readOnByDirectory(file, e);
            return;
        }
        if (file != null && ZipEnd.entries(file) > met) {
            readOnByDirectory(file, new IOException("it is damaged"));
        }
        contents.end();
    }

    private void readThrough() throws IOException {
        try (var zip = new ZipArchiveInputStream(archive.lent(), "UTF-8", true)) {
            for (ZipArchiveEntry each = zip.getNextEntry(); each != null; each = zip.getNextEntry()) {
                met++;
                InputStream content = reading.unpacked(zip);
                if (!each.isDirectory()
                        && !zip.canReadEntryData(each)
                        && !each.getGeneralPurposeBit().usesEncryption()) {
                    throw new IOException("only its directory tells where its entries end");
                }
                reached = each.getDataOffset();
                read(each, content);
                skipRest(each, content);
            }
        }
    }

    /** An entry of known size is jumped over; one of unknown size has to be unpacked to its end, unless there is another way. */
    private void skipRest(ZipArchiveEntry entry, InputStream content) throws IOException {
        if (entry.getCompressedSize() >= 0) {
            return;
        }
        long most = archive.file() == null ? Long.MAX_VALUE : reading.limits().pageBytes();
        byte[] skipped = new byte[8192];
        for (long left = most; left > 0; ) {
            int count = content.read(skipped);
            if (count < 0) {
                return;
            }
            left -= count;
        }
        throw new IOException("an entry has no end");
    }

    /** Reads the entries that stand behind the one that was reached; {@code trouble} is why, should the directory be of no help. */
    private void readOnByDirectory(Path file, Exception trouble) throws IOException {
        try (ZipFile zip = directory(file, trouble)) {
            reading.packedAll(Files.size(file));
            long end = 0;
            Enumeration<ZipArchiveEntry> entries = zip.getEntriesInPhysicalOrder();
            while (entries.hasMoreElements()) {
                ZipArchiveEntry each = entries.nextElement();
                if (each.getLocalHeaderOffset() < end) {
                    contents.failed(name(each), "it overlaps the entry before it");
                } else {
                    end = each.getDataOffset() + each.getCompressedSize();
                    if (each.getDataOffset() > reached) {
                        readByDirectory(zip, each);
                    }
                }
            }
        }
        contents.end();
    }

    private static ZipFile directory(Path file, Exception trouble) throws IOException {
        try {
            return ZipFile.builder().setPath(file).get();
        } catch (IOException | RuntimeException e) {
            throw trouble instanceof IOException why ? why : new IOException("it is damaged", trouble);
        }
    }

    private void readByDirectory(ZipFile zip, ZipArchiveEntry entry) throws IOException {
        if (!zip.canReadEntryData(entry)) {
            read(entry, InputStream.nullInputStream());
            return;
        }
        try (InputStream content = reading.unpacked(zip.getInputStream(entry))) {
            read(entry, content);
        } catch (BoundExceeded e) {
            throw e;
        } catch (IOException e) {
            contents.failed(name(entry), Reasons.of(e));
        }
    }

    private void read(ZipArchiveEntry entry, InputStream content) throws IOException {
        String name = name(entry);
        if (!contents.begins(name, entry.isDirectory())) {
            return;
        }
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            contents.failed(name, "it is encrypted");
        } else if (entry.isUnixSymlink()) {
            contents.passedOver(name, "a symbolic link");
        } else {
            contents.read(name, content, entry.getTime() < 0 ? null : Instant.ofEpochMilli(entry.getTime()));
        }
    }

    /** Names are UTF-8 where the zip says so; where it does not, many are GBK, and Windows separates them its own way. */
    private static String name(ZipArchiveEntry entry) {
        boolean told = entry.getGeneralPurposeBit().usesUTF8ForNames()
                || entry.getNameSource() == ZipArchiveEntry.NameSource.UNICODE_EXTRA_FIELD;
        return told ? entry.getName() : Names.decoded(entry.getRawName()).replace('\\', '/');
    }
}
