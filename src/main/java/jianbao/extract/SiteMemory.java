package jianbao.extract;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import jianbao.Page;
import org.jspecify.annotations.Nullable;

/**
 * What the pages of a site have in common. Of each site it keeps a sample of pages, those whose bytes have the smallest
 * fingerprints: so what it knows does not depend on the order of the pages or the number of threads, and most pages of
 * a large site are never parsed for it. Copies of one body count as one page, so a piece that many pages carry is not
 * taken for chrome.
 *
 * <p>A block is remembered with its neighbour: a teaser recurs with its timestamp, while on its article's own page the
 * same sentence stands between other ones. Thread-safe.
 */
public final class SiteMemory {
    /** Dumps that are kept of a site: enough that a block of every tenth page shows. */
    private static final int DUMPS = 64;

    /** Pages with markup that are kept: they take longer to parse, and their markup tells more by itself. */
    private static final int MARKED_UP = 24;

    /** Pages that must have a pair of neighbours before it counts as chrome: two may quote one another. */
    private static final int CHROME = 3;

    /** The share of a site's pages that have a block of its template, whatever stands beside it. */
    private static final double TEMPLATE = 0.5;

    /** A site of which fewer pages are known teaches nothing. */
    private static final int FEWEST = 5;

    /** Bytes of pages that wait to be parsed until their site is asked for; beyond it pages are parsed at once. */
    private static final long WAITING = 16L << 20;

    /** Pages that are kept of all sites: about 10 MB, and 30 pages each of 500 sites. */
    private static final int MOST = 1 << 14;

    /** The first of its lines: what another version wrote is not understood, and learned anew. */
    private static final String FORM = "# sites, form 2";

    private final Samples sites;
    private final AtomicLong waiting = new AtomicLong();

    public SiteMemory() {
        this(MOST);
    }

    /** @param most how many pages of all sites are kept */
    SiteMemory(int most) {
        sites = new Samples(most);
    }

    /** How many sites it knows. */
    public int size() {
        return sites.sites();
    }

    /** What it knows, as lines of text, in order: for keeping. A site of a single page is forgotten. */
    public List<String> lines() {
        sites.forgetSingles();
        List<String> lines = new ArrayList<>();
        lines.add(FORM);
        sites.forEach((key, site) -> site.write(key, lines));
        return lines.size() == 1 ? List.of() : lines;
    }

    /** Adds what another memory wrote. */
    public void read(Collection<String> lines) {
        if (!lines.isEmpty() && lines.iterator().next().equals(FORM)) {
            lines.stream().skip(1).forEach(this::read);
        }
    }

    private void read(String line) {
        String[] parts = line.split("\t");
        int[] prints = new int[parts.length - 3];
        for (int i = 0; i < prints.length; i++) {
            prints[i] = Integer.parseUnsignedInt(parts[i + 3], 36);
        }
        var specimen = new Specimen(Integer.parseUnsignedInt(parts[2], 36), prints);
        sites.add(parts[0], Long.parseUnsignedLong(parts[1], 36), specimen, DUMPS);
    }

    /** Takes a page in. */
    public void learn(Page page) {
        int most = page.form() == Page.Form.TEXT ? DUMPS : MARKED_UP;
        long place = Specimen.place(page);
        List<String> wanting = SiteKeys.of(page).stream()
                .filter(site -> sites.wants(site, place, most))
                .toList();
        if (wanting.isEmpty()) {
            return;
        }
        var specimen = new Specimen(page, wanting.size());
        if (waiting.addAndGet(page.bytes().length) > WAITING) {
            specimen.prints();
            waiting.addAndGet(-page.bytes().length);
        }
        for (String site : wanting) {
            for (Specimen passed : sites.add(site, place, specimen, most)) {
                waiting.addAndGet(-passed.leave());
            }
        }
    }

    /** Which blocks of a page recur on other pages of its site; null where too little is known of it. */
    boolean @Nullable [] chrome(Page page, Layout layout) {
        boolean @Nullable [] chrome = null;
        int[] prints = Specimen.prints(layout.blocks());
        for (String key : SiteKeys.of(page)) {
            SiteSample site = sites.of(key);
            SiteSample.Known known = site == null || site.pages() < FEWEST ? null : site.known();
            if (known == null || known.pages() < FEWEST) {
                continue;
            }
            chrome = chrome == null ? new boolean[layout.blocks().size()] : chrome;
            mark(chrome, prints, known);
        }
        return chrome;
    }

    private static void mark(boolean[] chrome, int[] prints, SiteSample.Known known) {
        double template = Math.max(CHROME, known.pages() * TEMPLATE);
        for (int i = 0; i < chrome.length; i++) {
            chrome[i] |= known.count(prints[i]) >= template
                    || known.count(prints[chrome.length + i]) >= CHROME
                    || known.count(prints[chrome.length + i + 1]) >= CHROME;
        }
    }
}
