package jianbao.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/** Packs words of Han characters into the arrays of a {@link WordTrie}. */
final class TrieCompiler {
    private final List<String> words;
    private final char[] codes = new char[CharKind.HAN_END - CharKind.FIRST_HAN];
    private final Map<String, Integer> bases = new HashMap<>();
    private final BitSet taken = new BitSet();
    private final BitSet takenBases = new BitSet();

    TrieCompiler(List<String> words) {
        this.words = words;
        Arrays.fill(codes, (char) (WordTrie.NO_CODE + CharKind.HAN));
        assignCodes();
        var followers = new TreeMap<String, SortedSet<Integer>>();
        for (String word : words) {
            for (int i = 0; i < word.length(); i++) {
                followers
                        .computeIfAbsent(word.substring(0, i), _ -> new TreeSet<>())
                        .add(code(word.charAt(i)));
            }
        }
        // State 0 is dead. The root's base is 0, so that a first character's state is its code; then the widest, while
        // there is room.
        taken.set(0);
        var prefixes = new ArrayList<>(followers.keySet());
        prefixes.sort(Comparator.comparing((String prefix) -> !prefix.isEmpty())
                .thenComparingInt(prefix -> -after(prefix, followers).size()));
        for (String prefix : prefixes) {
            place(
                    prefix,
                    after(prefix, followers).stream()
                            .mapToInt(Integer::intValue)
                            .toArray());
        }
    }

    private static SortedSet<Integer> after(String prefix, Map<String, SortedSet<Integer>> followers) {
        return followers.getOrDefault(prefix, new TreeSet<>());
    }

    /** The commonest characters get the lowest codes: that packs best. */
    private void assignCodes() {
        var counts = new TreeMap<Character, Integer>();
        for (String word : words) {
            for (int i = 0; i < word.length(); i++) {
                counts.merge(word.charAt(i), 1, Integer::sum);
            }
        }
        char code = 0;
        for (char c : counts.keySet().stream()
                .sorted(Comparator.comparingInt(c -> -counts.getOrDefault(c, 0)))
                .toList()) {
            codes[c - CharKind.FIRST_HAN] = ++code;
        }
        if (code >= WordTrie.NO_CODE) {
            throw new IllegalStateException("more than " + WordTrie.NO_CODE + " characters");
        }
    }

    private int code(char han) {
        return codes[han - CharKind.FIRST_HAN];
    }

    /** Finds the first base from which all followers of a prefix find a free place. */
    private void place(String prefix, int[] followers) {
        int lowest = followers[0];
        int free = taken.nextClearBit(lowest);
        while (takenBases.get(free - lowest) || !fit(free - lowest, followers)) {
            free = taken.nextClearBit(free + 1);
        }
        int base = free - lowest;
        takenBases.set(base);
        bases.put(prefix, base);
        for (int code : followers) {
            taken.set(base + code);
        }
    }

    private boolean fit(int base, int[] followers) {
        return IntStream.of(followers).noneMatch(code -> taken.get(base + code));
    }

    private int state(String prefix) {
        int last = prefix.length() - 1;
        return bases.getOrDefault(prefix.substring(0, last), 0) + code(prefix.charAt(last));
    }

    char[] codes() {
        return codes;
    }

    int[] units() {
        // Where no word goes on, the base is the end of the states: behind it no label fits.
        int end = taken.length();
        var units = new int[end + WordTrie.LABEL_MASK + 1];
        units[WordTrie.DEAD] = end << WordTrie.BASE_SHIFT;
        for (String word : words) {
            for (int length = 1; length <= word.length(); length++) {
                String prefix = word.substring(0, length);
                int base = bases.getOrDefault(prefix, end);
                units[state(prefix)] = base << WordTrie.BASE_SHIFT | code(word.charAt(length - 1));
            }
        }
        for (String word : words) {
            units[state(word)] |= WordTrie.WORD;
        }
        return units;
    }

    char[] numbers(ToIntFunction<String> number) {
        var numbers = new char[taken.length()];
        for (String word : words) {
            numbers[state(word)] = (char) number.applyAsInt(word);
        }
        return numbers;
    }
}
