package jianbao.extract;

import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;
import jianbao.Page;
import jianbao.text.PageDecoder;
import org.jspecify.annotations.Nullable;

/**
 * A page that stands for others of its site, known by the fingerprints of its blocks. It is parsed when those are first
 * asked for, and by then most pages have made place for others. Thread-safe.
 */
final class Specimen {
    private @Nullable Page page;
    private int sites = 1;
    private int body;
    private int @Nullable [] prints;

    /** @param sites in how many samples it stands */
    Specimen(Page page, int sites) {
        this.page = page;
        this.sites = sites;
    }

    /** One that was kept. */
    Specimen(int body, int[] prints) {
        this.body = body;
        this.prints = prints;
    }

    /** Where a page stands among all: a number that any order of reading gives it. */
    static long place(Page page) {
        var high = new CRC32();
        high.update(page.bytes());
        var low = new CRC32C();
        low.update(page.bytes());
        return high.getValue() << 32 | low.getValue();
    }

    /** Takes it out of a sample, and tells how many bytes of a page that was never parsed are free by that. */
    synchronized int leave() {
        sites--;
        int bytes = sites > 0 || page == null ? 0 : page.bytes().length;
        page = sites > 0 ? page : null;
        return bytes;
    }

    /** What tells one body from another: copies of one piece count as one page. */
    synchronized int body() {
        prints();
        return body;
    }

    /** The fingerprint of each block, and of each pair of neighbours. */
    synchronized int[] prints() {
        if (prints == null && page != null) {
            List<TextBlock> blocks = blocks(page);
            prints = prints(blocks);
            body = body(blocks);
            page = null;
        }
        return prints == null ? new int[0] : prints;
    }

    /** The blocks of a page; none of one that cannot be taken apart, which is told when it is extracted. */
    private static List<TextBlock> blocks(Page page) {
        try {
            String text = PageDecoder.decode(page.bytes(), page.charset()).text();
            return Sheet.of(page, text).layout().blocks();
        } catch (RuntimeException | StackOverflowError e) {
            return List.of();
        }
    }

    /** The fingerprint of each block, and then of each pair of neighbours, the ends of the page being neighbours too. */
    static int[] prints(List<TextBlock> blocks) {
        int n = blocks.size();
        int[] prints = new int[2 * n + 1];
        int before = 1;
        for (int i = 0; i <= n; i++) {
            int here = i < n ? blocks.get(i).text().hashCode() : 2;
            if (i < n) {
                prints[i] = mixed(here);
            }
            prints[n + i] = mixed(before * 0x01000193 ^ here);
            before = here;
        }
        return prints;
    }

    /** The three longest blocks together. */
    private static int body(List<TextBlock> blocks) {
        return blocks.stream()
                .sorted((a, b) -> b.text().length() - a.text().length())
                .limit(3)
                .mapToInt(b -> b.text().hashCode())
                .sum();
    }

    private static int mixed(int hash) {
        int once = (hash ^ hash >>> 16) * 0x85EBCA6B;
        return once ^ once >>> 13;
    }
}
