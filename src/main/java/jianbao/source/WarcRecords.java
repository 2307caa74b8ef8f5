package jianbao.source;

import java.io.EOFException;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import jianbao.Bound;
import jianbao.Capture;
import jianbao.Unreadable;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;

/**
 * Reads the records of a web archive. Whether a record is as long as it says shows only at its end, so what was read from it is held
 * back until then. After a damaged one the next is looked for, where the file can be searched.
 */
final class WarcRecords {
    private static final String CUT_OFF = "the record is cut off";
    private static final String NO_FIT = "the record is damaged, or not as long as it says";

    /** Bytes that a record ends with. */
    private static final int LINE_FEEDS = 4;

    private final Entry archive;
    private final Reading reading;

    /** What the current record holds, until its end is seen. */
    private @Nullable Capture held;

    /** Whether something else stands at the end of the current record than what ends one: some writers are sloppy. */
    private boolean warned;

    private long records;

    WarcRecords(Entry archive, Reading reading) {
        this.archive = archive;
        this.reading = reading;
    }

    void read() throws IOException {
        readAll();
        if (records == 0) {
            reading.accept(archive.noPage("an archive without records"));
        }
    }

    private void readAll() throws IOException {
        Path file = archive.file();
        if (file == null) {
            readFrom(Channels.newChannel(archive.lent()));
            return;
        }
        reading.packedAll(Files.size(file));
        try (SeekableByteChannel channel = Files.newByteChannel(file)) {
            for (long next = 0; next >= 0; ) {
                channel.position(next);
                long damaged = readFrom(channel);
                next = damaged < 0 ? -1 : RecordStarts.after(damaged, channel);
            }
        }
    }

    /** Reads records up to the end, or up to a damaged one: then says behind which place to go on, else -1. */
    private long readFrom(ReadableByteChannel channel) throws IOException {
        long position = channel instanceof SeekableByteChannel file ? file.position() : 0;
        WarcReader reader;
        try {
            reader = new WarcReader(channel);
        } catch (EOFException e) {
            return -1;
        }
        reader.onWarning(warning -> warned = true);
        for (boolean whole = true; ; position = reader.position()) {
            Optional<WarcRecord> next;
            try {
                next = reader.next();
            } catch (IOException | RuntimeException e) {
                return whole ? brokenBehind(position, reader.position(), e, channel) : damaged(position, CUT_OFF);
            }
            if (!whole || next.isEmpty() && isBehindEnd(reader.position(), channel)) {
                return damaged(position, CUT_OFF);
            }
            warned = false;
            release();
            if (next.isEmpty()) {
                return -1;
            }
            count();
            held = WarcPage.capture(archive, next.get(), reader.position(), reading);
            whole = isWhole(next.get());
        }
    }

    /**
     * What no record can be read behind: either that one is as long as it says, and another is damaged; or it is not. Where nothing
     * but line feeds is left, some writers are just sloppy.
     */
    private long brokenBehind(long position, long broken, Exception e, ReadableByteChannel channel) throws IOException {
        boolean atEnd = channel instanceof SeekableByteChannel file && broken >= file.size() - LINE_FEEDS;
        if (broken == position && e instanceof EOFException || warned && atEnd) {
            release();
            return -1;
        }
        if (broken == position && held != null || warned) {
            return damaged(position, NO_FIT);
        }
        release();
        return damaged(broken, e instanceof EOFException ? CUT_OFF : NO_FIT);
    }

    /** In a file that is not packed the reader jumps over what it need not read, be there an end in between or not. */
    private static boolean isBehindEnd(long position, ReadableByteChannel channel) throws IOException {
        return channel instanceof SeekableByteChannel file && position > file.size();
    }

    private long damaged(long position, String reason) {
        held = new Unreadable(archive.at(position), reason, true);
        release();
        return position;
    }

    /** Reads the rest of a record, and says whether all of it was there. */
    private static boolean isWhole(WarcRecord record) throws IOException {
        try {
            record.body().consume();
            return record.body().position() >= record.body().size();
        } catch (IOException e) {
            return false;
        }
    }

    private void release() {
        if (held != null) {
            Capture whole = held;
            held = null;
            reading.accept(whole);
        }
    }

    private void count() throws BoundExceeded {
        if (++records > reading.limits().of(Bound.ENTRIES)) {
            throw new BoundExceeded("it holds more than " + reading.limits().of(Bound.ENTRIES) + " records");
        }
        reading.check();
    }
}
