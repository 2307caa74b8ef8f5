package jianbao.source;

import java.io.BufferedInputStream;
import java.io.InputStream;
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
    public void read(Receiver receiver) {
        var reading = new Reading(options, receiver::accept);
        var bytes = new BufferedInputStream(reading.packed(in));
        InputFormats.read(new Entry(Place.of("-"), "", bytes, Hints.NONE, true, 0, null), reading);
    }
}
