package jianbao.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * The samples of all sites, and no more of them than memory has room for, whatever the archive: of each site the pages whose places
 * come first, and of those of all sites again the first. That is the same whatever order the pages were met in. Thread-safe.
 */
final class Samples {
    private static final Comparator<Held> ORDER =
            Comparator.comparingLong(Held::place).thenComparing(Held::site);

    /** Where one site's sample holds a page. */
    private record Held(long place, String site) {}

    private final int most;
    private final Map<String, SiteSample> sites = new HashMap<>();
    private final TreeSet<Held> held = new TreeSet<>(ORDER);

    /** @param most how many pages are held of all sites */
    Samples(int most) {
        this.most = most;
    }

    synchronized int sites() {
        return sites.size();
    }

    synchronized @Nullable SiteSample of(String site) {
        return sites.get(site);
    }

    /** Whether a page at this place would be in a site's sample of so many, and is not yet. */
    synchronized boolean wants(String site, long place, int ofSite) {
        SiteSample sample = sites.get(site);
        return (held.size() < most || ORDER.compare(new Held(place, site), held.last()) < 0)
                && (sample == null || sample.wants(place, ofSite));
    }

    /** Takes a page in, and gives back those that had to make place: itself, if it is not wanted. */
    synchronized List<Specimen> add(String site, long place, Specimen specimen, int ofSite) {
        if (!wants(site, place, ofSite)) {
            return List.of(specimen);
        }
        List<Specimen> passed = new ArrayList<>();
        SiteSample sample = sites.computeIfAbsent(site, key -> new SiteSample());
        sample.add(place, specimen);
        held.add(new Held(place, site));
        if (sample.pages() > ofSite) {
            passed.add(drop(new Held(sample.last(), site)));
        }
        if (held.size() > most) {
            passed.add(drop(held.last()));
        }
        return passed;
    }

    private Specimen drop(Held page) {
        held.remove(page);
        SiteSample sample = Objects.requireNonNull(sites.get(page.site()));
        Specimen dropped = sample.remove(page.place());
        if (sample.pages() == 0) {
            sites.remove(page.site());
        }
        return dropped;
    }

    /** Forgets the sites of which a single page is known. */
    synchronized void forgetSingles() {
        List<Held> singles = new ArrayList<>();
        sites.forEach((site, sample) -> {
            if (sample.pages() == 1) {
                singles.add(new Held(sample.last(), site));
            }
        });
        singles.forEach(this::drop);
    }

    /** Shows every site, in the order of their names. */
    synchronized void forEach(BiConsumer<String, SiteSample> each) {
        new TreeMap<>(sites).forEach(each);
    }
}
