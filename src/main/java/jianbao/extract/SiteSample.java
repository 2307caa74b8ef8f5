package jianbao.extract;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The sample of one site's pages: those whose places come first, whatever order they were met in. Thread-safe. */
final class SiteSample {
    private final TreeMap<Long, Specimen> pages = new TreeMap<>();
    private @Nullable Known known;

    /** Whether a page at this place would be in the sample, and is not yet. */
    synchronized boolean wants(long place, int most) {
        return !pages.containsKey(place) && (pages.size() < most || place < pages.lastKey());
    }

    synchronized void add(long place, Specimen specimen) {
        known = null;
        pages.put(place, specimen);
    }

    /** Takes out the page at a place that it holds. */
    synchronized Specimen remove(long place) {
        known = null;
        return Objects.requireNonNull(pages.remove(place));
    }

    /** The last place of a page that it holds. */
    synchronized long last() {
        return pages.lastKey();
    }

    /** How many pages it holds, copies included. */
    synchronized int pages() {
        return pages.size();
    }

    /**
     * What the pages share.
     *
     * @param pages how many there are with different bodies
     * @param counts on how many of them each fingerprint stands
     */
    record Known(int pages, Map<Integer, Integer> counts) {
        int count(int print) {
            return counts.getOrDefault(print, 0);
        }
    }

    synchronized Known known() {
        if (known == null) {
            known = counted();
        }
        return known;
    }

    private Known counted() {
        Map<Integer, Integer> counts = new HashMap<>();
        Set<Integer> bodies = new HashSet<>();
        for (Specimen page : pages.values()) {
            if (bodies.add(page.body())) {
                for (int print : Arrays.stream(page.prints()).distinct().toArray()) {
                    counts.merge(print, 1, Integer::sum);
                }
            }
        }
        counts.values().removeIf(count -> count < 2);
        return new Known(bodies.size(), counts);
    }

    synchronized void write(String key, List<String> lines) {
        pages.forEach((place, page) -> {
            var line = new StringBuilder(key)
                    .append('\t')
                    .append(Long.toUnsignedString(place, 36))
                    .append('\t')
                    .append(Integer.toUnsignedString(page.body(), 36));
            for (int print : page.prints()) {
                line.append('\t').append(Integer.toUnsignedString(print, 36));
            }
            lines.add(line.toString());
        });
    }
}
