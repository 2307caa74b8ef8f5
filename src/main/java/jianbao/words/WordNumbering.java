package jianbao.words;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Gives smartcn's words their {@linkplain WordNumbers numbers} and the ranks of their frequencies. */
final class WordNumbering {
    private static final String[] NAMES = {
        Lexicon.ANY_LETTERS, Lexicon.ANY_DIGITS, Lexicon.SENTENCE_START, Lexicon.SENTENCE_END
    };

    /** The words of Han characters: those that hold others can never be met in a text. */
    private final SortedMap<String, Integer> words;

    /** By rank; the first is that of no word. */
    private final int[] frequencies;

    private final char[] ranks;
    private final String[] numbered = new String[WordNumbers.OWN];
    private final Map<String, Integer> numbers = new HashMap<>();

    /** @param all words with their frequencies */
    WordNumbering(SortedMap<String, Integer> all) {
        words = new TreeMap<>(all);
        words.keySet().removeIf(word -> !word.chars().allMatch(c -> CharKind.isHan((char) c)));
        // Nothing is rarer than never, and a mark has a frequency of its own.
        IntStream counts = all.values().stream().mapToInt(Integer::intValue);
        frequencies = IntStream.concat(
                        IntStream.of(0),
                        IntStream.concat(IntStream.of(0, PairWeights.HIGHEST_FREQUENCY), counts)
                                .sorted()
                                .distinct())
                .toArray();
        ranks = new char[WordNumbers.ofRank(frequencies.length)];
        for (int rank = Lexicon.RANK_OF_ZERO; rank < frequencies.length; rank++) {
            ranks[WordNumbers.ofRank(rank)] = (char) rank;
        }
        Arrays.fill(numbered, "");
        for (int i = 0; i < NAMES.length; i++) {
            give(WordNumbers.LETTERS + i, NAMES[i], all.getOrDefault(NAMES[i], 0));
        }
        giveMarks();
        giveWords();
    }

    private void giveMarks() {
        for (char c = 0; c < Character.MAX_VALUE; c++) {
            if (CharKind.of(c) == CharKind.PUNCTUATION && WordNumbers.ofMark(c) != WordNumbers.NONE) {
                give(WordNumbers.ofMark(c), Character.toString(c), PairWeights.HIGHEST_FREQUENCY);
            }
        }
    }

    private void giveWords() {
        List<String> frequent = words.keySet().stream()
                .sorted(Comparator.comparingInt(word -> -words.getOrDefault(word, 0)))
                .toList();
        for (int number = WordNumbers.FIRST_WORD; number < WordNumbers.OWN; number++) {
            String word = frequent.get(number - WordNumbers.FIRST_WORD);
            give(number, word, words.getOrDefault(word, 0));
            numbers.put(word, number);
        }
    }

    private void give(int number, String word, int frequency) {
        numbered[number] = word;
        ranks[number] = rank(frequency);
    }

    private char rank(int frequency) {
        return (char) Arrays.binarySearch(frequencies, Lexicon.RANK_OF_ZERO, frequencies.length, frequency);
    }

    List<String> words() {
        return List.copyOf(words.keySet());
    }

    int number(String word) {
        return numbers.getOrDefault(word, WordNumbers.ofRank(rank(words.getOrDefault(word, 0))));
    }

    /** The words that have numbers of their own, by number; "" where there is none. */
    List<String> numbered() {
        return List.of(numbered);
    }

    /** By number, the rank of the frequency. */
    char[] ranks() {
        return ranks;
    }

    int[] frequencies() {
        return frequencies;
    }

    /** The rank of the frequency that every mark has. */
    int rankOfMarks() {
        return rank(PairWeights.HIGHEST_FREQUENCY);
    }
}
