package jianbao.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Set;

/** One file packed by itself: gzip, bzip2, xz or Zstandard. What it unpacks to is read as if it stood there unpacked. */
final class Packed implements InputFormat {
    private static final Map<String, String> SHORT =
            Map.of("tgz", ".tar", "tbz", ".tar", "tbz2", ".tar", "txz", ".tar", "tzst", ".tar", "svgz", ".svg");

    private static final Set<String> ENDINGS = Set.of("gz", "bz2", "xz", "zst", "zstd");

    @Override
    public String name() {
        return "";
    }

    @Override
    public boolean takes(Entry entry, byte[] head) {
        return Packing.of(head) != null;
    }

    @Override
    public boolean holdsNames() {
        return true;
    }

    @Override
    public void read(Entry entry, Reading reading) throws IOException {
        Packing packing = Packing.of(entry.head());
        if (packing == null) {
            reading.accept(entry.noPage("not packed"));
            return;
        }
        try (InputStream unpacked = reading.unpacked(Unpacking.of(packing, entry.lent()))) {
            InputFormats.read(entry.unpacked(nameWithin(entry), unpacked), reading);
        }
    }

    /** Its name without the ending that tells of the packing: {@code a.html} of {@code a.html.gz}, {@code a.tar} of {@code a.tgz}. */
    private static String nameWithin(Entry entry) {
        String ending = entry.extension();
        String stem = ending.isEmpty()
                ? entry.name()
                : entry.name().substring(0, entry.name().length() - ending.length() - 1);
        return SHORT.containsKey(ending) ? stem + SHORT.get(ending) : ENDINGS.contains(ending) ? stem : entry.name();
    }
}
