package jianbao.extract;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jianbao.Page;
import jianbao.PageType;
import jianbao.json.Json;

/**
 * Learns the trees of {@link BodyClassifier} from pages with gold bodies, and tells how good they are on pages that
 * they have not seen.
 *
 * <p>{@code BodyTraining OUT SET... [held SET...]}, a set as {@link GoldPage} reads it. Trees are grown from the sets
 * before {@code held} and from pages that are {@link Written}, and each dump is judged without blank lines too, and with one between any two lines. Writes the two forests to OUT, and for each set {@code SET.jsonl}: what its pages get from trees
 * that have not seen them (cross-validation by site, both forms of a page together; the sets after {@code held} are
 * seen by none). With {@code -Dbeliefs=OUT} what an earlier run believed is taken instead of growing trees: to try
 * another decoder or trimming takes seconds.
 */
final class BodyTraining {
    private static final int FOLDS = Integer.getInteger("folds", 5);

    /** Another number deals the sites to the folds anew. */
    private static final int DEAL = Integer.getInteger("deal", 0);

    private static final Boosting.Plan FIRST = plan("1");
    private static final Boosting.Plan SECOND = plan("2");

    /** What a page weighs; the minimum of a leaf is measured by it. */
    private static final double WEIGHT = 100;

    /** What a Chinese page weighs against an English one: there are fewer of them, and they are what we are for. */
    static final double CHINESE = 1.3;

    /** What another form of a page weighs, that was made of it. */
    private static final double VARIANT = 0.4;

    /** What a page weighs that was made up: few real pages show what readers write, and whole bodies hang on it. */
    private static final double MADE = 0.5;

    /** What the dump of such a page weighs. */
    private static final double MADE_DUMP = 0.3;

    /** The same of a dump without blank lines. */
    private static final double MADE_CLOSED = 0.15;

    /** What a page weighs that was written from memory: its chrome is as real as that can be, and its hand has habits. */
    private static final double WRITTEN = Double.parseDouble(System.getProperty("written", "0.25"));

    static final String WRITTEN_SET = "written-";

    /** What the names of the sets of {@link Kinds} begin with, and that of articles ends with. */
    private static final String KINDS_SET = "kinds-";

    private static final String ARTICLE = "article";

    /** How many pages of each kind are made up to learn from. */
    private static final int MADE_UP = Integer.getInteger("madeup", 80);

    private final List<GoldPage> pages;

    /** Other forms of these pages, and made-up ones, each with what it weighs: learned from, and never judged. */
    private final Map<GoldPage, Double> variants = new IdentityHashMap<>();

    /** The same in the order in which they were made, so that the same trees are grown of them. */
    private final List<GoldPage> alsoLearned = new ArrayList<>();

    /** The dumps that were made of others by setting their lines apart in another way, and those others. */
    private final Map<GoldPage, GoldPage> forms = new IdentityHashMap<>();

    /** Pages without an article, and thin articles without gold: judged by trees that have not seen their hand's pages, and not learned from. */
    private final List<GoldPage> kinds = new ArrayList<>();

    private final Set<String> held;
    private final Map<GoldPage, float[]> glances = new IdentityHashMap<>();
    private final Map<GoldPage, float[]> beliefs = new IdentityHashMap<>();

    private BodyTraining(List<GoldPage> pages, List<Kinds.Kind> written, Set<String> held) {
        this.pages = new ArrayList<>(pages);
        this.held = held;
        for (Kinds.Kind kind : written) {
            if (kind.page().form() == Page.Form.TEXT) {
                continue;
            }
            String set = KINDS_SET + (kind.article() ? ARTICLE : "none");
            var page = GoldPage.of(set, kind.file(), kind.page().bytes(), Map.of("text", ""));
            variants.put(page, 0.0);
            kinds.add(page);
        }
        for (GoldPage page : pages) {
            if (page.set().startsWith(WRITTEN_SET)) {
                variants.put(page, WRITTEN);
            } else if (page.sheet().dom() == null) {
                addForm(page, GoldVariants.Spacing.CLOSED, VARIANT);
                addForm(page, GoldVariants.Spacing.SPREAD, 0);
            }
        }
        for (GoldPage page : pages) {
            boolean dumped = pages.stream()
                    .anyMatch(p -> p.id().equals(page.id()) && p.sheet().dom() == null);
            if (!dumped && !held.contains(page.set())) {
                learnAlso(GoldVariants.dump(page), VARIANT * variants.getOrDefault(page, 1.0));
            }
        }
        for (int i = 0; i < MADE_UP; i++) {
            learnDumped(makeUp(MadeUpPage.article(i), "article-" + i));
            learnDumped(makeUp(MadeUpPage.index(i), "index-" + i));
            // Of these no dumps: without elements their replies and boxes look like the short lines of an article.
            makeUp(MadeUpClutter.article(i), "clutter-" + i);
            makeUp(MadeUpThread.board(i), "board-" + i);
            makeUp(MadeUpThread.blog(i), "blog-" + i);
        }
    }

    /** Adds a dump in another spacing, which is judged too. */
    private void addForm(GoldPage dump, GoldVariants.Spacing spacing, double weight) {
        GoldPage form = GoldVariants.spaced(dump, spacing);
        pages.add(form);
        forms.put(form, dump);
        variants.put(form, weight);
    }

    private GoldPage makeUp(MadeUpPage made, String id) {
        GoldPage page = GoldPage.of(made, id);
        learnAlso(page, MADE);
        return page;
    }

    private void learnDumped(GoldPage page) {
        GoldPage dump = GoldVariants.dump(page);
        learnAlso(dump, MADE_DUMP);
        learnAlso(GoldVariants.spaced(dump, GoldVariants.Spacing.CLOSED), MADE_CLOSED);
    }

    private void learnAlso(GoldPage page, double weight) {
        variants.put(page, weight);
        alsoLearned.add(page);
    }

    private Stream<GoldPage> all() {
        return Stream.concat(told(), alsoLearned.stream());
    }

    /** The pages of which it is told what trees say that have not seen them. */
    private Stream<GoldPage> told() {
        return Stream.concat(pages.stream(), kinds.stream());
    }

    private static double property(String name, String reading, double otherwise) {
        String said = System.getProperty(name + reading, System.getProperty(name));
        return said == null ? otherwise : Double.parseDouble(said);
    }

    private static Boosting.Plan plan(String reading) {
        return new Boosting.Plan(
                (int) property("trees", reading, 120),
                (int) property("leaves", reading, 24),
                property("minimum", reading, 3),
                property("shrinkage", reading, 0.1),
                property("rows", reading, 0.6),
                property("features", reading, 0.4),
                property("ridge", reading, 2),
                (long) property("seed", reading, 7));
    }

    public static void main(String[] args) throws IOException {
        Path out = Files.createDirectories(Path.of(args[0]));
        List<Path> sets = new ArrayList<>();
        Set<String> held = new HashSet<>();
        boolean hold = false;
        for (int i = 1; i < args.length; i++) {
            if (args[i].equals("held")) {
                hold = true;
                continue;
            }
            sets.add(Path.of(args[i]));
            if (hold) {
                held.add(Path.of(args[i]).getFileName().toString());
            }
        }
        List<GoldPage> pages = new ArrayList<>(GoldPage.readSets(sets));
        pages.addAll(Written.all());
        var training = new BodyTraining(pages, Kinds.all(), held);
        String known = System.getProperty("beliefs");
        if (known == null) {
            training.learn(out);
            training.save(out.resolve("beliefs"));
        } else {
            training.restore(Path.of(known, "beliefs"));
        }
        training.report(out);
    }

    /** Whether the trees of a fold may see a page; no fold is the last one, whose trees see all that are not held back. */
    private boolean seen(GoldPage page, int fold) {
        boolean learned = !heldBack(page) && variants.getOrDefault(page, 1.0) > 0;
        return page.trusted() && learned && fold(page) != fold;
    }

    /** Whether a page is of a set that is held back, or another form of one that is. */
    private boolean heldBack(GoldPage page) {
        return held.contains(forms.getOrDefault(page, page).set());
    }

    private int fold(GoldPage page) {
        if (page.set().startsWith(KINDS_SET)) {
            // Those of one hand, whose letter their names begin with, together.
            return page.file().charAt(0) % FOLDS;
        }
        String site = page.site() + (DEAL == 0 ? "" : DEAL);
        return heldBack(page) ? FOLDS : Math.floorMod(site.hashCode() * 31 + site.length(), FOLDS);
    }

    private void learn(Path out) throws IOException {
        System.err.println(pages.size() + " pages");
        foldByFold(out.resolve("first-reading.trees"), FIRST, Feature.SECOND, (page, of) -> glances.put(page, of));
        widen();
        foldByFold(
                out.resolve("second-reading.trees"),
                SECOND,
                Feature.COUNT,
                (page, of) -> beliefs.put(page, BodyClassifier.agreed(glances.get(page), of)));
    }

    /** Tells of every page what trees say that have not seen it; writes the trees of the last fold, which have seen all. */
    private void foldByFold(Path file, Boosting.Plan plan, int features, BiConsumer<GoldPage, float[]> told)
            throws IOException {
        List<List<String>> forests = IntStream.rangeClosed(0, FOLDS)
                .parallel()
                .mapToObj(fold -> grow(page -> seen(page, fold), plan, features))
                .toList();
        for (int fold = 0; fold <= FOLDS; fold++) {
            int of = fold;
            Forest forest = Forest.of(forests.get(fold));
            all().filter(page -> fold(page) == of)
                    .forEach(page -> told.accept(page, forest.probabilities(page.rows())));
        }
        write(file, forests.getLast());
    }

    private void widen() {
        glances.forEach((p, glance) -> new SecondReading(p.layout(), p.rows(), glance)
                .rows(p.landmarks().title()));
    }

    private void report(Path out) throws IOException {
        Map<String, List<BodyScore>> scores = new LinkedHashMap<>();
        Map<String, List<String>> predictions = new LinkedHashMap<>();
        Map<String, List<String>> strangers = new LinkedHashMap<>();
        List<QualityFit.Judged> judged = new ArrayList<>();
        List<KindFit.Judged> types = new ArrayList<>();
        for (GoldPage page : kinds) {
            types.add(judged(page.file(), page, page.set().endsWith(ARTICLE)));
        }
        for (GoldPage page : pages) {
            var reading = new BodyClassifier.Reading(beliefs.get(page), page.rows());
            PageBody body = PageBody.of(page.sheet(), reading, page.metadata(), null);
            PageType type = body.type();
            boolean[] kept = body.kept();
            if (page.sheet().dom() != null) {
                types.add(
                        judged(page.set() + '/' + page.id(), page, !page.text().isEmpty()));
            }
            var text = new StringBuilder();
            for (TextBlock b : page.layout().blocks()) {
                text.append(kept[b.index()] ? b.text() + '\n' : "");
            }
            List<String> odd = strangers.computeIfAbsent(page.set(), x -> new ArrayList<>());
            if (page.text().isEmpty() == (type == PageType.ARTICLE)) {
                odd.add(page.file() + " " + type);
            }
            if (page.text().isEmpty()) {
                continue;
            }
            BodyScore score = BodyScore.of(page.text(), text.toString());
            scores.computeIfAbsent(page.set(), x -> new ArrayList<>()).add(score);
            if (page.trusted() && type == PageType.ARTICLE && !forms.containsKey(page)) {
                judged.add(new QualityFit.Judged(
                        Sureness.of(page.layout(), reading, kept), score.bag(), fold(page) % FOLDS));
            }
            predictions
                    .computeIfAbsent(page.set(), x -> new ArrayList<>())
                    .add(Json.line(Map.of(
                            "file", page.file(), "text", text, "f1", score.f1(), "wrong", wrong(page, reading, kept))));
        }
        Set<String> back =
                pages.stream().filter(this::heldBack).map(GoldPage::set).collect(Collectors.toSet());
        for (var set : strangers.entrySet()) {
            List<BodyScore> of = scores.getOrDefault(set.getKey(), List.of());
            System.out.println(BodyScore.line(set.getKey(), of) + (back.contains(set.getKey()) ? "  held back" : "")
                    + "  type wrong: " + set.getValue());
            Files.write(out.resolve(set.getKey() + ".jsonl"), predictions.getOrDefault(set.getKey(), List.of()));
        }
        System.out.println(QualityFit.report(judged, FOLDS));
        System.out.println(KindFit.report(types, FOLDS, out.resolve("kind-signs.tsv")));
    }

    private KindFit.Judged judged(String name, GoldPage page, boolean article) {
        var reading = new BodyClassifier.Reading(beliefs.get(page), page.rows());
        return KindFit.judged(name, page.sheet(), reading, page.metadata(), article, fold(page) % FOLDS);
    }

    /** The blocks that are kept and should not be (+) or should be and are not (-), and how far they were believed in. */
    private static String wrong(GoldPage page, BodyClassifier.Reading reading, boolean[] kept) {
        var lines = new StringBuilder();
        for (TextBlock b : page.layout().blocks()) {
            int i = b.index();
            if (kept[i] != page.gold()[i] >= 0.5 && page.gold()[i] >= 0) {
                lines.append(kept[i] ? "+ " : "- ")
                        .append(String.format(
                                "%.2f %.2f %d ", reading.beliefs()[i], Feature.BELIEF.of(page.rows()[i]), i))
                        .append(b.tag())
                        .append(' ')
                        .append(page.metadata().roles().getOrDefault(i, ""))
                        .append(' ')
                        .append(b.text())
                        .append('\n');
            }
        }
        return lines.toString();
    }

    private void save(Path file) throws IOException {
        try (var to = new DataOutputStream(Files.newOutputStream(file))) {
            for (GoldPage page : told().toList()) {
                to.writeInt(beliefs.get(page).length);
                for (int i = 0; i < beliefs.get(page).length; i++) {
                    to.writeFloat(glances.get(page)[i]);
                    to.writeFloat(beliefs.get(page)[i]);
                }
            }
        }
    }

    private void restore(Path file) throws IOException {
        try (var from = new DataInputStream(new java.io.BufferedInputStream(Files.newInputStream(file)))) {
            for (GoldPage page : told().toList()) {
                int n = from.readInt();
                if (n != page.rows().length) {
                    throw new IOException(page.file() + " has other blocks than when " + file + " was written");
                }
                glances.put(page, new float[n]);
                beliefs.put(page, new float[n]);
                for (int i = 0; i < n; i++) {
                    glances.get(page)[i] = from.readFloat();
                    beliefs.get(page)[i] = from.readFloat();
                }
            }
        }
        widen();
    }

    private static void write(Path file, List<String> trees) throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add("# Boosted trees over the figures of jianbao.extract.Feature, grown by BodyTraining from pages of");
        lines.add("#   immortal-autumn/Chinese-Web-Content-Extraction-Dataset (MIT), as HTML and as text dumps");
        lines.add("#   scrapinghub/article-extraction-benchmark (MIT), as HTML and as text dumps");
        lines.add(
                "#   Murrough-Foley/web-content-extraction-benchmark (CC BY 4.0), articles of its dev part, likewise");
        lines.add("#   both as browsers write them and without blank lines,");
        lines.add(
                "#   pages written from memory of real templates (written.zip), and what MadeUpPage, MadeUpClutter and MadeUpThread make up");
        lines.addAll(trees);
        Files.write(file, lines, StandardCharsets.UTF_8);
    }

    private List<String> grow(Predicate<GoldPage> seen, Boosting.Plan plan, int features) {
        List<float[]> rows = new ArrayList<>();
        List<Float> labels = new ArrayList<>();
        List<Float> weights = new ArrayList<>();
        for (GoldPage page : all().filter(seen).toList()) {
            float[] weigh = new float[page.rows().length];
            float sum = 0;
            for (int i = 0; i < weigh.length; i++) {
                boolean counts = page.gold()[i] >= 0 && !page.apart(i);
                weigh[i] = counts ? 2 + (float) Math.sqrt(Feature.TOKENS.of(page.rows()[i])) : 0;
                sum += weigh[i];
            }
            double form = variants.getOrDefault(page, 1.0);
            double worth = WEIGHT * form * (page.set().contains("zh") ? CHINESE : 1);
            for (int i = 0; i < weigh.length; i++) {
                if (weigh[i] > 0) {
                    rows.add(page.rows()[i]);
                    labels.add(page.gold()[i] >= 0.5 ? 1f : 0f);
                    weights.add((float) (weigh[i] / sum * worth));
                }
            }
        }
        float[] body = new float[labels.size()];
        float[] weight = new float[labels.size()];
        for (int i = 0; i < body.length; i++) {
            body[i] = labels.get(i);
            weight[i] = weights.get(i);
        }
        return new Boosting(plan, features).grow(rows.toArray(float[][]::new), body, weight);
    }
}
