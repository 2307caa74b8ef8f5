package jianbao.source;

import java.io.BufferedInputStream;
import java.io.InputStream;
import java.util.function.Consumer;
import jianbao.Capture;
import jianbao.Place;

/**
 * Standard input: whatever a file can be.
 *
 * @param in the bytes
 * @param options how they are read
 */
record StreamSource(InputStream in, SourceOptions options) implements PageSource {
    @Override
    public boolean isRepeatable() {
        return false;
    }

    @Override
    public void read(Consumer<Capture> sink) {
        var reading = new Reading(options, sink);
        var bytes = new BufferedInputStream(reading.packed(in));
        InputFormats.read(new Entry(Place.of("-"), "", bytes, Hints.NONE, true, 0, null), reading);
    }
}
