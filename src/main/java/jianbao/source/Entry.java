package jianbao.source;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import jianbao.Capture;
import jianbao.Page;
import jianbao.Place;
import jianbao.Unreadable;
import org.jspecify.annotations.Nullable;

/**
 * A file, or what stands in a container: a name and bytes.
 *
 * @param place where it stands
 * @param name its last name, in lower case
 * @param bytes its bytes, to be read once; can be marked for {@link #HEAD} bytes; closed by whoever opened them
 * @param hints what its container tells
 * @param named whether the user named it: then it is a failure if it holds no page
 * @param depth how many containers it stands in
 * @param file the file that its bytes are, as they are; null within a container and for a stream
 */
record Entry(
        Place place,
        String name,
        BufferedInputStream bytes,
        Hints hints,
        boolean named,
        int depth,
        @Nullable Path file) {
    /** How many of the first bytes a format may look at. */
    static final int HEAD = 4096;

    /** Bytes that are read at once, in the hope that they are all. */
    private static final int SMALL = 1 << 20;

    Entry {
        name = name.toLowerCase(Locale.ROOT);
    }

    /** What follows the last dot of its name, or the empty string. */
    String extension() {
        int dot = name.lastIndexOf('.');
        return dot <= 0 ? "" : name.substring(dot + 1);
    }

    /** The first bytes, still to be read. */
    byte[] head() throws IOException {
        bytes.mark(HEAD);
        byte[] head = new byte[HEAD];
        int length = bytes.readNBytes(head, 0, HEAD);
        bytes.reset();
        return length == HEAD ? head : Arrays.copyOf(head, length);
    }

    /** The bytes that were not read yet, this many at the most: of a small file in an array of its size. */
    byte[] rest(int most) throws IOException {
        int guess = bytes.available();
        if (guess >= SMALL) {
            return bytes.readNBytes(most);
        }
        byte[] rest = new byte[Math.min(most, guess + 1)];
        int length = bytes.readNBytes(rest, 0, rest.length);
        if (length < rest.length) {
            return Arrays.copyOf(rest, length);
        }
        byte[] more = bytes.readNBytes(most - length);
        byte[] all = Arrays.copyOf(rest, length + more.length);
        System.arraycopy(more, 0, all, length, more.length);
        return all;
    }

    /** Its bytes, for a reader that closes what it reads. */
    InputStream lent() {
        return new FilterInputStream(bytes) {
            @Override
            public void close() {}

            @Override
            public int read(byte[] into, int offset, int length) throws IOException {
                return bytes.read(into, offset, length);
            }
        };
    }

    /** What its bytes unpack to. It stands at the same place, under the name without the packing's ending. */
    Entry unpacked(String newName, InputStream unpacked) {
        return new Entry(place, newName, new BufferedInputStream(unpacked), hints, named, depth + 1, null);
    }

    /** One of several things that it holds, by a number: a line, an item, the offset of a record. */
    Place at(long number) {
        String suffix = "@" + number;
        return new Place(place.origin() + suffix, place.path() + suffix, place.key() + suffix);
    }

    /** The page that its bytes, or what they unpack to, are. */
    Page page(Page.Form form, byte[] page) {
        return new Page(place, form, page, hints.url(), hints.charset(), hints.captured(), hints.modified());
    }

    /** That it could not be read. */
    Capture failed(String reason) {
        return new Unreadable(place, reason, true);
    }

    /** That it is no page. A file that merely lies among the pages is passed over; one that the user named is a failure. */
    Capture noPage(String reason) {
        return new Unreadable(place, reason, named);
    }
}
