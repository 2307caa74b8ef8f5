package jianbao.extract;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** Whether what was kept of a page are the teasers, posts or results of an index rather than a body. */
final class TeaserRows {
    /** A teaser is shorter than this, in tokens; a chapter of an article with linked headings is longer. */
    private static final int LONGEST_TEASER = 150;

    /** The share of what was kept that lies in one row, at least. */
    private static final double MOST = 0.7;

    /** A row of so many elements with a name is a list, and none of them the body of a page. */
    private static final int LONG = 20;

    private final List<TextBlock> blocks;
    private final Regions regions;
    private final Siblings siblings;
    private final float[][] rows;
    private final boolean[] kept;
    private final double enough;

    TeaserRows(Layout layout, BodyClassifier.Reading reading, boolean[] kept) {
        blocks = layout.blocks();
        regions = layout.regions();
        siblings = new Siblings(regions);
        rows = reading.rows();
        this.kept = kept;
        double all = 0;
        for (int i = 0; i < kept.length; i++) {
            all += kept[i] ? tokens(i) : 0;
        }
        enough = all * MOST;
    }

    boolean any() {
        return linked() || picked();
    }

    private float tokens(int i) {
        return Feature.TOKENS.of(rows[i]);
    }

    /** Whether what was kept is spread over a row of like elements that each begin with a link. */
    private boolean linked() {
        Set<Integer> linked = new HashSet<>();
        double within = 0;
        for (int i = 0; i < kept.length; i++) {
            int at = kept[i] ? blocks.get(i).region() : -1;
            while (at >= 0 && siblings.count(at) < PageKind.ROWS) {
                at = regions.parent(at);
            }
            if (at >= 0 && blocks.get(regions.from(at)).linkDensity() > 0.5) {
                within += tokens(i);
                linked.add(at);
            }
        }
        return linked.size() >= PageKind.ROWS && within > enough && within < linked.size() * LONGEST_TEASER;
    }

    /** Whether what was kept is picked from rows of like elements here and there. */
    private boolean picked() {
        Map<Integer, TreeSet<Integer>> members = new HashMap<>();
        Map<Integer, Integer> counts = new HashMap<>();
        Map<Integer, Double> within = new HashMap<>();
        for (int i = 0; i < kept.length; i++) {
            for (int at = kept[i] ? blocks.get(i).region() : -1; at >= 0; at = regions.parent(at)) {
                if (siblings.count(at) >= PageKind.ROWS && !regions.words(at).isEmpty()) {
                    int row = regions.parent(at);
                    members.computeIfAbsent(row, r -> new TreeSet<>()).add(siblings.ordinal(at));
                    counts.put(row, siblings.count(at));
                    within.merge(row, (double) tokens(i), Double::sum);
                }
            }
        }
        return members.entrySet().stream()
                .filter(row -> within.getOrDefault(row.getKey(), 0.0) > enough)
                .anyMatch(row -> picked(row.getValue(), counts.getOrDefault(row.getKey(), 0)));
    }

    /** Of a row more is passed over than kept; or it is a long one, and its first element, where the first post is, is not kept. */
    private static boolean picked(SortedSet<Integer> kept, int count) {
        int passed = kept.getLast() - kept.getFirst() + 1 - kept.size();
        boolean results = count >= LONG && kept.getFirst() > 0 && kept.size() < count / 2;
        return results || kept.size() >= PageKind.ROWS && passed > kept.size();
    }
}
