package jianbao.source;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import jianbao.Capture;

/** The formats, in the order in which they are asked. */
final class InputFormats {
    static final List<InputFormat> ALL = List.of(new JsonLines(), new JsonObjects(), new SavedPage(), new NoPage());

    private InputFormats() {}

    /** Hands over what an entry holds; trouble with its bytes is a capture as well. */
    static void read(Entry entry, Limits limits, Consumer<Capture> sink) {
        try {
            byte[] head = entry.head();
            if (head.length == 0) {
                sink.accept(entry.noPage("the file is empty"));
                return;
            }
            for (InputFormat format : ALL) {
                if (format.takes(entry, head)) {
                    format.read(entry, limits, sink);
                    return;
                }
            }
        } catch (IOException e) {
            sink.accept(entry.failed(Reasons.of(e)));
        }
    }
}
