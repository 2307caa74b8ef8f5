package jianbao.source;

import java.io.BufferedInputStream;
import java.io.InputStream;
import java.util.function.Consumer;
import jianbao.Capture;
import jianbao.Place;

/**
 * Standard input: one page, or JSONL.
 *
 * @param in the bytes
 * @param limits what is too large
 */
record StreamSource(InputStream in, Limits limits) implements PageSource {
    @Override
    public void read(Consumer<Capture> sink) {
        InputFormats.read(new Entry(Place.of("-"), "", new BufferedInputStream(in), null, true), limits, sink);
    }
}
