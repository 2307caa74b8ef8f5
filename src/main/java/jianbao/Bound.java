package jianbao;

import java.util.Arrays;
import java.util.Optional;

/**
 * A bound on what is read from outside: beyond it, something is reported instead of read. Every one can be set, and stands where it
 * stands for a reason, which the help tells too.
 */
public enum Bound {
    /** Of one page, or one line or item of JSON: the largest saves, with their pictures inside, have about 50 MB. */
    PAGE_BYTES("page-bytes", "bytes", 64L << 20),

    /** That one file unpacks to, all that is packed within it counted: a hundred million pages, and a day of reading. */
    UNPACKED_BYTES("unpacked-bytes", "bytes", 1L << 40),

    /**
     * How many times its own size one file unpacks to, all that is packed within it counted: pages pack 4 to 20 times, one template over
     * and over about 100.
     */
    UNPACKED_RATIO("unpacked-ratio", "times", 200),

    /** Up to which the ratio is not looked at: so much is unpacked in a second or two, however it was packed. */
    UNPACKED_FREE("unpacked-free", "bytes", 256L << 20),

    /** Of one archive: ten times the largest archive of single pages. */
    ENTRIES("entries", "entries", 10_000_000),

    /**
     * How deep containers may stand in containers, each packing counted, a page in a .tar.gz having 2: a zip of .tar.gz of zips has 4, and
     * a zip that holds itself has no end.
     */
    DEPTH("depth", "containers", 8),

    /** Of an entry's name, path and all: file systems stop at 255 a part, the longest real names at a few parts. */
    NAME_LENGTH("name-length", "characters", 1024),

    /**
     * Of one page, opening and closing ones: each takes some 200 bytes of memory when the page is taken apart, and the largest boards and
     * saves have a tenth of them.
     */
    TAGS("tags", "tags", 300_000),

    /** How deep elements may stand in elements of a page: tables in tables reach 100, tags that nobody closed a few hundred. */
    DOM_DEPTH("dom-depth", "elements", 2_000),

    /** Of one page, the paragraphs, cells and lines that its markup parts: a thread of a thousand posts has 10,000 of them. */
    BLOCKS("blocks", "blocks", 50_000),

    /** Of a dump, those that say something: a novel has 20,000 of them. */
    LINES("lines", "lines", 50_000),

    /** That the reading of one page may take, patterns and all: ten times what the largest honest pages take. */
    PAGE_SECONDS("page-seconds", "seconds", 60);

    private final String label;
    private final String unit;
    private final long usual;

    Bound(String label, String unit, long usual) {
        this.label = label;
        this.unit = unit;
        this.usual = usual;
    }

    /** The bound of this name, as options spell it. */
    public static Optional<Bound> named(String label) {
        return Arrays.stream(values()).filter(each -> each.label.equals(label)).findFirst();
    }

    /** The name in options: {@code page-bytes}. */
    public String label() {
        return label;
    }

    /** What is counted. */
    public String unit() {
        return unit;
    }

    /** Where it stands if nobody sets it. */
    public long usual() {
        return usual;
    }
}
