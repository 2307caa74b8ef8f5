package jianbao.extract;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import jianbao.Page;
import jianbao.Place;
import jianbao.json.Json;
import jianbao.text.PageDecoder;

/**
 * Learns the trees of {@link BodyClassifier} from pages with gold bodies.
 *
 * <p>{@code BodyTraining OUT SET...}: a set is a folder with {@code pages/ID.html} (or {@code .txt}) and
 * {@code gold/ID.json}, an object with {@code text}. Writes the two forests to OUT, and next to them what pages get
 * from trees that have not seen them ({@code SET.jsonl}): cross-validation by page, both forms of a page together.
 */
final class BodyTraining {
    private static final int FOLDS = Integer.getInteger("folds", 5);
    private static final int TREES_1 = Integer.getInteger("trees1", 120);
    private static final int TREES_2 = Integer.getInteger("trees2", 120);
    private static final int LEAVES = Integer.getInteger("leaves", 16);
    private static final double MINIMUM = Double.parseDouble(System.getProperty("minimum", "5"));

    /** What the trees in the jar were learned from. */
    private static final String SAMPLES_OF =
            "Chinese-Web-Content-Extraction-Dataset (MIT), article-extraction-benchmark (MIT),"
                    + " web-content-extraction-benchmark (CC BY 4.0) and news pages with gold by hand, as HTML and as text dumps";

    private record Sample(
            String set,
            String name,
            int fold,
            Layout layout,
            Metadata metadata,
            Landmarks landmarks,
            float[][] rows,
            float[] gold) {
        /** Lines that rules take away whatever the trees say: the gold of some sets has them and of some has not. */
        boolean apart(int block) {
            return BodyRun.APART.contains(metadata.roles().getOrDefault(block, ""))
                    || Feature.TOKENS.of(rows[block]) < 40
                            && Trimming.apart(layout.blocks().get(block).text());
        }
    }

    private final List<Sample> samples = new ArrayList<>();

    public static void main(String[] args) throws IOException {
        Path out = Files.createDirectories(Path.of(args[0]));
        var training = new BodyTraining();
        for (int i = 1; i < args.length; i++) {
            training.readSet(Path.of(args[i]));
        }
        training.learn(out);
    }

    private void readSet(Path set) throws IOException {
        List<Path> pages;
        try (Stream<Path> files = Files.list(set.resolve("pages"))) {
            pages = files.sorted().toList();
        }
        for (Path page : pages) {
            String name = page.getFileName().toString();
            String id = name.replaceFirst("\\.(html?|txt)$", "");
            Path gold = set.resolve("gold").resolve(id + ".json");
            Object object = Files.exists(gold) ? Json.parse(Files.readString(gold)) : Map.of("text", "");
            if (object instanceof Map<?, ?> map && map.get("text") instanceof String text) {
                samples.add(sample(set.getFileName().toString(), page, text, fold(map, id)));
            }
        }
    }

    /** Pages of one site stay together. */
    private static int fold(Map<?, ?> gold, String id) {
        Object url = gold.get("url");
        String site = url == null ? id : String.valueOf(url).replaceFirst("^https?://(www\\.)?([^/]+).*$", "$2");
        return Math.floorMod(site.hashCode() * 31 + site.length(), FOLDS);
    }

    private static Sample sample(String set, Path file, String gold, int fold) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        String name = file.getFileName().toString();
        Page.Form form = name.endsWith(".txt") ? Page.Form.TEXT : Page.Form.HTML;
        String text = PageDecoder.decode(bytes, null).text();
        var page = Page.of(Place.of(name), form, bytes);
        Sheet sheet = Sheet.of(page, text);
        Layout layout = sheet.layout();
        Metadata metadata = MetadataReader.read(new PageView(sheet.dom(), layout.blocks(), page.url(), page));
        Landmarks landmarks = Landmarks.of(layout, metadata);
        float[][] rows = new FirstReading(layout, landmarks).rows();
        return new Sample(set, name, fold, layout, metadata, landmarks, rows, GoldLabels.shares(layout.blocks(), gold));
    }

    private void learn(Path out) throws IOException {
        System.err.println(samples.size() + " pages");
        Map<Sample, float[]> beliefs = new LinkedHashMap<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            Forest first = Forest.of(grow(fold, TREES_1, Feature.SECOND));
            for (Sample s : samples) {
                if (s.fold == fold) {
                    beliefs.put(s, first.probabilities(s.rows));
                }
            }
        }
        beliefs.forEach((s, b) -> new SecondReading(s.layout, s.rows, b).rows(s.landmarks.title()));
        Map<String, List<String>> predictions = new TreeMap<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            Forest second = Forest.of(grow(fold, TREES_2, Feature.COUNT));
            for (Sample s : samples) {
                if (s.fold == fold) {
                    var reading = new BodyClassifier.Reading(second.probabilities(s.rows), s.rows);
                    predictions.computeIfAbsent(s.set, x -> new ArrayList<>()).add(prediction(s, reading));
                }
            }
        }
        for (var set : predictions.entrySet()) {
            Files.write(out.resolve(set.getKey() + ".jsonl"), set.getValue());
        }
        write(out.resolve("first-reading.trees"), grow(-1, TREES_1, Feature.SECOND));
        write(out.resolve("second-reading.trees"), grow(-1, TREES_2, Feature.COUNT));
    }

    private static String prediction(Sample s, BodyClassifier.Reading reading) {
        boolean[] kept = new BodyRun(s.layout, reading, s.metadata, null).kept();
        var text = new StringBuilder();
        var blocks = new StringBuilder();
        for (TextBlock b : s.layout.blocks()) {
            if (kept[b.index()]) {
                text.append(b.text()).append('\n');
            }
            if (kept[b.index()] != s.gold[b.index()] >= 0.5 && s.gold[b.index()] >= 0) {
                blocks.append(kept[b.index()] ? "+ " : "- ")
                        .append(String.format("%.2f ", reading.beliefs()[b.index()]))
                        .append(b.tag())
                        .append(' ')
                        .append(b.text())
                        .append('\n');
            }
        }
        List<Float> beliefs = new ArrayList<>();
        for (float belief : reading.beliefs()) {
            beliefs.add(belief);
        }
        return Json.line(Map.of("file", s.name, "text", text, "wrong", blocks, "beliefs", beliefs));
    }

    private static void write(Path file, List<String> trees) throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add("# Boosted trees over the figures of jianbao.extract.Feature; grown by BodyTraining from "
                + SAMPLES_OF);
        lines.addAll(trees);
        Files.write(file, lines, StandardCharsets.UTF_8);
    }

    private List<String> grow(int without, int trees, int features) {
        List<float[]> rows = new ArrayList<>();
        List<Boolean> labels = new ArrayList<>();
        List<Float> weights = new ArrayList<>();
        for (Sample s : samples) {
            if (s.fold == without) {
                continue;
            }
            float[] weigh = new float[s.rows.length];
            float sum = 0;
            for (int i = 0; i < weigh.length; i++) {
                weigh[i] = s.gold[i] < 0 || s.apart(i) ? 0 : 2 + (float) Math.sqrt(Feature.TOKENS.of(s.rows[i]));
                sum += weigh[i];
            }
            for (int i = 0; i < weigh.length; i++) {
                if (weigh[i] > 0) {
                    rows.add(s.rows[i]);
                    labels.add(s.gold[i] >= 0.5);
                    weights.add(weigh[i] / sum * 100);
                }
            }
        }
        boolean[] body = new boolean[labels.size()];
        float[] weight = new float[labels.size()];
        for (int i = 0; i < body.length; i++) {
            body[i] = labels.get(i);
            weight[i] = weights.get(i);
        }
        return new Boosting(trees, LEAVES, features, MINIMUM).grow(rows.toArray(float[][]::new), body, weight);
    }
}
