package jianbao.extract;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import jianbao.text.Folding;
import org.jspecify.annotations.Nullable;

/** Takes away from a body what stands in its element and is not part of it: lines of its head, its tail and between. */
final class Trimming {
    /** A line of credits, in tokens, at most. */
    private static final int LONGEST_LINE = 45;

    /** The same in characters: a number is one token, and may be as long as a page. */
    private static final int LONGEST_TEXT = 400;

    /** How many blocks from either end are searched for lines of credits. */
    private static final int REACH = 6;

    /** What stands behind an end mark is cut off only if it is less than this share of the body. */
    private static final double LARGEST_TAIL = 0.35;

    /** In a dump it may be more where it holds no paragraph, which is so many tokens long, and believed in so far. */
    private static final int PROSE = 20;

    private static final double BELIEVED = 0.85;

    /** A tail of more than this share is cut off only if the trees are not sure of it. */
    private static final double SMALL_TAIL = 0.12;

    /** The mean belief from which the trees are sure. */
    private static final double SURE = 0.85;

    /** How many blocks are looked at from the end. */
    private static final int FOOT = 40;

    /** A sentence of a body, in tokens. */
    private static final int SENTENCE = 10;

    /** The sentences of a body, in tokens, that may be less than what follows them. */
    private static final int LEAST_SAID = 20;

    /** How much of a block the title must be. */
    private static final double TITLE = 0.8;

    /** What is shown, and who took it: the caption of a picture, which the gold of English pages leaves out. */
    private static final Pattern PHOTOGRAPHED =
            Pattern.compile(".{5,300}\\W(?:photograph|(?:photo|image|picture) credit|picture)\\s*:\\s*[^.]{3,60}");

    /** The share of a line in links from which it is one. */
    private static final double WHOLE = 0.95;

    /** Tokens of a headline. */
    private static final int HEADLINE = 5;

    /** The share of such a block in links, at least. */
    private static final double IN_BOX = 0.6;

    private final List<TextBlock> blocks;
    private final float[][] rows;
    private final float[] beliefs;
    private final boolean[] kept;
    private final int[] body;
    private final @Nullable String[] folded;

    /** Trims what is kept, in place. */
    static void trim(List<TextBlock> blocks, float[][] rows, float[] beliefs, boolean[] kept) {
        new Trimming(blocks, rows, beliefs, kept).trim();
    }

    private Trimming(List<TextBlock> blocks, float[][] rows, float[] beliefs, boolean[] kept) {
        this.blocks = blocks;
        this.rows = rows;
        this.beliefs = beliefs;
        this.kept = kept;
        folded = new String[kept.length];
        int[] all = new int[kept.length];
        int size = 0;
        for (int i = 0; i < kept.length; i++) {
            all[size] = i;
            size += kept[i] ? 1 : 0;
        }
        body = Arrays.copyOf(all, size);
    }

    private void trim() {
        cutTail();
        boolean boxed = false;
        for (int at = 0; at < body.length; at++) {
            int i = body[at];
            boxed = kept[i] && (opensBox(i) || boxed && (inBox(i) || ApartLine.anywhere(folded(i))));
            kept[i] &= !boxed;
            boolean edge = at < REACH || at >= body.length - REACH;
            boolean line = tokens(i) <= LONGEST_LINE && text(i).length() <= LONGEST_TEXT;
            boolean apart = line && (leadsAway(i) || photographed(i) || ApartLine.anywhere(folded(i)));
            if (kept[i] && (apart || line && edge && ApartLine.credits(folded(i)))) {
                kept[i] = false;
            }
        }
        for (int at = 0; at < Math.min(3, body.length - 1); at++) {
            kept[body[at]] &= !heads(body[at]);
        }
        for (int at = 0;
                at < body.length && (!kept[body[at]] || bare(body[at]) || EdgeLine.above(folded(body[at])));
                at++) {
            kept[body[at]] = false;
        }
        for (int at = body.length - 1;
                at >= 0 && (!kept[body[at]] || bare(body[at]) || EdgeLine.below(folded(body[at])));
                at--) {
            kept[body[at]] = false;
        }
    }

    /** Whether a line is a link and nothing else, set in brackets or in capitals: [As rivers rise, towns decide what to save]. */
    private boolean leadsAway(int i) {
        String text = text(i);
        if (blocks.get(i).linkDensity() < WHOLE || text.isEmpty()) {
            return false;
        }
        boolean bracketed = text.charAt(0) == '[' && text.charAt(text.length() - 1) == ']';
        return bracketed
                || Feature.TOKENS.of(rows[i]) >= HEADLINE
                        && text.chars().anyMatch(c -> c >= 'A' && c <= 'Z')
                        && text.chars().noneMatch(Character::isLowerCase)
                        && Feature.HAN.of(rows[i]) == 0;
    }

    private boolean photographed(int i) {
        return Feature.HAN.of(rows[i]) == 0
                && folded(i).indexOf(':') > 0
                && PHOTOGRAPHED.matcher(folded(i)).matches();
    }

    /** Cuts at the first end mark behind which little is left. */
    private void cutTail() {
        double after = 0;
        double believed = 0;
        double all = 0;
        for (int i : body) {
            all += tokens(i);
        }
        boolean prose = false;
        boolean dump = body.length > 0 && Feature.LINE.of(rows[body[0]]) > 0;
        int cut = body.length;
        for (int at = body.length - 1; at > 0; at--) {
            after += tokens(body[at]);
            believed += tokens(body[at]) * beliefs[body[at]];
            prose |= ends(body[at]) && tokens(body[at]) >= PROSE && beliefs[body[at]] >= BELIEVED;
            if (after > all * LARGEST_TAIL && (prose || !dump)) {
                break;
            }
            boolean doubtful = after <= all * SMALL_TAIL || believed < after * SURE;
            cut = doubtful && ApartLine.ends(folded(body[at])) ? at : cut;
        }
        cut(cut);
        cut(edge(all));
    }

    private void cut(int from) {
        for (int at = from; at < body.length; at++) {
            kept[body[at]] = false;
        }
    }

    /**
     * Where what is none of a body begins, if only headlines and their like follow: Latest, and ten links. It may be more than
     * the body, where that is a sentence or two.
     */
    private int edge(double all) {
        double said = 0;
        for (int i : body) {
            said += ends(i) ? tokens(i) : 0;
        }
        double after = 0;
        int cut = body.length;
        for (int at = body.length - 1; at > 0 && body.length - at < FOOT; at--) {
            int i = body[at];
            after += tokens(i);
            boolean edge = EdgeLine.below(folded(i));
            boolean most = after > all * LARGEST_TAIL && said < LEAST_SAID;
            if (most || !edge && ends(i)) {
                break;
            }
            cut = edge ? at : cut;
        }
        return cut;
    }

    /** Whether a block heads a box of links, or is the first in one whose heading was not kept. */
    private boolean opensBox(int i) {
        return ApartLine.opensBox(folded(i)) || i > 0 && !kept[i - 1] && inBox(i) && ApartLine.opensBox(folded(i - 1));
    }

    /** Whether a block may be one of a box of links: a link with its number or date. */
    private boolean inBox(int i) {
        return blocks.get(i).linkDensity() >= IN_BOX && !ends(i);
    }

    /** Whether a block ends as a sentence does, and is no headline with a question mark. */
    private boolean ends(int i) {
        return Feature.FINISHED.of(rows[i]) > 0 && tokens(i) >= SENTENCE;
    }

    /** The title again, or its second line. */
    private boolean heads(int i) {
        return Feature.LIKE_TITLE.of(rows[i]) >= TITLE || tokens(i) <= LONGEST_LINE && text(i).startsWith("——");
    }

    /** A figure alone, a counter of comments or likes. */
    private boolean bare(int i) {
        return text(i).length() <= 6 && text(i).chars().allMatch(c -> Character.isDigit(c) || c == '+' || c == ',');
    }

    /** What a block says, folded; of a long one the beginning, which is enough to see that it is no such line. */
    private String folded(int i) {
        String line = folded[i];
        if (line == null) {
            String text = text(i);
            line = Folding.fold(text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text);
            folded[i] = line;
        }
        return line;
    }

    private String text(int i) {
        return blocks.get(i).text();
    }

    private float tokens(int i) {
        return Feature.TOKENS.of(rows[i]);
    }
}
