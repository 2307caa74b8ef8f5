package jianbao.source;

import java.io.IOException;
import java.util.function.Consumer;
import jianbao.Capture;

/** One way in which pages are kept in files. */
interface InputFormat {
    /** Whether an entry is of this format, by its name and its first bytes. */
    boolean takes(Entry entry, byte[] head);

    /** Hands over what an entry holds. */
    void read(Entry entry, Limits limits, Consumer<Capture> sink) throws IOException;
}
