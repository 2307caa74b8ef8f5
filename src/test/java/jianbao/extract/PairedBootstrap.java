package jianbao.extract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import jianbao.json.Json;

/**
 * Whether one system's bodies are better than another's on the same pages, or may only seem so (paired bootstrap,
 * Efron and Tibshirani, 1993).
 *
 * <p>{@code PairedBootstrap GOLD ONE.jsonl OTHER.jsonl}: GOLD is a folder of {@code ID.json} with {@code text}, the
 * others have a line a page with {@code file} and {@code text}; a page without a line counts as empty. Prints the
 * F1 over shingles of both, their difference with the range in which it lies in 95 of 100 resamplings of the pages,
 * and the share of resamplings in which ONE is not the better one.
 */
final class PairedBootstrap {
    private static final int RESAMPLINGS = 10_000;

    /**
     * What came out.
     *
     * @param one F1 of the first system
     * @param other F1 of the second one
     * @param low of the difference, the 2.5th of a hundred
     * @param high of the difference, the 97.5th of a hundred
     * @param notBetter the share of resamplings in which the first system is not better
     */
    record Outcome(int pages, double one, double other, double low, double high, double notBetter) {
        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "%d pages: %.4f against %.4f, difference %+.4f (95 %%: %+.4f to %+.4f), not better in %.2f %%",
                    pages,
                    one,
                    other,
                    one - other,
                    low,
                    high,
                    100 * notBetter);
        }
    }

    private PairedBootstrap() {}

    public static void main(String[] args) throws IOException {
        Map<String, String> one = texts(Path.of(args[1]));
        Map<String, String> other = texts(Path.of(args[2]));
        List<BodyScore> scoresOfOne = new ArrayList<>();
        List<BodyScore> scoresOfOther = new ArrayList<>();
        for (var gold : golds(Path.of(args[0])).entrySet()) {
            scoresOfOne.add(BodyScore.of(gold.getValue(), one.getOrDefault(gold.getKey(), "")));
            scoresOfOther.add(BodyScore.of(gold.getValue(), other.getOrDefault(gold.getKey(), "")));
        }
        System.out.println(compare(scoresOfOne, scoresOfOther, new Random(1)));
    }

    /** Compares the scores of two systems on the same pages in the same order. */
    static Outcome compare(List<BodyScore> one, List<BodyScore> other, Random random) {
        double[] differences = new double[RESAMPLINGS];
        int notBetter = 0;
        for (int r = 0; r < RESAMPLINGS; r++) {
            List<BodyScore> mine = new ArrayList<>();
            List<BodyScore> theirs = new ArrayList<>();
            for (int i = 0; i < one.size(); i++) {
                int page = random.nextInt(one.size());
                mine.add(one.get(page));
                theirs.add(other.get(page));
            }
            differences[r] = BodyScore.f1(mine) - BodyScore.f1(theirs);
            notBetter += differences[r] <= 0 ? 1 : 0;
        }
        java.util.Arrays.sort(differences);
        return new Outcome(
                one.size(),
                BodyScore.f1(one),
                BodyScore.f1(other),
                differences[RESAMPLINGS * 25 / 1000],
                differences[RESAMPLINGS * 975 / 1000],
                (double) notBetter / RESAMPLINGS);
    }

    private static Map<String, String> golds(Path folder) throws IOException {
        Map<String, String> golds = new TreeMap<>();
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                if (Json.parse(Files.readString(file)) instanceof Map<?, ?> map
                        && map.get("text") instanceof String text) {
                    golds.put(id(file.getFileName().toString()), text);
                }
            }
        }
        return golds;
    }

    private static Map<String, String> texts(Path file) throws IOException {
        Map<String, String> texts = new HashMap<>();
        for (String line : Files.readAllLines(file)) {
            if (Json.parse(line) instanceof Map<?, ?> map && map.get("text") instanceof String text) {
                texts.put(id(String.valueOf(map.get("file"))), text);
            }
        }
        return texts;
    }

    private static String id(String file) {
        return file.replaceFirst("\\.(html?|txt|json)$", "");
    }
}
