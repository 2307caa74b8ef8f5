package jianbao.extract;

import java.util.HashMap;
import java.util.Map;

/** Elements of the same make below the same parent: posts, comments and teasers come in rows, a body stands alone. */
final class Siblings {
    private record Make(int parent, String tag, String words) {}

    private final int[] count;
    private final int[] ordinal;

    Siblings(Regions regions) {
        int n = regions.size();
        count = new int[n];
        ordinal = new int[n];
        int[] row = new int[n];
        int[] members = new int[n];
        Map<Make, Integer> rows = new HashMap<>();
        for (int r = 0; r < n; r++) {
            // A single block is a paragraph, not an element of a row; nor are the groups of a dump's lines.
            boolean lines = regions.tag(r).equals("group") || regions.tag(r).equals("section");
            if (regions.to(r) - regions.from(r) >= 2 && (regions.parent(r) < 0 || !lines)) {
                var make = new Make(regions.parent(r), regions.tag(r), regions.words(r));
                row[r] = rows.computeIfAbsent(make, m -> rows.size());
                ordinal[r] = members[row[r]]++;
            } else {
                row[r] = -1;
            }
        }
        for (int r = 0; r < n; r++) {
            count[r] = row[r] < 0 ? 1 : members[row[r]];
        }
    }

    /** How many there are in the row of an element, itself included. */
    int count(int region) {
        return count[region];
    }

    /** Its place in the row, from 0. */
    int ordinal(int region) {
        return ordinal[region];
    }
}
