package jianbao.extract;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * What the pages of a site have in common. Of each site it keeps a sample of pages, those with the smallest
 * fingerprints: so what it knows does not depend on the order of the pages or the number of threads. Copies of one
 * body count as one page, so a piece that many pages carry is not taken for chrome.
 *
 * <p>A block is remembered with its neighbour: a teaser recurs with its timestamp, while on its article's own page the
 * same sentence stands between other ones. Thread-safe.
 */
public final class SiteMemory {
    /** Pages that are kept of a site: enough that a block of every tenth page shows, at about 1 kB a page. */
    private static final int SAMPLE = 64;

    /** Pages that must have a pair of neighbours before it counts as chrome: two may quote one another. */
    private static final int CHROME = 3;

    /** The share of a site's pages that have a block of its template, whatever stands beside it. */
    private static final double TEMPLATE = 0.5;

    /** A site of which fewer pages are known teaches nothing. */
    private static final int FEWEST = 5;

    private final Map<String, Site> sites = new ConcurrentHashMap<>();

    /** How many sites it knows. */
    public int size() {
        return sites.size();
    }

    /** What it knows, as lines of text, in order: for keeping. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        new TreeMap<>(sites).forEach((name, site) -> site.write(name, lines));
        return lines;
    }

    /** Adds what another memory wrote. */
    public void read(Collection<String> lines) {
        for (String line : lines) {
            String[] parts = line.split("\t");
            long[] prints = new long[parts.length - 2];
            for (int i = 0; i < prints.length; i++) {
                prints[i] = Long.parseUnsignedLong(parts[i + 2], 36);
            }
            site(parts[0]).add(Long.parseUnsignedLong(parts[1], 36), prints);
        }
    }

    /** Takes a page in. */
    void learn(Layout layout, @Nullable String host) {
        long[] prints = prints(layout.blocks());
        long body = body(layout.blocks());
        for (String key : keys(layout.blocks(), host)) {
            site(key).add(body, prints);
        }
    }

    /** Which blocks of a page recur on other pages of its site; null where too little is known of it. */
    boolean @Nullable [] chrome(Layout layout, @Nullable String host) {
        boolean @Nullable [] chrome = null;
        long[] prints = prints(layout.blocks());
        for (String key : keys(layout.blocks(), host)) {
            Site site = sites.get(key);
            if (site == null || site.size() < FEWEST) {
                continue;
            }
            chrome = chrome == null ? new boolean[layout.blocks().size()] : chrome;
            int blocks = chrome.length;
            for (int i = 0; i < blocks; i++) {
                chrome[i] |= site.count(prints[i]) >= Math.max(CHROME, site.size() * TEMPLATE)
                        || site.count(prints[blocks + i]) >= CHROME
                        || site.count(prints[blocks + i + 1]) >= CHROME;
            }
        }
        return chrome;
    }

    private Site site(String key) {
        return sites.computeIfAbsent(key, k -> new Site());
    }

    /** A site is known by its host; a dump without an address by how its pages begin and end. */
    private static List<String> keys(List<TextBlock> blocks, @Nullable String host) {
        if (host != null) {
            return List.of(host);
        }
        if (blocks.isEmpty()) {
            return List.of();
        }
        return List.of(
                "^" + clean(blocks.getFirst().text()),
                "$" + clean(blocks.getLast().text()));
    }

    private static String clean(String text) {
        return text.substring(0, Math.min(60, text.length())).replace('\t', ' ');
    }

    /** The fingerprint of each block, and then of each pair of neighbours, the ends of the page being neighbours too. */
    private static long[] prints(List<TextBlock> blocks) {
        int n = blocks.size();
        long[] prints = new long[2 * n + 1];
        long before = 1;
        for (int i = 0; i <= n; i++) {
            long here = i < n ? fingerprint(blocks.get(i).text()) : 2;
            if (i < n) {
                prints[i] = here;
            }
            prints[n + i] = before * 0x9E3779B97F4A7C15L + here;
            before = here;
        }
        return prints;
    }

    /** What tells one body from another: its three longest blocks. */
    private static long body(List<TextBlock> blocks) {
        return blocks.stream()
                .sorted((a, b) -> b.text().length() - a.text().length())
                .limit(3)
                .mapToLong(b -> fingerprint(b.text()))
                .sum();
    }

    private static long fingerprint(String text) {
        long hash = 0xCBF29CE484222325L;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x100000001B3L;
        }
        return hash ^ hash >>> 29;
    }

    /** The sample of one site's pages, by the fingerprints of their bodies. */
    private static final class Site {
        private final TreeMap<Long, long[]> pages = new TreeMap<>();
        private @Nullable Map<Long, Integer> counts;

        synchronized int size() {
            return pages.size();
        }

        /** Of two pages with one body the one with the smaller first fingerprint stays, whichever came first. */
        synchronized void add(long body, long[] pairs) {
            counts = null;
            pages.merge(body, pairs, (a, b) -> java.util.Arrays.compare(a, b) <= 0 ? a : b);
            if (pages.size() > SAMPLE) {
                pages.pollLastEntry();
            }
        }

        synchronized int count(long pair) {
            if (counts == null) {
                Map<Long, Integer> counted = new HashMap<>();
                for (long[] pairs : pages.values()) {
                    Set<Long> distinct = new HashSet<>();
                    for (long p : pairs) {
                        if (distinct.add(p)) {
                            counted.merge(p, 1, Integer::sum);
                        }
                    }
                }
                counts = counted;
            }
            return counts.getOrDefault(pair, 0);
        }

        synchronized void write(String name, List<String> lines) {
            pages.forEach((body, pairs) -> {
                var line = new StringBuilder(name).append('\t').append(Long.toUnsignedString(body, 36));
                for (long pair : pairs) {
                    line.append('\t').append(Long.toUnsignedString(pair, 36));
                }
                lines.add(line.toString());
            });
        }
    }
}
