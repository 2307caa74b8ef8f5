package jianbao.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * How near a body is to its gold, by the measures of the public benchmarks: precision and recall over shingles of four
 * tokens, F1 over the bag of tokens, and whether both are the same tokens. A Han character is a token, as is a run of
 * other letters and digits.
 *
 * @param precision NaN where nothing was found
 * @param recall NaN where there is nothing to find
 */
record BodyScore(double precision, double recall, double bag, boolean exact) {
    private static final int SHINGLE = 4;

    static BodyScore of(String gold, String found) {
        List<String> wanted = GoldLabels.tokens(gold);
        List<String> had = GoldLabels.tokens(found);
        double both = common(shingles(wanted, SHINGLE, false), shingles(had, SHINGLE, false));
        double bag = common(shingles(wanted, 1, true), shingles(had, 1, true));
        return new BodyScore(
                had.isEmpty() ? Double.NaN : both / size(had),
                wanted.isEmpty() ? Double.NaN : both / size(wanted),
                wanted.isEmpty() || had.isEmpty()
                        ? (wanted.isEmpty() && had.isEmpty() ? 1 : 0)
                        : 2 * bag / (wanted.size() + had.size()),
                wanted.equals(had));
    }

    /** F1 over shingles of this page alone. */
    double f1() {
        return harmonic(Double.isNaN(precision) ? 0 : precision, Double.isNaN(recall) ? 0 : recall);
    }

    /** F1 over shingles of a set: of the means, as scrapinghub's benchmark has it. */
    static double f1(List<BodyScore> pages) {
        return harmonic(mean(pages, BodyScore::precision), mean(pages, BodyScore::recall));
    }

    /** A line for a set: F1 over shingles, over the bag, the share of exact pages, the share below .8. */
    static String line(String set, List<BodyScore> pages) {
        return String.format(
                Locale.ROOT,
                "%-16s %4d  shingle %.4f  bag %.4f  exact %.3f  below .8: %.3f",
                set,
                pages.size(),
                f1(pages),
                mean(pages, BodyScore::bag),
                mean(pages, s -> s.exact ? 1 : 0),
                mean(pages, s -> s.bag < 0.8 ? 1 : 0));
    }

    private static double mean(List<BodyScore> pages, ToDoubleFunction<BodyScore> of) {
        return pages.stream()
                .mapToDouble(of)
                .filter(v -> !Double.isNaN(v))
                .average()
                .orElse(0);
    }

    private static double harmonic(double a, double b) {
        return a + b == 0 ? 0 : 2 * a * b / (a + b);
    }

    private static int size(List<String> tokens) {
        return Math.max(1, tokens.size() - SHINGLE + 1);
    }

    private static Map<String, Integer> shingles(List<String> tokens, int length, boolean lower) {
        Map<String, Integer> bag = new HashMap<>();
        for (int i = 0; i < tokens.size() && (i == 0 || i + length <= tokens.size()); i++) {
            String words = String.join(" ", tokens.subList(i, Math.min(tokens.size(), i + length)));
            bag.merge(lower ? words.toLowerCase(Locale.ROOT) : words, 1, Integer::sum);
        }
        return bag;
    }

    private static double common(Map<String, Integer> a, Map<String, Integer> b) {
        return a.entrySet().stream()
                .mapToInt(e -> Math.min(e.getValue(), b.getOrDefault(e.getKey(), 0)))
                .sum();
    }
}
