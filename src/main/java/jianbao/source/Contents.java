package jianbao.source;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.Arrays;
import jianbao.Bound;
import jianbao.Place;
import jianbao.Unreadable;
import org.jspecify.annotations.Nullable;

/** What stands in an archive: its entries counted, their names made harmless, and each read as a file would be. */
final class Contents {
    private final Entry archive;
    private final Reading reading;
    private long entries;
    private boolean empty = true;

    Contents(Entry archive, Reading reading) {
        this.archive = archive;
        this.reading = reading;
    }

    /** Begins an entry. False if it is none of the user's pages: a folder, or hidden as those that systems put there. */
    boolean begins(String name, boolean folder) throws IOException {
        if (++entries > reading.limits().of(Bound.ENTRIES)) {
            throw new BoundExceeded("it holds more than " + reading.limits().of(Bound.ENTRIES) + " entries");
        }
        reading.check();
        boolean content =
                !folder && isContent(name) && Arrays.stream(name.split("/")).noneMatch(Contents::isHidden);
        empty &= !content;
        return content;
    }

    /** Beside its web archives a WACZ holds lists and indexes of what is in them. */
    private boolean isContent(String name) {
        return !archive.extension().equals("wacz") || name.startsWith("archive/");
    }

    private static boolean isHidden(String part) {
        return part.startsWith(".") && !part.equals(".") && !part.equals("..") || part.equals("__MACOSX");
    }

    /**
     * Reads an entry; its bytes are left where the reader stopped. No name becomes a path, so one that means harm does none: it is
     * reported, and the entry is read all the same.
     */
    void read(String name, InputStream bytes, @Nullable Instant modified) {
        if (name.length() > reading.limits().of(Bound.NAME_LENGTH)) {
            failed(name, "its name is longer than " + reading.limits().of(Bound.NAME_LENGTH) + " characters");
            return;
        }
        String trouble = Names.trouble(name);
        if (trouble != null) {
            failed(name, trouble + "; what it holds is read");
        }
        var buffered = new BufferedInputStream(bytes);
        Place place = place(name);
        InputFormats.read(
                new Entry(
                        place, Names.last(name), buffered, Hints.modified(modified), false, archive.depth() + 1, null),
                reading);
    }

    /** Ends the archive. */
    void end() {
        if (empty) {
            reading.accept(archive.noPage("an archive without pages"));
        }
    }

    void failed(String name, String reason) {
        reading.accept(new Unreadable(place(name), reason, true));
    }

    void passedOver(String name, String reason) {
        reading.accept(new Unreadable(place(name), reason, false));
    }

    /** Where an entry stands: {@code pages.zip!/a.html}. A name that is too long is cut. */
    private Place place(String name) {
        String kept = name.startsWith("./") ? name.substring(2) : name;
        int most = (int) Math.min(reading.limits().of(Bound.NAME_LENGTH), kept.length());
        String within = "!/" + Names.shown(kept.substring(0, most));
        Place of = archive.place();
        return new Place(of.origin() + within, of.path() + within, of.key() + within);
    }
}
