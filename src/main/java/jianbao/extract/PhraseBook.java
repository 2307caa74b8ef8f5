package jianbao.extract;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Phrases of several kinds, all found in one pass over a text (Aho and Corasick, 1975). The file has a section per
 * kind, {@code [kind]}, and a phrase a line; {@code ^} and {@code $} bind it to the start and the end of the text.
 */
final class PhraseBook {
    private record Phrase(int kind, int length, boolean atStart, boolean atEnd) {
        boolean standsIn(String text, int start, int end) {
            return (!atStart || start == 0) && (!atEnd || end == text.length()) && standsAlone(text, start, end);
        }
    }

    private static final Phrase[] NOTHING = {};

    private final int kinds;

    /** For each character, whatever its case, its column in {@link #next}; 0 for those of no phrase. */
    private final short[] column;

    private final int columns;

    /**
     * For each state and column where the row of the next state begins, times two, and one more if phrases end there: the failures of
     * the trie are worked in.
     */
    private final int[] next;

    private final Phrase[][] found;

    private PhraseBook(int kinds, Trie trie) {
        this.kinds = kinds;
        column = trie.columnOfEachChar();
        columns = trie.columns.size() + 1;
        short[] states = trie.automaton(columns);
        next = new int[states.length];
        for (int i = 0; i < next.length; i++) {
            next[i] = 2 * columns * states[i] + (trie.found.get(states[i]).isEmpty() ? 0 : 1);
        }
        found = trie.found.stream()
                .map(phrases -> phrases.isEmpty() ? NOTHING : phrases.toArray(NOTHING))
                .toArray(Phrase[][]::new);
    }

    /** Reads a book that lies beside this class; every section must be one of the kinds. */
    static PhraseBook load(String resource, List<String> kinds) {
        var trie = new Trie();
        try (var in = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(PhraseBook.class.getResourceAsStream(resource)), StandardCharsets.UTF_8))) {
            int kind = -1;
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                if (line.startsWith("[")) {
                    kind = kinds.indexOf(line.substring(1, line.length() - 1));
                } else if (!line.isBlank() && !line.startsWith("#")) {
                    trie.add(kind, line);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new PhraseBook(kinds.size(), trie);
    }

    /** Which kinds stand in a text, as bits. */
    int kinds(String text) {
        int bits = 0;
        int length = text.length();
        int state = 0;
        for (int i = 0; i < length; i++) {
            state = next[(state >> 1) + column[text.charAt(i)]];
            for (Phrase p : (state & 1) == 0 ? NOTHING : found[(state >> 1) / columns]) {
                bits |= p.standsIn(text, i + 1 - p.length, i + 1) ? 1 << p.kind : 0;
            }
        }
        return bits;
    }

    /** For each kind the share of the text that its phrases cover, 0 to 1; what several cover counts once. */
    double[] cover(String text) {
        var covered = new Spans[kinds];
        int length = text.length();
        int state = 0;
        for (int i = 0; i < length; i++) {
            state = next[(state >> 1) + column[text.charAt(i)]];
            for (Phrase p : (state & 1) == 0 ? NOTHING : found[(state >> 1) / columns]) {
                int start = i + 1 - p.length;
                if (p.standsIn(text, start, i + 1)) {
                    covered[p.kind] = covered[p.kind] == null ? new Spans() : covered[p.kind];
                    covered[p.kind].add(start, i + 1);
                }
            }
        }
        double[] cover = new double[kinds];
        for (int k = 0; k < kinds; k++) {
            cover[k] = covered[k] == null ? 0 : Math.min(1, (double) covered[k].length() / length);
        }
        return cover;
    }

    /** Parts of a text, none of which touches another. They are added in the order of their ends. */
    private static final class Spans {
        private int[] starts = new int[4];
        private int[] ends = new int[4];
        private int size;

        void add(int start, int end) {
            int from = start;
            while (size > 0 && ends[size - 1] >= from) {
                from = Math.min(from, starts[--size]);
            }
            if (size == starts.length) {
                starts = Arrays.copyOf(starts, 2 * size);
                ends = Arrays.copyOf(ends, 2 * size);
            }
            starts[size] = from;
            ends[size++] = end;
        }

        int length() {
            int length = 0;
            for (int i = 0; i < size; i++) {
                length += ends[i] - starts[i];
            }
            return length;
        }
    }

    /** Latin phrases match whole words only: no "share" in "shareholders". */
    private static boolean standsAlone(String text, int start, int end) {
        return !(start > 0 && latin(text.charAt(start - 1)) && latin(text.charAt(start)))
                && !(end < text.length() && latin(text.charAt(end - 1)) && latin(text.charAt(end)));
    }

    private static boolean latin(char c) {
        return c < 0x250 && Character.isLetter(c);
    }

    /** The phrases while they are being read. */
    private static final class Trie {
        private final List<Map<Character, Integer>> branches = new ArrayList<>();
        private final List<List<Phrase>> found = new ArrayList<>();
        private final Map<Character, Integer> columns = new HashMap<>();

        Trie() {
            newState();
        }

        void add(int kind, String line) {
            boolean atStart = line.startsWith("^");
            boolean atEnd = line.endsWith("$");
            String words = line.substring(atStart ? 1 : 0, line.length() - (atEnd ? 1 : 0));
            int state = 0;
            for (int i = 0; i < words.length(); i++) {
                char c = words.charAt(i);
                columns.putIfAbsent(c, columns.size() + 1);
                Integer to = branches.get(state).get(c);
                if (to == null) {
                    to = newState();
                    branches.get(state).put(c, to);
                }
                state = to;
            }
            found.get(state).add(new Phrase(kind, words.length(), atStart, atEnd));
        }

        private int newState() {
            branches.add(new HashMap<>());
            found.add(new ArrayList<>());
            return branches.size() - 1;
        }

        short[] columnOfEachChar() {
            short[] all = new short[1 << Character.SIZE];
            for (int c = 0; c < all.length; c++) {
                all[c] =
                        columns.getOrDefault(Character.toLowerCase((char) c), 0).shortValue();
            }
            return all;
        }

        /** The whole automaton, breadth first: a state goes where its longest proper suffix goes, unless it has a branch. */
        short[] automaton(int width) {
            short[] next = new short[branches.size() * width];
            var queue = new ArrayDeque<Integer>(List.of(0));
            int[] suffix = new int[branches.size()];
            while (!queue.isEmpty()) {
                int state = queue.remove();
                System.arraycopy(next, suffix[state] * width, next, state * width, width);
                branches.get(state).forEach((c, to) -> {
                    int at = state * width + columns.getOrDefault(c, 0);
                    suffix[to] = state == 0 ? 0 : next[at];
                    found.get(to).addAll(found.get(suffix[to]));
                    next[at] = to.shortValue();
                    queue.add(to);
                });
            }
            return next;
        }
    }
}
