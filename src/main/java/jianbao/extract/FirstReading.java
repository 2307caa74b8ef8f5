package jianbao.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jianbao.PageTime;

/** Measures every block of a page: text, tree, place, neighbours. The trees judge by these figures. */
final class FirstReading {
    /** Where a block counts as prose: a finished sentence of some length. */
    static final int PROSE_TOKENS = 12;

    /** A block of fewer tokens is a fragment: a menu's entry, a counter. */
    private static final int FRAGMENT_TOKENS = 6;

    /** How far a heading of related links or comments is looked for, in blocks. */
    private static final int HEADING_REACH = 25;

    /** A line that a phrase covers this far is about nothing else. */
    private static final double HEADING_COVER = 0.5;

    private final Layout layout;
    private final List<TextBlock> blocks;
    private final float[][] rows;
    private final Figures[] figures;
    private final double[][] says;
    private final boolean[] dated;
    private final Sums tokens;
    private final Sums linked;
    private final Sums ends;
    private final Sums dates;
    private final Sums prose;
    private final Sums worth;
    private final Sums gaps;
    private final Sums fragments;
    private final Landmarks landmarks;

    FirstReading(Layout layout, Landmarks landmarks) {
        this.layout = layout;
        this.landmarks = landmarks;
        blocks = layout.blocks();
        int n = blocks.size();
        rows = new float[n][Feature.COUNT];
        figures = new Figures[n];
        says = new double[n][];
        dated = new boolean[n];
        tokens = new Sums(n);
        linked = new Sums(n);
        ends = new Sums(n);
        dates = new Sums(n);
        prose = new Sums(n);
        worth = new Sums(n);
        gaps = new Sums(n);
        fragments = new Sums(n);
        for (int i = 0; i < n; i++) {
            count(i);
        }
    }

    /** The figures of all blocks, a row each, in the order of {@link Feature}. */
    float[][] rows() {
        var twins = new Twins(layout, tokens, linked);
        var core = new Core(layout.regions(), worth);
        var siblings = new Siblings(layout.regions());
        Map<String, Integer> copies = new HashMap<>();
        blocks.forEach(b -> copies.merge(b.text(), 1, Integer::sum));
        var nearest = new NearestProse(layout, i -> prose.between(i, i + 1) > 0);
        var structures = new Structures(layout, tokens);
        for (int i = 0; i < rows.length; i++) {
            text(i);
        }
        var candidate = new Candidate(layout, rows, tokens, linked);
        for (int i = 0; i < rows.length; i++) {
            place(i);
            neighbours(i);
            Feature.REPEATED.set(rows[i], copies.getOrDefault(blocks.get(i).text(), 1));
            var around = new Surroundings(layout.regions(), siblings, blocks.get(i));
            around.describe(rows[i], tokens, linked, ends, prose);
            around.title(rows[i], landmarks.title(), tokens);
            twins.describe(i, rows[i]);
            core.describe(i, rows[i]);
            nearest.describe(i, rows[i], tokens, linked);
            structures.describe(i, rows[i], linked);
            candidate.describe(i, rows[i]);
        }
        headings();
        return rows;
    }

    Sums tokens() {
        return tokens;
    }

    private void count(int i) {
        PageTime.check();
        TextBlock block = blocks.get(i);
        Figures f = Figures.of(block.text());
        figures[i] = f;
        says[i] = Phrases.cover(block.text());
        dated[i] = DateShape.in(block.text(), f);
        boolean sentence = f.tokens() >= PROSE_TOKENS && f.ends() + f.commas() > 0 && block.linkDensity() < 0.4;
        tokens.put(i, f.tokens());
        linked.put(i, f.tokens() * block.linkDensity());
        ends.put(i, f.ends());
        dates.put(i, dated[i] ? 1 : 0);
        prose.put(i, sentence ? f.tokens() : 0);
        gaps.put(i, Math.min(2, block.gap()));
        fragments.put(i, f.tokens() < FRAGMENT_TOKENS ? 1 : 0);
        worth.put(i, sentence ? Math.min(f.tokens(), 100) : -3 - Math.min(f.tokens(), 30) * block.linkDensity());
    }

    private void text(int i) {
        float[] row = rows[i];
        TextBlock block = blocks.get(i);
        Figures f = figures[i];
        double size = Math.max(1, f.tokens());
        String text = block.text();
        Feature.TOKENS.set(row, f.tokens());
        Feature.LINK_DENSITY.set(row, block.linkDensity());
        Feature.BOLD.set(row, (double) block.boldChars() / text.length());
        Feature.ENDS.set(row, f.ends());
        Feature.COMMAS.set(row, f.commas());
        Feature.PUNCTUATION_DENSITY.set(row, (f.ends() + f.commas()) / size);
        Feature.SMALL_WORDS.set(row, f.small() / size);
        Feature.CAPITALS.set(row, f.capitals() / size);
        Feature.DIGITS.set(row, (double) f.digits() / text.length());
        Feature.SEPARATORS.set(row, f.separators() / size);
        char last = text.charAt(text.length() - 1);
        Feature.FINISHED.set(row, ".。！？!?…”’\"」』".indexOf(last) >= 0 ? 1 : 0);
        Feature.COLON.set(row, last == ':' || last == '：' ? 1 : 0);
        Feature.INDENTED.set(row, block.indented() ? 1 : 0);
        Feature.OPENS_WITH_QUOTE.set(row, "“‘\"'「『".indexOf(text.charAt(0)) >= 0 ? 1 : 0);
        Feature.OPENS_WITH_BRACKET.set(row, "（([【〔".indexOf(text.charAt(0)) >= 0 ? 1 : 0);
        Feature.DATED.set(row, dated[i] ? 1 : 0);
        Feature.HAN.set(row, f.han() / size);
        int first = Feature.SAYS_CREDIT.ordinal();
        for (int k = 0; k < says[i].length; k++) {
            row[first + k] = (float) says[i][k];
        }
    }

    private void place(int i) {
        float[] row = rows[i];
        TextBlock block = blocks.get(i);
        double all = Math.max(1, tokens.total());
        Feature.PLACE.set(row, (double) i / rows.length);
        Feature.TOKENS_BEFORE.set(row, tokens.between(0, i) / all);
        Feature.TOKENS_AFTER.set(row, tokens.between(i + 1, rows.length) / all);
        Feature.FROM_TITLE.set(row, landmarks.fromTitle(i));
        Feature.FROM_DATE.set(row, fromDate(i));
        Feature.LIKE_TITLE.set(row, landmarks.likeTitle(block.text()));
        Feature.LIKE_DESCRIPTION.set(row, landmarks.likeDescription(block.text()));
        Feature.IN_DATA.set(row, landmarks.told(block.text()));
        Feature.TAKEN.set(row, landmarks.taken(i) ? 1 : 0);
        Feature.GAP.set(row, block.gap());
        Feature.GAP_AFTER.set(row, i + 1 < rows.length ? blocks.get(i + 1).gap() : 9);
    }

    private int fromDate(int i) {
        for (int back = 0; back <= HEADING_REACH && i - back >= 0; back++) {
            if (dated[i - back]) {
                return back;
            }
        }
        return HEADING_REACH + 1;
    }

    private void neighbours(int i) {
        float[] row = rows[i];
        Feature.TOKENS_1_BEFORE.set(row, tokens.between(i - 1, i));
        Feature.TOKENS_1_AFTER.set(row, tokens.between(i + 1, i + 2));
        Feature.TOKENS_2_BEFORE.set(row, tokens.between(i - 2, i - 1));
        Feature.TOKENS_2_AFTER.set(row, tokens.between(i + 2, i + 3));
        Feature.LINKS_1_BEFORE.set(row, share(linked, i - 1, i));
        Feature.LINKS_1_AFTER.set(row, share(linked, i + 1, i + 2));
        Feature.ENDS_1_BEFORE.set(row, ends.between(i - 1, i));
        Feature.ENDS_1_AFTER.set(row, ends.between(i + 1, i + 2));
        Feature.DATED_1_BEFORE.set(row, dates.between(i - 1, i));
        Feature.DATED_1_AFTER.set(row, dates.between(i + 1, i + 2));
        Feature.DATED_AROUND.set(row, dates.between(i - 5, i + 6));
        Feature.PROSE_AROUND.set(row, share(prose, i - 4, i + 5));
        Feature.LINKS_AROUND.set(row, share(linked, i - 4, i + 5));
        Feature.GAPS_AROUND.set(row, gaps.between(i - 3, i + 5) / 8);
        Feature.SHORT_AROUND.set(row, fragments.between(i - 5, i + 6) / 11);
        Feature.PROSE_BEFORE.set(row, prose.between(i - 12, i));
        Feature.PROSE_AFTER.set(row, prose.between(i + 1, i + 13));
    }

    private double share(Sums part, int from, int to) {
        double all = tokens.between(from, to);
        return all == 0 ? 0 : part.between(from, to) / all;
    }

    /** How far above a block stand the headings that end a body. */
    private void headings() {
        List<Phrases> kinds = List.of(Phrases.RELATED, Phrases.COMMENTS, Phrases.CREDIT, Phrases.LEGAL);
        List<Feature> above = new ArrayList<>(
                List.of(Feature.RELATED_ABOVE, Feature.COMMENTS_ABOVE, Feature.CREDIT_ABOVE, Feature.LEGAL_ABOVE));
        for (int k = 0; k < kinds.size(); k++) {
            int seen = 0;
            int distance = HEADING_REACH;
            for (int i = 0; i < rows.length; i++) {
                above.get(k).set(rows[i], seen);
                if (k == 0) {
                    Feature.RELATED_DISTANCE.set(rows[i], distance);
                }
                boolean heading = kinds.get(k).in(says[i]) >= HEADING_COVER;
                seen += heading ? 1 : 0;
                distance = heading ? 0 : Math.min(HEADING_REACH, distance + 1);
            }
        }
    }
}
