package jianbao.extract;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Learns what the signs of {@link TitleSign} are worth, and tells how often {@link DumpTitle} finds the headline of pages
 * that it has not learned from.
 *
 * <p>{@code TitleFit OUT SET... [held SET...]}, a set as {@link GoldPage} reads it. What the headline of a dump is, the
 * gold tells, or else the same page with markup, unless there too it was guessed from the lines. Writes {@code title-signs.tsv} to OUT.
 */
final class TitleFit {
    /** What a made-up page weighs against a real one. */
    private static final double MADE = 0.3;

    /** What a page weighs that was written from memory. */
    private static final double WRITTEN = Double.parseDouble(System.getProperty("written", "0.4"));

    private static final int MADE_UP = 80;

    /** How much of a headline a line must be that is taken for it. */
    private static final double WHOLE = 0.6;

    /** The share of the pairs of both that two wordings of a headline have in common. */
    private static final double ALIKE = 0.8;

    /** What a page weighs whose headline was taken out, against the page itself: few pages have none. */
    private static final double HEADLESS = 0.1;

    private TitleFit() {}

    public static void main(String[] args) throws IOException {
        List<Path> sets = new ArrayList<>();
        Set<String> held = new HashSet<>();
        for (String arg : Arrays.asList(args).subList(1, args.length)) {
            if (arg.equals("held")) {
                held.add("");
                continue;
            }
            sets.add(Path.of(arg));
            if (!held.isEmpty()) {
                held.add(Path.of(arg).getFileName().toString());
            }
        }
        List<GoldPage> pages = new ArrayList<>(GoldPage.readSets(sets));
        pages.addAll(Written.all());
        List<TitleChoice> choices = choices(pages);
        Predicate<TitleChoice> learned = c -> !held.contains(c.set());
        Map<String, List<double[]>> outcomes = new LinkedHashMap<>();
        for (int fold = 0; fold <= TitleChoice.FOLDS; fold++) {
            int of = fold;
            double[] weights = TitleChoice.fit(choices.stream()
                    .filter(c -> learned.test(c) && c.fold() != of)
                    .toList());
            if (fold == TitleChoice.FOLDS) {
                write(Path.of(args[0], "title-signs.tsv"), weights);
            }
            for (TitleChoice c : choices) {
                if (c.weight() > MADE && (learned.test(c) ? c.fold() == fold : fold == TitleChoice.FOLDS)) {
                    outcomes.computeIfAbsent(c.set(), x -> new ArrayList<>()).add(outcome(c, weights));
                }
            }
        }
        outcomes.forEach((set, of) -> System.out.println(line(set, of)));
        System.out.println(
                line("all", outcomes.values().stream().flatMap(List::stream).toList()));
        System.out.println(
                calibration(outcomes.values().stream().flatMap(List::stream).toList()));
    }

    private static List<TitleChoice> choices(List<GoldPage> pages) {
        Map<String, String> titles = new HashMap<>();
        Set<String> dumped = new HashSet<>();
        for (GoldPage page : pages) {
            if (page.sheet().dom() == null) {
                dumped.add(page.id());
            } else {
                titles.put(page.id(), title(page));
            }
        }
        List<TitleChoice> choices = new ArrayList<>();
        for (GoldPage page : pages) {
            boolean dump = page.sheet().dom() == null;
            String title = titles.getOrDefault(page.id(), page.title());
            if ((dump || !dumped.contains(page.id()))
                    && title != null
                    && !page.text().isEmpty()) {
                double weight = (page.set().contains("zh") ? BodyTraining.CHINESE : 1)
                        * (page.set().startsWith(BodyTraining.WRITTEN_SET) ? WRITTEN : 1);
                choose(dump ? page : GoldVariants.dump(page), title, weight, choices);
            }
        }
        for (int i = 0; i < MADE_UP; i++) {
            for (MadeUpPage made : List.of(
                    MadeUpPage.article(i), MadeUpClutter.article(i), MadeUpThread.board(i), MadeUpThread.blog(i))) {
                GoldPage page = GoldPage.of(made, "made-up-" + choices.size());
                String title = title(page);
                if (title != null) {
                    choose(GoldVariants.dump(page), title, MADE, choices);
                }
            }
        }
        return choices;
    }

    private static @Nullable String title(GoldPage page) {
        String origin = page.metadata().origins().getOrDefault("title", "");
        boolean guessed = origin.equals("visible header") || origin.startsWith("the line");
        return page.title() != null
                ? page.title()
                : guessed ? null : page.metadata().headline().title();
    }

    /** Adds the choice that a page is, and the same page without its headline. */
    private static void choose(GoldPage dump, String title, double weight, List<TitleChoice> choices) {
        List<TextBlock> blocks = dump.layout().blocks();
        List<TextBlock> without =
                blocks.stream().filter(b -> !same(title, b.text())).toList();
        if (without.size() < blocks.size()) {
            choices.add(choice(dump, title, weight, blocks));
            choices.add(choice(dump, title, weight * HEADLESS, without));
        }
    }

    private static TitleChoice choice(GoldPage dump, String title, double weight, List<TextBlock> blocks) {
        List<Line> lines = Line.all(blocks);
        var signs = new TitleSigns(lines);
        List<double[]> all = new ArrayList<>();
        List<Boolean> right = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            double[] of = signs.of(i);
            if (of != null) {
                all.add(of);
                right.add(same(title, lines.get(i).text()));
                texts.add(lines.get(i).text());
            }
        }
        boolean found = right.contains(true);
        all.add(TitleSigns.NONE);
        right.add(!found);
        texts.add("(none)");
        boolean[] which = new boolean[right.size()];
        for (int i = 0; i < which.length; i++) {
            which[i] = right.get(i);
        }
        return new TitleChoice(dump.set(), dump.site(), title, weight, all.toArray(double[][]::new), which, texts);
    }

    /** Whether a line is the headline, or the greater part of it, or the headline and little more. */
    private static boolean same(String title, String line) {
        if (line.length() > 2 * PageTitle.LONGEST) {
            return false;
        }
        String of = TitleText.key(title);
        String key = TitleText.key(line);
        String longer = of.length() > key.length() ? of : key;
        String shorter = of.length() > key.length() ? key : of;
        double least = of.length() > key.length() ? WHOLE : 1 / 1.25;
        boolean part =
                shorter.length() >= least * longer.length() && (longer.startsWith(shorter) || longer.endsWith(shorter));
        Pairs pairs = Pairs.of(title);
        Pairs others = Pairs.of(line);
        return part || 2 * pairs.shared(others) >= ALIKE * (pairs.size() + others.size());
    }

    /** Whether the likeliest line is right, how likely it was held to be, and how likely the right ones. */
    private static double[] outcome(TitleChoice c, double[] weights) {
        double[] likely = c.likely(weights);
        int best = 0;
        double right = 0;
        for (int i = 0; i < likely.length - 1; i++) {
            best = likely[i] > likely[best] ? i : best;
            right += c.right()[i] ? likely[i] : 0;
        }
        if (!c.right()[best] && Boolean.getBoolean("wrong")) {
            System.out.printf(
                    Locale.ROOT,
                    "  %s %.2f %s | %s%n",
                    c.set(),
                    likely[best],
                    c.title(),
                    c.texts().get(best));
        }
        return new double[] {c.right()[best] ? 1 : 0, likely[best], right};
    }

    private static String line(String set, List<double[]> outcomes) {
        return String.format(
                Locale.ROOT,
                "%-16s %3d pages, right %.3f, mean log-likelihood %.3f",
                set,
                outcomes.size(),
                outcomes.stream().mapToDouble(o -> o[0]).average().orElse(0),
                outcomes.stream()
                        .mapToDouble(o -> Math.log(Math.max(1e-4, o[2])))
                        .average()
                        .orElse(0));
    }

    private static String calibration(List<double[]> outcomes) {
        var lines = new StringBuilder();
        for (int tenth = 0; tenth < 10; tenth++) {
            int of = tenth;
            double[] right = outcomes.stream()
                    .filter(o -> Math.min(9, (int) (o[1] * 10)) == of)
                    .mapToDouble(o -> o[0])
                    .toArray();
            lines.append(String.format(
                    Locale.ROOT,
                    "  likelihood .%d-: %3d pages, right %.2f%n",
                    tenth,
                    right.length,
                    Arrays.stream(right).average().orElse(0)));
        }
        return lines.toString();
    }

    private static void write(Path file, double[] weights) throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add(
                "# What the signs of jianbao.extract.TitleSign are worth, learned by TitleFit from the pages that the trees");
        lines.add("# are grown from: see first-reading.trees.");
        for (TitleSign sign : TitleSign.values()) {
            lines.add(String.format(Locale.ROOT, "%s\t%.2f", sign, weights[sign.ordinal()]));
        }
        Files.write(file, lines, StandardCharsets.UTF_8);
    }
}
