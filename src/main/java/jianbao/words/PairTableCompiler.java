package jianbao.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts the pairs of frequent words into the arrays of a {@link PairTable}. */
final class PairTableCompiler {
    /** For one pair, how many cells: fewer make longer searches. */
    private static final double ROOM = 1.2;

    private record Pair(int second, int rank) {}

    private final List<List<Pair>> pairs = new ArrayList<>();
    private final long[] filter = new long[1 << PairTable.FILTER_BITS - 6];
    private final int[] rows;

    /** @param words how many, by their numbers */
    PairTableCompiler(int words) {
        rows = new int[words + 1];
        for (int i = 0; i < words; i++) {
            pairs.add(new ArrayList<>());
        }
    }

    void add(int first, int second, int rank) {
        pairs.get(first).add(new Pair(second, rank));
        int bit = PairTable.filterBit(first, second);
        filter[bit >> 6] |= 1L << bit;
    }

    /** By first word, where its row starts; to be known before the cells are asked for. */
    int[] rows() {
        for (int first = 0; first + 1 < rows.length; first++) {
            // One cell at least must be left empty; it ends a search.
            rows[first + 1] = rows[first] + 1 + (int) (ROOM * pairs.get(first).size());
        }
        return rows;
    }

    int[] cells() {
        var cells = new int[rows[rows.length - 1]];
        for (int first = 0; first < pairs.size(); first++) {
            int row = rows[first];
            int size = rows[first + 1] - row;
            // The most frequent are found first.
            pairs.get(first).sort(Comparator.comparingInt(pair -> -pair.rank()));
            for (Pair pair : pairs.get(first)) {
                int place = PairTable.home(pair.second(), size);
                while (cells[row + place] != 0) {
                    place = place + 1 == size ? 0 : place + 1;
                }
                cells[row + place] = pair.second() << PairTable.RANK_BITS | pair.rank();
            }
        }
        return cells;
    }

    long[] filter() {
        return filter;
    }
}
