package jianbao.source;

import java.io.EOFException;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
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
    private static final String NO_FIT = "the record is damaged, or not as long as it says";

    private final Entry archive;
    private final Reading reading;

    /** What the current record holds, until its end is seen. */
    private @Nullable Capture held;

    private boolean warned;
    private long records;

    WarcRecords(Entry archive, Reading reading) {
        this.archive = archive;
        this.reading = reading;
    }

    void read() throws IOException {
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

    /** Reads records up to the end, or up to a damaged one: then says where that one stands, else -1. */
    private long readFrom(ReadableByteChannel channel) throws IOException {
        long position = channel instanceof SeekableByteChannel file ? file.position() : 0;
        WarcReader reader;
        try {
            reader = new WarcReader(channel);
        } catch (EOFException e) {
            return -1;
        }
        reader.onWarning(warning -> warned = true);
        @Nullable WarcRecord record = null;
        while (true) {
            Optional<WarcRecord> next;
            try {
                next = reader.next();
            } catch (IOException | RuntimeException e) {
                if (misfit(position)) {
                    return reader.position();
                }
                return damaged(e, reader.position() == position ? record : null, reader.position());
            }
            misfit(position);
            release();
            if (next.isEmpty()) {
                if (records == 0) {
                    reading.accept(archive.noPage("an archive without records"));
                }
                return -1;
            }
            record = next.get();
            position = reader.position();
            count();
            held = WarcPage.capture(archive, record, position, reading);
        }
    }

    /** Reports a damaged record, and says where it stands; one that lacks nothing but its last line feeds is none. */
    private long damaged(Exception e, @Nullable WarcRecord doubtful, long position) throws IOException {
        if (doubtful == null) {
            release();
        } else if (e instanceof EOFException && doubtful.body().position() >= doubtful.body().size()) {
            release();
            return -1;
        }
        held = null;
        String reason = e instanceof EOFException ? "the record is cut off" : NO_FIT;
        reading.accept(new Unreadable(archive.at(position), reason, true));
        return position;
    }

    /** Whether the reader found something else at the end of a record than what ends one: then what was held of it is worth nothing. */
    private boolean misfit(long position) {
        boolean misfit = warned;
        warned = false;
        if (misfit) {
            held = new Unreadable(archive.at(position), NO_FIT, true);
            release();
        }
        return misfit;
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
