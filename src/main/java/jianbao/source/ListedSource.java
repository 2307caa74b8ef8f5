package jianbao.source;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import jianbao.Place;
import jianbao.Unreadable;

/**
 * Files and folders whose names come in a list, which may be long: none but the current one is held.
 *
 * @param names the list
 * @param end the byte that ends a name
 * @param options how the files are read
 */
record ListedSource(InputStream names, int end, SourceOptions options) implements PageSource {
    /** Bytes that a path may have on any system in use. */
    private static final int LONGEST_PATH = 1 << 16;

    @Override
    public boolean isRepeatable() {
        return false;
    }

    @Override
    public void read(Receiver receiver) {
        var in = new BufferedInputStream(names);
        var name = new ByteArrayOutputStream();
        try {
            for (int b = in.read(); b >= 0; b = in.read()) {
                if (b != end) {
                    name.write(b);
                } else {
                    open(name, receiver);
                }
                if (name.size() > LONGEST_PATH) {
                    receiver.accept(new Unreadable(Place.of("the list of files"), "a name that has no end", true));
                    return;
                }
            }
            open(name, receiver);
        } catch (IOException e) {
            receiver.accept(new Unreadable(Place.of("the list of files"), Reasons.of(e), true));
        }
    }

    /** Opens a name and forgets it. Blank lines, and the line ends of Windows, are no names. */
    private void open(ByteArrayOutputStream bytes, Receiver receiver) {
        String name = Names.decoded(bytes.toByteArray());
        bytes.reset();
        if (end == '\n' && name.endsWith("\r")) {
            name = name.substring(0, name.length() - 1);
        }
        if (name.isEmpty()) {
            return;
        }
        PageSource source;
        try {
            source = Sources.at(name, options);
        } catch (SourceTrouble e) {
            receiver.accept(new Unreadable(Place.of(Names.shown(name)), "it is not there", true));
            return;
        }
        source.read(receiver);
    }
}
