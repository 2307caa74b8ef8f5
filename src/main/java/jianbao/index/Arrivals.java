package jianbao.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import jianbao.Article;
import jianbao.Place;
import jianbao.index.ArticleWriter.Put;
import org.apache.lucene.index.DirectoryReader;
import org.jspecify.annotations.Nullable;

/**
 * What was put since things were last settled, and what is to be done with what comes next. Known by fingerprints, so that it takes
 * little memory whatever comes. Thread-safe.
 */
final class Arrivals {
    /** Pages that are remembered before what they did is settled: 64 bytes each. */
    private static final int MOST = 200_000;

    private final LongTable ids = new LongTable();

    /** The keys of places, each with the fingerprint of its article. */
    private final LongTable keys = new LongTable();

    /** The files that brought ready-made articles. */
    private final List<String> bringers = new ArrayList<>();

    synchronized void clear() {
        ids.clear();
        keys.clear();
        bringers.clear();
    }

    /** What is to be done. */
    enum Way {
        ADD,
        GAIN,
        NOTHING,
        SETTLE
    }

    /**
     * What is to be done with a page.
     *
     * @param loser the id of the article that stood at its place, if it was another
     */
    record Step(Way way, Put put, @Nullable String loser) {}

    /**
     * Decides about a page, and remembers it.
     *
     * @param before what was there when things were last settled
     */
    synchronized Step step(DirectoryReader before, Place place, Article article, Places.Stand now) throws IOException {
        long print = now.print();
        long key = Fingerprint.of(place.key());
        if (keys.contains(key) || keys.size() >= MOST) {
            boolean same = keys.contains(key) && keys.at(key) == print;
            return new Step(same ? Way.NOTHING : Way.SETTLE, Put.UNCHANGED, null);
        }
        long id = Fingerprint.of(article.id());
        boolean known = ids.contains(id) || Kept.find(before, Fields.ID, article.id()) >= 0;
        int stood = Kept.find(before, Fields.KEY, place.key());
        keys.put(key, print);
        ids.put(id, 0);
        if (stood < 0) {
            return known ? new Step(Way.GAIN, Put.SAME_ELSEWHERE, null) : new Step(Way.ADD, Put.ADDED, null);
        }
        Kept old = Kept.read(before.storedFields(), stood);
        if (!old.article().id().equals(article.id())) {
            return new Step(
                    known ? Way.GAIN : Way.ADD, Put.UPDATED, old.article().id());
        }
        var stand = old.places().at(place.key());
        if (stand == null || stand.print() != print) {
            return new Step(Way.GAIN, Put.UPDATED, null);
        }
        // The article is the same, but its file may bear another time.
        boolean touched = stand.modified() != now.modified();
        return new Step(touched ? Way.GAIN : Way.NOTHING, Put.UNCHANGED, null);
    }

    /** Remembers which file brought an article last; returns the one before it in this run, null if none did. */
    synchronized @Nullable String brought(String id, String bringer) {
        if (bringers.isEmpty() || !bringers.getLast().equals(bringer)) {
            bringers.add(bringer);
        }
        long print = Fingerprint.of(id);
        String earlier = ids.contains(print) && ids.at(print) > 0 ? bringers.get((int) ids.at(print) - 1) : null;
        ids.put(print, bringers.size());
        return earlier;
    }
}
