package jianbao.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Learns from pages that the trees had not seen which signs of {@link Sureness} tell a bad body (F1 below .8) from a good
 * one: logistic regression, each page judged by weights that were learned without its fold.
 */
final class QualityFit {
    /** A body below this F1 is a bad one. */
    static final double BAD = 0.8;

    /** Holds the weights small, of signs that are brought to the same spread: there are few bad pages to learn from. */
    private static final double RIDGE = 0.1;

    record Judged(Sureness sureness, double f1, int fold) {
        boolean bad() {
            return f1 < BAD;
        }
    }

    private QualityFit() {}

    /** The weights for {@link QualityJudge}, and how good scores made so are on pages they were not learned from. */
    static String report(List<Judged> pages, int folds) {
        double[] scores = new double[pages.size()];
        for (int fold = 0; fold < folds; fold++) {
            int of = fold;
            double[] weights = weights(pages.stream().filter(p -> p.fold != of).toList());
            for (int i = 0; i < scores.length; i++) {
                if (pages.get(i).fold == fold) {
                    scores[i] = score(weights, pages.get(i).sureness);
                }
            }
        }
        return "quality weights " + Arrays.toString(rounded(weights(pages))) + '\n' + table(pages, scores);
    }

    /** What scores are worth: how many of those below .5 are bad, how many of the bad ones are below, and by tenths. */
    static String table(List<Judged> pages, double[] scores) {
        int below = 0;
        int bad = 0;
        int both = 0;
        for (int i = 0; i < scores.length; i++) {
            below += scores[i] < 0.5 ? 1 : 0;
            bad += pages.get(i).bad() ? 1 : 0;
            both += scores[i] < 0.5 && pages.get(i).bad() ? 1 : 0;
        }
        List<String> lines = new ArrayList<>();
        lines.add(String.format(
                Locale.ROOT,
                "%d pages, %d bad, %d scored below .5: precision %.2f, recall %.2f",
                scores.length,
                bad,
                below,
                (double) both / Math.max(1, below),
                (double) both / Math.max(1, bad)));
        for (int tenth = 0; tenth < 10; tenth++) {
            int count = 0;
            int badHere = 0;
            double f1 = 0;
            for (int i = 0; i < scores.length; i++) {
                if (Math.min(9, (int) (scores[i] * 10)) == tenth) {
                    count++;
                    badHere += pages.get(i).bad() ? 1 : 0;
                    f1 += pages.get(i).f1;
                }
            }
            if (count > 0) {
                lines.add(String.format(
                        Locale.ROOT,
                        "  score .%d-: %3d pages, mean F1 %.3f, bad %.2f",
                        tenth,
                        count,
                        f1 / count,
                        (double) badHere / count));
            }
        }
        return String.join("\n", lines);
    }

    static double score(double[] weights, Sureness sureness) {
        return Logistic.chance(weights, sureness.signs());
    }

    /** One for each sign, and the constant, set so that as many pages come out below .5 as are bad. */
    private static double[] weights(List<Judged> pages) {
        double[][] signs = pages.stream().map(p -> p.sureness.signs()).toArray(double[][]::new);
        boolean[] good = new boolean[signs.length];
        for (int i = 0; i < good.length; i++) {
            good[i] = !pages.get(i).bad();
        }
        double[] weights = Logistic.learn(signs, good, RIDGE);
        int n = weights.length - 1;
        double[] odds = pages.stream()
                .mapToDouble(p -> score(weights, p.sureness))
                .map(s -> Math.log(s / (1 - s)))
                .sorted()
                .toArray();
        int bad = (int) pages.stream().filter(Judged::bad).count();
        weights[n] -= bad == 0 || bad == odds.length ? 0 : (odds[bad - 1] + odds[bad]) / 2;
        return weights;
    }

    private static double[] rounded(double[] weights) {
        return Arrays.stream(weights).map(w -> Math.round(w * 100) / 100.0).toArray();
    }
}
