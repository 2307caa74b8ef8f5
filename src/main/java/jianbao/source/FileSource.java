package jianbao.source;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
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
 * @param limits what is too large
 */
record FileSource(Path file, Place place, boolean named, Limits limits) implements PageSource {
    /** Bytes read from the disk at once. */
    private static final int BUFFER = 1 << 16;

    @Override
    public void read(Consumer<Capture> sink) {
        try (var bytes = new BufferedInputStream(Files.newInputStream(file), BUFFER)) {
            Instant modified = Files.getLastModifiedTime(file).toInstant();
            String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
            InputFormats.read(new Entry(place, name, bytes, modified, named), limits, sink);
        } catch (IOException e) {
            sink.accept(new Unreadable(place, Reasons.of(e), true));
        }
    }
}
