package jianbao.source;

import java.io.IOException;
import java.util.Set;

/** A zip archive, and WACZ: a web archive in a zip. */
final class Zip implements InputFormat {
    /** Documents that are zips inside: to their users they are one thing. */
    private static final Set<String> EXTENSIONS = Set.of("zip", "wacz", "");

    @Override
    public String name() {
        return "zip";
    }

    @Override
    public boolean holdsNames() {
        return true;
    }

    @Override
    public boolean takes(Entry entry, byte[] head) {
        boolean zip = head.length > 3 && head[0] == 'P' && head[1] == 'K' && (head[2] == 3 || head[2] == 5);
        return zip && EXTENSIONS.contains(entry.extension());
    }

    @Override
    public void read(Entry entry, Reading reading) throws IOException {
        new ZipReader(entry, reading).read();
    }
}
