package jianbao.extract;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** Reads the signs of {@link KindSign} from a page of which some blocks were kept as its body. */
final class KindSigns {
    /** A link of so many tokens is a headline. */
    private static final int HEADLINE = 6;

    /** A line of so many tokens at most is a date, a credit, a button. */
    private static final int BRIEF = 14;

    /** Blocks below what was kept that are looked at. */
    private static final int BELOW = 8;

    /** The share of a block in links from which it is one. */
    private static final double LINKED = 0.8;

    /** A page that asks for a login or a proof says no more than so many tokens. */
    private static final int LONGEST_GATE = 300;

    /** Below a linked heading so many tokens are a chapter, and no teaser. */
    private static final int LONGEST_TEASER = 150;

    private final List<TextBlock> blocks;
    private final float[][] rows;
    private final float[] beliefs;
    private final boolean[] kept;

    /** Where the page's headline stands; -1 if it is not seen. */
    private final int titleLine;

    private final double[] signs = new double[KindSign.COUNT];
    private int first = -1;
    private int last = -1;
    private int count;
    private double body;

    private KindSigns(Layout layout, BodyClassifier.Reading reading, boolean[] kept, Metadata metadata) {
        blocks = layout.blocks();
        rows = reading.rows();
        beliefs = reading.beliefs();
        this.kept = kept;
        titleLine = metadata.titleBlock();
        for (int i = 0; i < kept.length; i++) {
            if (kept[i]) {
                first = first < 0 ? i : first;
                last = i;
                count++;
                body += tokens(i);
            }
        }
    }

    /** The signs of a page. */
    static double[] of(Sheet sheet, BodyClassifier.Reading reading, boolean[] kept, Metadata metadata) {
        var signs = new KindSigns(sheet.layout(), reading, kept, metadata);
        KindSign.CONSTANT.set(signs.signs, 1);
        if (signs.body > 0) {
            signs.whole();
            new KindTitle(sheet, kept, signs.first, metadata).tell(signs.signs);
            signs.amid();
            signs.runs();
            signs.each();
            signs.below();
            new KindRows(sheet.layout(), reading.rows(), kept, signs.body).tell(signs.signs);
            KindHead.tell(signs.signs, sheet.dom(), metadata.outlet().url());
        }
        return signs.signs;
    }

    private float tokens(int i) {
        return Feature.TOKENS.of(rows[i]);
    }

    /** Whether a block is a link. */
    static boolean linked(TextBlock block) {
        return block.linkDensity() >= LINKED;
    }

    private boolean linked(int i) {
        return linked(blocks.get(i));
    }

    private boolean headline(int i) {
        return linked(i) && tokens(i) >= HEADLINE;
    }

    /** What was kept against the page as a whole. */
    private void whole() {
        double all = 0;
        double links = 0;
        double prose = 0;
        double believed = 0;
        double surest = 0;
        double figures = 0;
        double chrome = 0;
        int headlines = 0;
        for (int i = 0; i < kept.length; i++) {
            all += tokens(i);
            links += tokens(i) * Feature.LINK_DENSITY.of(rows[i]);
            headlines += headline(i) ? 1 : 0;
            if (kept[i]) {
                believed += tokens(i) * beliefs[i];
                surest = Math.max(surest, beliefs[i]);
                figures += tokens(i) * Feature.DIGITS.of(rows[i]);
                chrome += tokens(i) * chrome(rows[i]);
                prose += Feature.ENDS.of(rows[i]) > 0 && Feature.LINK_DENSITY.of(rows[i]) < 0.3 ? tokens(i) : 0;
            }
        }
        KindSign.BODY.set(signs, Math.log1p(body));
        KindSign.PROSE.set(signs, prose / body);
        KindSign.BELIEVED.set(signs, believed / body);
        KindSign.SUREST.set(signs, surest);
        KindSign.FIGURES.set(signs, figures / body);
        KindSign.CHROME.set(signs, chrome / body);
        KindSign.SHARE.set(signs, body / all);
        KindSign.LINKED.set(signs, links / all);
        KindSign.HEADLINES.set(signs, Math.log1p(headlines));
    }

    /** The share of a block that phrases cover. */
    private static double chrome(float[] row) {
        double covered = 0;
        for (int k = Feature.SAYS_CREDIT.ordinal(); k <= Feature.SAYS_META.ordinal(); k++) {
            covered += row[k];
        }
        return Math.min(1, covered);
    }

    /** What stands between the first block that was kept and the last. */
    private void amid() {
        double passed = 0;
        int dates = 0;
        int headlines = 0;
        for (int i = first; i <= last; i++) {
            passed += kept[i] ? 0 : tokens(i);
            dates += Feature.DATED.of(rows[i]) > 0 && tokens(i) <= BRIEF ? 1 : 0;
            headlines += headline(i) ? 1 : 0;
        }
        KindSign.PASSED.set(signs, passed / (passed + body));
        KindSign.DATES_AMID.set(signs, Math.min(1, (double) dates / count));
        KindSign.HEADLINES_AMID.set(signs, Math.min(1.5, (double) headlines / count));
    }

    /** The runs that what was kept stands in, holes of one block closed, and what stands above each. */
    private void runs() {
        List<Double> runs = new ArrayList<>();
        int headed = 0;
        boolean under = false;
        double run = 0;
        for (int i = first; i <= last + 1; i++) {
            boolean starts = i <= last && kept[i] && (i == first || !kept[i - 1] && !kept[i - 2]);
            if (run > 0 && (starts || i > last)) {
                runs.add(run);
                headed += under && run < LONGEST_TEASER ? 1 : 0;
                run = 0;
            }
            under = starts ? headed(i) : under;
            run += i <= last && kept[i] ? tokens(i) : 0;
        }
        KindSign.RUN.set(signs, runs.stream().mapToDouble(r -> r).max().orElse(0) / body);
        KindSign.RUNS.set(signs, Math.log(runs.size()));
        KindSign.HEADED.set(signs, (double) headed / runs.size());
    }

    /** Whether a heading that is a link, and not the page's own, stands closely above a block. */
    private boolean headed(int block) {
        for (int i = block - 1; i >= Math.max(0, block - 3) && !kept[i]; i--) {
            Element element = blocks.get(i).element();
            if (i != titleLine && linked(i) && Nearest.inHeading(element, 5)) {
                return true;
            }
        }
        return false;
    }

    /** What each of the blocks shows. */
    private void each() {
        double teasers = 0;
        double on = 0;
        double cut = 0;
        double gates = 0;
        for (int i = first; i <= last; i++) {
            if (kept[i]) {
                String text = blocks.get(i).text();
                teasers += teases(i) ? 1 : 0;
                cut += KindWords.breaksOff(text) ? 1 : 0;
                boolean link = Feature.LINK_DENSITY.of(rows[i]) > 0.5;
                on += link || blocks.get(i).linkChars() > 0 && KindWords.leadsOn(text) ? 1 : 0;
                gates += body <= LONGEST_GATE && KindWords.gate(text) ? 1 : 0;
            }
        }
        KindSign.TEASERS.set(signs, teasers / count);
        KindSign.LEADING_ON.set(signs, on / count);
        KindSign.CUT.set(signs, cut / count);
        KindSign.GATE.set(signs, gates / count);
    }

    /** What the blocks show that stand directly below what was kept. */
    private void below() {
        int headlines = 0;
        int sentences = 0;
        for (int i = last + 1; i < Math.min(kept.length, last + 1 + BELOW); i++) {
            headlines += headline(i) ? 1 : 0;
            sentences += !linked(i) && tokens(i) > BRIEF && Feature.ENDS.of(rows[i]) > 0 ? 1 : 0;
        }
        KindSign.HEADLINES_BELOW.set(signs, (double) headlines / BELOW);
        KindSign.SENTENCES_BELOW.set(signs, (double) sentences / BELOW);
    }

    /** Whether a linked headline stands directly above a block, or a short line between. */
    private boolean teases(int block) {
        for (int i = block - 1; i >= Math.max(0, block - 2); i--) {
            if (headline(i)) {
                return true;
            }
            if (tokens(i) > BRIEF) {
                return false;
            }
        }
        return false;
    }
}
