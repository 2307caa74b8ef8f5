package jianbao.extract;

import java.util.Arrays;
import java.util.List;
import jianbao.text.Han;

/** How far the prose below a line speaks of what the line says: words of three letters, and pairs of Han characters. */
final class TitleWords {
    /** Letters of a word that says something. */
    private static final int SHORTEST = 3;

    private final double[] share;
    private final int[] count;

    /**
     * Compares every line with the prose that begins within so many lines below it.
     *
     * @param prose which lines are prose
     */
    TitleWords(List<Line> lines, boolean[] prose, int reach) {
        int size = lines.size();
        share = new double[size];
        count = new int[size];
        var ids = new WordIds();
        int[][] words = new int[size][];
        for (int i = 0; i < size; i++) {
            words[i] = words(lines.get(i).text(), ids);
        }
        int[] lineCounts = new int[ids.size()];
        for (int i = 0; i < size; i++) {
            words[i] = once(words[i]);
            for (int word : words[i]) {
                lineCounts[word]++;
            }
        }
        int[] nearest = new int[ids.size()];
        Arrays.fill(nearest, Integer.MAX_VALUE);
        for (int i = size - 1; i >= 0; i--) {
            double found = 0;
            double all = 0;
            for (int word : words[i]) {
                double rarity = 1 / (1 + Math.log1p(lineCounts[word]));
                all += rarity;
                if (nearest[word] <= i + reach) {
                    found += rarity;
                    count[i]++;
                }
            }
            share[i] = all == 0 ? 0 : found / all;
            for (int k = 0; prose[i] && k < words[i].length; k++) {
                nearest[words[i][k]] = i;
            }
        }
    }

    /** The share of a line's words that the prose has, 0 to 1; what few lines say counts for more. */
    double share(int line) {
        return share[line];
    }

    /** How many they are. */
    int count(int line) {
        return count[line];
    }

    /** The same numbers, each once. */
    private static int[] once(int[] numbers) {
        Arrays.sort(numbers);
        int size = 0;
        for (int i = 0; i < numbers.length; i++) {
            if (i == 0 || numbers[i] != numbers[i - 1]) {
                numbers[size++] = numbers[i];
            }
        }
        return Arrays.copyOf(numbers, size);
    }

    /** The words of a text, by their ids. */
    private static int[] words(String text, WordIds ids) {
        int[] words = new int[text.length() + 1];
        int size = 0;
        int word = 0;
        int letters = 0;
        char before = 0;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            boolean han = Han.is(c);
            if (!han && Character.isLetterOrDigit(c)) {
                word = word * 31 + Character.toLowerCase(c);
                letters++;
                before = 0;
                continue;
            }
            if (letters >= SHORTEST) {
                words[size++] = ids.of(word);
            }
            word = 0;
            letters = 0;
            if (han && before != 0) {
                words[size++] = ids.of(before << 16 | c);
            }
            before = han ? c : 0;
        }
        return Arrays.copyOf(words, size);
    }
}
