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
    private record Phrase(int kind, int length, boolean atStart, boolean atEnd) {}

    private final int kinds;
    private final List<Map<Character, Integer>> next = new ArrayList<>();
    private final List<List<Phrase>> found = new ArrayList<>();
    private int[] fallback = new int[0];

    private PhraseBook(int kinds) {
        this.kinds = kinds;
        newState();
    }

    /** Reads a book that lies beside this class; every section must be one of the kinds. */
    static PhraseBook load(String resource, List<String> kinds) {
        var book = new PhraseBook(kinds.size());
        try (var in = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(PhraseBook.class.getResourceAsStream(resource)), StandardCharsets.UTF_8))) {
            int kind = -1;
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                if (line.startsWith("[")) {
                    kind = kinds.indexOf(line.substring(1, line.length() - 1));
                } else if (!line.isBlank() && !line.startsWith("#")) {
                    book.add(kind, line);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        book.link();
        return book;
    }

    /** Which kinds stand in a text, as bits. */
    int kinds(String text) {
        double[] cover = cover(text);
        int bits = 0;
        for (int i = 0; i < kinds; i++) {
            bits |= cover[i] > 0 ? 1 << i : 0;
        }
        return bits;
    }

    /** For each kind the share of the text that its phrases cover, 0 to 1; overlaps count once for the longest. */
    double[] cover(String text) {
        double[] cover = new double[kinds];
        int[] covered = new int[kinds];
        int state = 0;
        for (int i = 0; i < text.length(); i++) {
            state = step(state, Character.toLowerCase(text.charAt(i)));
            for (Phrase p : found.get(state)) {
                int start = i + 1 - p.length;
                if ((!p.atStart || start == 0)
                        && (!p.atEnd || i + 1 == text.length())
                        && standsAlone(text, start, i + 1)) {
                    cover[p.kind] += i + 1 - Math.max(start, covered[p.kind]);
                    covered[p.kind] = i + 1;
                }
            }
        }
        for (int k = 0; k < kinds; k++) {
            cover[k] = Math.min(1, cover[k] / Math.max(1, text.length()));
        }
        return cover;
    }

    /** Latin phrases match whole words only: no "share" in "shareholders". */
    private static boolean standsAlone(String text, int start, int end) {
        return !(start > 0 && latin(text.charAt(start - 1)) && latin(text.charAt(start)))
                && !(end < text.length() && latin(text.charAt(end - 1)) && latin(text.charAt(end)));
    }

    private static boolean latin(char c) {
        return c < 0x250 && Character.isLetter(c);
    }

    private int step(int state, char c) {
        int at = state;
        while (true) {
            Integer to = next.get(at).get(c);
            if (to != null) {
                return to;
            }
            if (at == 0) {
                return 0;
            }
            at = fallback[at];
        }
    }

    private void add(int kind, String line) {
        boolean atStart = line.startsWith("^");
        boolean atEnd = line.endsWith("$");
        String words = line.substring(atStart ? 1 : 0, line.length() - (atEnd ? 1 : 0));
        int state = 0;
        for (char c : words.toCharArray()) {
            Integer to = next.get(state).get(c);
            if (to == null) {
                to = newState();
                next.get(state).put(c, to);
            }
            state = to;
        }
        found.get(state).add(new Phrase(kind, words.length(), atStart, atEnd));
    }

    private int newState() {
        next.add(new HashMap<>());
        found.add(new ArrayList<>());
        return next.size() - 1;
    }

    private void link() {
        fallback = new int[next.size()];
        Arrays.fill(fallback, 0);
        var queue = new ArrayDeque<Integer>(next.getFirst().values());
        while (!queue.isEmpty()) {
            int state = queue.remove();
            next.get(state).forEach((c, to) -> {
                fallback[to] = step(fallback[state], c);
                found.get(to).addAll(found.get(fallback[to]));
                queue.add(to);
            });
        }
    }
}
