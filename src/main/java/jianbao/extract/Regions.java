package jianbao.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The block elements of a page as a tree of block ranges: what stands in an element is a run of blocks, so that every
 * sum over an element is a difference of two prefix sums. Region 0 is the page.
 */
final class Regions {
    /** Where the words of three generations of classes and ids are enough. */
    private static final int HINT_GENERATIONS = 3;

    private int size;
    private int[] parent = new int[256];
    private int[] from = new int[256];
    private int[] to = new int[256];
    private int[] clues = new int[256];
    private final List<String> tags = new ArrayList<>();
    private final List<String> words = new ArrayList<>();
    private final List<Integer> asking = new ArrayList<>();
    private int hintedRegion = -1;
    private String hinted = "";

    /** Opens a region below another one, at the block that comes next. */
    int open(int above, String tag, String ownWords, int ownClues, int nextBlock) {
        if (size == parent.length) {
            parent = Arrays.copyOf(parent, size * 2);
            from = Arrays.copyOf(from, size * 2);
            to = Arrays.copyOf(to, size * 2);
            clues = Arrays.copyOf(clues, size * 2);
        }
        parent[size] = above;
        from[size] = nextBlock;
        to[size] = nextBlock;
        clues[size] = ownClues;
        tags.add(tag);
        words.add(ownWords);
        return size++;
    }

    /** Closes a region before the block that comes next. */
    void close(int region, int nextBlock) {
        to[region] = nextBlock;
    }

    /** Notes that an element holds a field for an address. */
    void ask(int region) {
        asking.add(region);
    }

    /** The regions with a field for an address. */
    List<Integer> asking() {
        return asking;
    }

    int size() {
        return size;
    }

    /** The region around it; the page's own is -1. */
    int parent(int region) {
        return parent[region];
    }

    /** Its first block. */
    int from(int region) {
        return from[region];
    }

    /** One past its last block. */
    int to(int region) {
        return to[region];
    }

    /** What its own class, id and tag say, as bits of {@link Clue}. */
    int clues(int region) {
        return clues[region];
    }

    /** Its own class and id words. */
    String words(int region) {
        return words.get(region);
    }

    String tag(int region) {
        return tags.get(region);
    }

    /** The class and id words of a region and its near ancestors. */
    String hints(int region) {
        if (region == hintedRegion) {
            return hinted;
        }
        var all = new StringBuilder();
        int at = region;
        for (int i = 0; i < HINT_GENERATIONS && at >= 0; i++, at = parent[at]) {
            if (!words.get(at).isEmpty()) {
                all.append(all.isEmpty() ? "" : " ").append(words.get(at));
            }
        }
        hintedRegion = region;
        hinted = all.toString();
        return hinted;
    }
}
