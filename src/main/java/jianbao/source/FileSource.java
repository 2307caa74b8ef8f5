package jianbao.source;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.function.Consumer;
import jianbao.Capture;
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

    /** A file that the user named. */
    static FileSource named(Path file, SourceOptions options) {
        String path = PathNames.of(file);
        Place place = new Place(Names.shown(Names.last(path)), path, PathNames.key(file));
        return new FileSource(file, place, true, options);
    }

    @Override
    public void read(Consumer<Capture> sink) {
        var reading = new Reading(options, sink);
        try (var bytes = new BufferedInputStream(reading.packed(Files.newInputStream(file)), BUFFER)) {
            Instant modified = Files.getLastModifiedTime(file).toInstant();
            String name = Names.last(place.origin());
            InputFormats.read(new Entry(place, name, bytes, Hints.modified(modified), named, 0, file), reading);
        } catch (IOException e) {
            sink.accept(new Unreadable(place, Reasons.of(e), true));
        }
    }
}
