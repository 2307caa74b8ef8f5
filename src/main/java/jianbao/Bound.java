package jianbao;

import java.util.Arrays;
import java.util.Optional;

/** A bound on what is read from outside: beyond it, something is reported instead of read. Every one can be set. */
public enum Bound {
    /** Of one page, or one line or item of JSON. */
    PAGE_BYTES("page-bytes", "bytes", 64L << 20, "the largest saves, with their pictures inside, have about 50 MB"),

    /** That one file unpacks to, all that is packed within it counted. */
    UNPACKED_BYTES("unpacked-bytes", "bytes", 1L << 40, "a hundred million pages, and a day of reading"),

    /** How many times its own size one file unpacks to, all that is packed within it counted. */
    UNPACKED_RATIO("unpacked-ratio", "times", 200, "pages pack 4 to 20 times, one template over and over about 100"),

    /** Up to which the ratio is not looked at: small files may pack well. */
    UNPACKED_FREE("unpacked-free", "bytes", 256L << 20, "unpacked in a second or two, however it was packed"),

    /** Of one archive. */
    ENTRIES("entries", "entries", 10_000_000, "ten times the largest archive of single pages"),

    /** How deep containers may stand in containers, each packing counted: a page in a .tar.gz has 2. */
    DEPTH("depth", "containers", 8, "a zip of .tar.gz of zips has 4; a zip that holds itself has no end"),

    /** Of an entry's name. */
    NAME_LENGTH(
            "name-length",
            "characters",
            1024,
            "file systems stop at 255 a part, the longest real names at a few parts"),

    /** Of one page, opening and closing ones: each takes some 200 bytes of memory when the page is taken apart. */
    TAGS("tags", "tags", 300_000, "the largest boards and saves have a tenth of them"),

    /** How deep elements may stand in elements of a page. */
    DOM_DEPTH("dom-depth", "elements", 2_000, "tables in tables reach 100, tags that nobody closed a few hundred"),

    /** Of one page: the lines of a dump that say something, or the blocks of marked-up text. */
    BLOCKS("blocks", "lines or blocks", 50_000, "a thread of a thousand posts has 10,000 of them, a novel 20,000");

    private final String label;
    private final String unit;
    private final long usual;
    private final String reason;

    Bound(String label, String unit, long usual, String reason) {
        this.label = label;
        this.unit = unit;
        this.usual = usual;
        this.reason = reason;
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

    /** Why it stands there. */
    public String reason() {
        return reason;
    }
}
