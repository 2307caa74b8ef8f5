package jianbao.source;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import jianbao.Place;
import jianbao.Unreadable;

/**
 * One file.
 *
 * @param file the file
 * @param place where it stands
 * @param named whether the user named it
 * @param options how it is read
 */
record FileSource(Path file, Place place, boolean named, SourceOptions options) implements PageSource {
    /** Bytes read from the disk at once. */
    private static final int BUFFER = 1 << 16;

    /** A file of so many bytes is read in one go: most pages are, and each step of reading asks the system twice. */
    private static final int SMALL = 1 << 20;

    /** A file that the user named. */
    static FileSource named(Path file, SourceOptions options) {
        String path = PathNames.of(file);
        Place place = new Place(Names.shown(Names.last(path)), path, PathNames.key(file));
        return new FileSource(file, place, true, options);
    }

    @Override
    public void read(Receiver receiver) {
        try {
            read(Files.readAttributes(file, BasicFileAttributes.class), receiver);
        } catch (IOException e) {
            receiver.accept(new Unreadable(place, Reasons.of(e), true));
        }
    }

    /** Reads it, unless it is not wanted. */
    void read(BasicFileAttributes facts, Receiver receiver) {
        Instant modified = facts.lastModifiedTime().toInstant();
        if (receiver.wants(place, facts.size(), modified)) {
            read(facts.isRegularFile() ? facts.size() : Long.MAX_VALUE, modified, receiver);
            receiver.read(place);
        }
    }

    private void read(long size, Instant modified, Receiver receiver) {
        var reading = new Reading(options, receiver::accept);
        int buffer = (int) Math.min(BUFFER - 1, size) + 1;
        try (var bytes = new BufferedInputStream(reading.packed(opened(size <= SMALL)), buffer)) {
            String name = Names.last(place.origin());
            InputFormats.read(new Entry(place, name, bytes, Hints.modified(modified), named, 0, file), reading);
        } catch (IOException e) {
            receiver.accept(new Unreadable(place, Reasons.of(e), true));
        }
    }

    private InputStream opened(boolean small) throws IOException {
        return small ? new ByteArrayInputStream(Files.readAllBytes(file)) : Files.newInputStream(file);
    }
}
