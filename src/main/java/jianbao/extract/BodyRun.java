package jianbao.extract;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Decides which blocks are the body. The beliefs are decoded as a sequence of two states, within and without the body,
 * of which every change costs something: so a body is a few runs, and small holes in it close.
 */
final class BodyRun {
    /** What a change between body and chrome costs, in log-odds. */
    private static final double CHANGE = 1.0;

    /** The same in a text dump: without elements around its lines the trees see less of what holds a body together. */
    private static final double CHANGE_IN_DUMP = 2.5;

    /**
     * How many times as far as {@link FairThreshold} says the threshold goes down, in log-odds: it takes the blocks to be
     * doubted each by itself, but the trees err on whole pages. On pages unseen (mean of three growings) en-wcxb gained .014
     * in bag F1 and zh-cwce .005 in F1, and en-zyte lost nothing; from twice to three times it hardly matters how far.
     */
    private static final double SHARED_DOUBT = 2.5;

    /** The same in a text dump: those of portals lost by twice. */
    private static final double SHARED_DOUBT_IN_DUMP = 1.5;

    /** A body that is believed in so far on the whole stands as it is: what is doubted beside it are teasers. */
    private static final double CLEAR = 0.85;

    /** Beliefs are cut at this many log-odds, so that no block decides alone. */
    private static final double SUREST = 3.5;

    /** The weight of a block without words. */
    private static final double LIGHTEST = 0.7;

    /** Longer blocks weigh no more, in tokens. */
    private static final int HEAVIEST = 100;

    /** What the weight of a block grows by with the root of its tokens: a long block is judged from more evidence. */
    private static final double HEAVY = 0.5;

    /** A body below this many tokens makes us look again, with less severity. */
    private static final int TOO_LITTLE = 25;

    /** The share of the strongest belief on the page that is enough when we look again. */
    private static final double LENIENT = 0.35;

    /** A body of which all recurs on its site must be believed in so far: a piece that went round under many titles. */
    private static final double SURE = 0.75;

    /** A text of so many tokens does not stand on a page twice by chance. */
    private static final int COPY = 12;

    /** The share of a body that must be copies before they go: recipes and refrains repeat a line. */
    private static final double COPIED = 0.3;

    /** The share of Han characters among the tokens of a Chinese line. */
    static final double CHINESE = 0.5;

    /** Blocks between a caption and the body, at most. */
    private static final int BESIDE = 3;

    /** Roles that a block of the body never has. */
    static final Set<String> APART = Set.of("title", "date", "source", "byline", "editor", "breadcrumb", "subtitle");

    /** How far the last words must be believed in, at least. */
    private static final double DOUBTED = 0.15;

    private final List<TextBlock> blocks;
    private final Regions regions;
    private final float[] beliefs;
    private final float[][] rows;
    private final Metadata metadata;
    private final boolean @Nullable [] recurs;
    private final boolean dump;
    private final double change;
    private final double sharedDoubt;

    BodyRun(Layout layout, BodyClassifier.Reading reading, Metadata metadata, boolean @Nullable [] recurs) {
        blocks = layout.blocks();
        regions = layout.regions();
        beliefs = reading.beliefs();
        rows = reading.rows();
        this.metadata = metadata;
        this.recurs = recurs;
        dump = !blocks.isEmpty() && blocks.getFirst().element() == null;
        change = dump ? CHANGE_IN_DUMP : CHANGE;
        sharedDoubt = dump ? SHARED_DOUBT_IN_DUMP : SHARED_DOUBT;
    }

    /** The blocks that are more likely body than not: what a page's kind is told from. */
    boolean[] likely() {
        return kept(0);
    }

    /** The blocks that together are the best body, given what is doubted on the page and which ones are likely. */
    boolean[] fair(boolean[] likely) {
        if (believed(likely) >= CLEAR) {
            return likely;
        }
        double[] tokens = new double[beliefs.length];
        Arrays.setAll(tokens, i -> apart(i) || recurs != null && recurs[i] ? 0 : Feature.TOKENS.of(rows[i]));
        boolean[] fair = kept(-BodyClassifier.logOdds(FairThreshold.of(beliefs, tokens)) * sharedDoubt);
        FarRuns.drop(fair, likely);
        return fair;
    }

    /** For each block whether it is kept, with every belief raised by some log-odds. */
    private boolean[] kept(double raise) {
        boolean[] kept = decode(raise);
        boolean verse = dump && keptVerse(kept);
        if (tokens(kept) < TOO_LITTLE && !verse) {
            double most = 0;
            for (int i = 0; i < beliefs.length; i++) {
                most = Feature.TOKENS.of(rows[i]) >= COPY && !metadata.roles().containsKey(i)
                        ? Math.max(most, beliefs[i])
                        : most;
            }
            kept = decode(most > 0 ? -BodyClassifier.logOdds(most * LENIENT) : raise);
        }
        dropCopies(kept);
        if (recurs == null) {
            return finished(kept);
        }
        boolean[] alone = kept.clone();
        new LearnedChrome(recurs, new BodyClassifier.Reading(beliefs, rows), metadata.roles()).correct(kept);
        return tokens(finished(kept)) == 0 && believed(finished(alone)) > SURE ? alone : kept;
    }

    /** Keeps all of a poem of which hardly a line, or some and nothing else, was kept. */
    private boolean keptVerse(boolean[] kept) {
        var verse = new Verse(blocks, new BodyClassifier.Reading(beliefs, rows), metadata.roles());
        return (tokens(kept) < TOO_LITTLE || verse.is(kept)) && verse.keep(kept);
    }

    private boolean[] finished(boolean[] kept) {
        addCaptions(kept);
        addLastWords(kept);
        for (int i = 0; i < kept.length; i++) {
            kept[i] &= !apart(i);
        }
        LaterPosts.drop(blocks, rows, kept, Math.max(0, metadata.titleBlock()));
        AskingBoxes.drop(regions, rows, kept);
        Trimming.trim(blocks, rows, beliefs, kept);
        return kept;
    }

    /** How far what is kept is believed in on the whole, 0 to 1. */
    private double believed(boolean[] kept) {
        double tokens = 0;
        double believed = 0;
        for (int i = 0; i < kept.length; i++) {
            tokens += kept[i] ? Feature.TOKENS.of(rows[i]) : 0;
            believed += kept[i] ? Feature.TOKENS.of(rows[i]) * beliefs[i] : 0;
        }
        return tokens == 0 ? 0 : believed / tokens;
    }

    private int tokens(boolean[] kept) {
        double sum = 0;
        for (int i = 0; i < kept.length; i++) {
            sum += kept[i] && !apart(i) ? Feature.TOKENS.of(rows[i]) : 0;
        }
        return (int) sum;
    }

    private boolean apart(int i) {
        return APART.contains(metadata.roles().getOrDefault(i, ""));
    }

    /** Keeps the Chinese captions that stand in or beside the body: the gold of English pages often leaves them out. */
    private void addCaptions(boolean[] kept) {
        for (int i = 0; i < kept.length; i++) {
            kept[i] |= beside(kept, i) && Feature.HAN.of(rows[i]) >= CHINESE && Captions.is(blocks.get(i));
        }
    }

    /** A sentence that stands behind the last paragraph, in an element of the same kind in the same place, is the last one. */
    private void addLastWords(boolean[] kept) {
        int last = kept.length - 1;
        while (last >= 0 && !kept[last]) {
            last--;
        }
        for (int i = last + 1; last >= 0 && i < kept.length && goesOn(last, i); i++) {
            kept[i] = true;
        }
    }

    /** Whether a block is a sentence in the same place as another one: what it may be else, trimming sees. */
    private boolean goesOn(int last, int next) {
        TextBlock of = blocks.get(last);
        TextBlock block = blocks.get(next);
        Element above = of.element();
        Element here = block.element();
        boolean place = above == null || here == null
                ? dump && block.gap() > 0 == of.gap() > 0
                : block.tag().equals(of.tag()) && Objects.equals(above.parent(), here.parent());
        return place
                && Feature.FINISHED.of(rows[next]) > 0
                && block.linkChars() == 0
                && beliefs[next] >= DOUBTED
                && !apart(next);
    }

    private static boolean beside(boolean[] kept, int block) {
        for (int i = Math.max(0, block - BESIDE); i <= Math.min(kept.length - 1, block + BESIDE); i++) {
            if (kept[i]) {
                return true;
            }
        }
        return false;
    }

    /** The best sequence of states (Viterbi), with every belief raised by some log-odds. */
    private boolean[] decode(double raise) {
        int n = beliefs.length;
        boolean[] bodyFromBody = new boolean[n];
        boolean[] chromeFromBody = new boolean[n];
        double body = -change;
        double chrome = 0;
        for (int i = 0; i < n; i++) {
            double weight = LIGHTEST + Math.sqrt(Math.min(HEAVIEST, Feature.TOKENS.of(rows[i]))) * HEAVY;
            double odds =
                    apart(i) ? 0 : weight * Math.clamp(BodyClassifier.logOdds(beliefs[i]) + raise, -SUREST, SUREST);
            bodyFromBody[i] = body >= chrome - change;
            chromeFromBody[i] = body - change > chrome;
            double nextBody = Math.max(body, chrome - change) + odds;
            chrome = Math.max(chrome, body - change);
            body = nextBody;
        }
        boolean[] kept = new boolean[n];
        boolean in = body > chrome;
        for (int i = n - 1; i >= 0; i--) {
            kept[i] = in;
            in = in ? bodyFromBody[i] : chromeFromBody[i];
        }
        return kept;
    }

    /** A body that stands on the page twice loses the copy that is believed less; a line that recurs in it stays. */
    private void dropCopies(boolean[] kept) {
        Map<String, Integer> seen = new HashMap<>();
        Set<Integer> copies = new HashSet<>();
        double copied = 0;
        for (int i = 0; i < kept.length; i++) {
            if (!kept[i] || Feature.TOKENS.of(rows[i]) < COPY) {
                continue;
            }
            Integer first = seen.putIfAbsent(blocks.get(i).text(), i);
            if (first != null) {
                boolean later = Feature.BELIEF_AROUND.of(rows[i]) > Feature.BELIEF_AROUND.of(rows[first]);
                copies.add(later ? first : i);
                seen.put(blocks.get(i).text(), later ? i : first);
                copied += Feature.TOKENS.of(rows[i]);
            }
        }
        if (copied > COPIED * tokens(kept)) {
            copies.forEach(i -> kept[i] = false);
        }
    }
}
