package jianbao.source;

import java.util.function.Consumer;
import jianbao.Capture;

/** Whatever no other format takes. */
final class NoPage implements InputFormat {
    @Override
    public boolean takes(Entry entry, byte[] head) {
        return true;
    }

    @Override
    public void read(Entry entry, Limits limits, Consumer<Capture> sink) {
        String extension = entry.extension();
        sink.accept(entry.noPage(extension.isEmpty() ? "not a page" : "not a page: ." + extension));
    }
}
