package jianbao.extract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Learns what the signs of {@link KindSign} are worth: from pages with gold bodies as trees saw them that had not learned from them, and
 * from pages that hold no article, or a thin one, written from memory of real templates ({@code kinds.zip}, whose folders tell which).
 */
final class KindFit {
    private static final double RIDGE = 0.003;

    /** How likely an article must be: at this the pages that are taken for one are named. */
    private static final double LEAST = 0.08;

    /**
     * @param name of the page
     * @param signs what it shows
     * @param article whether it holds an article
     * @param rules what the rules say without the signs
     * @param fold by which weights it is judged
     */
    record Judged(String name, double[] signs, boolean article, boolean rules, int fold) {}

    private KindFit() {}

    static Judged judged(
            String name, Sheet sheet, BodyClassifier.Reading reading, Metadata metadata, boolean article, int fold) {
        boolean[] kept = new BodyRun(sheet.layout(), reading, metadata, null).likely();
        return new Judged(
                name,
                KindSigns.of(sheet, reading, kept, metadata),
                article,
                PageKind.proven(sheet, reading, kept, metadata.roles()),
                fold);
    }

    /** Writes the weights, and tells what they are worth on pages they were not learned from. */
    static String report(List<Judged> pages, int folds, Path file) throws IOException {
        double[] chances = new double[pages.size()];
        for (int fold = 0; fold < folds; fold++) {
            int of = fold;
            double[] weights =
                    learn(pages.stream().filter(p -> p.fold != of && p.rules).toList());
            for (int i = 0; i < chances.length; i++) {
                chances[i] = pages.get(i).fold == fold ? Logistic.chance(weights, pages.get(i).signs) : chances[i];
            }
        }
        double[] weights = learn(pages.stream().filter(p -> p.rules).toList());
        List<String> lines = new ArrayList<>(
                List.of(
                        "# What the signs of jianbao.extract.KindSign are worth, learned by KindFit from the pages that the trees",
                        "# are grown from (see first-reading.trees), lists of GeneralNewsExtractor's test pages, and pages of our own."));
        for (KindSign sign : KindSign.values()) {
            double weight = sign == KindSign.CONSTANT ? weights[weights.length - 1] : weights[sign.ordinal()];
            lines.add(String.format(Locale.ROOT, "%s\t%.2f", sign, weight));
        }
        Files.write(file, lines);
        List<String> told = new ArrayList<>();
        for (double least : new double[] {0, 0.01, 0.02, 0.03, 0.05, LEAST, 0.1, 0.15, 0.2}) {
            told.add(line(pages, chances, least));
        }
        return String.join("\n", told);
    }

    private static String line(List<Judged> pages, double[] chances, double least) {
        List<String> lost = new ArrayList<>();
        int articles = 0;
        List<String> taken = new ArrayList<>();
        for (int i = 0; i < chances.length; i++) {
            boolean says = pages.get(i).rules && (KindSign.bare(pages.get(i).signs) || chances[i] >= least);
            articles += pages.get(i).article ? 1 : 0;
            if (says && !pages.get(i).article) {
                taken.add(String.format(Locale.ROOT, "%s %.2f", pages.get(i).name, chances[i]));
            }
            if (pages.get(i).article && !says) {
                lost.add(pages.get(i).name);
            }
        }
        return String.format(
                Locale.ROOT,
                "kinds, likelier than %.2f: of %d others %d taken: %s, of %d articles lost: %s",
                least,
                pages.size() - articles,
                taken.size(),
                least == LEAST ? taken : "",
                articles,
                lost);
    }

    private static double[] learn(List<Judged> pages) {
        boolean[] yes = new boolean[pages.size()];
        for (int i = 0; i < yes.length; i++) {
            yes[i] = pages.get(i).article;
        }
        return Logistic.learn(pages.stream().map(p -> p.signs).toArray(double[][]::new), yes, RIDGE);
    }
}
