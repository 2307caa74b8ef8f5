package jianbao.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What stands on a page below its first post: replies on a bulletin board, comments, the older posts of a blog. Each bears a stamp, a
 * line with a day and a clock and whose post it is, and all the stamps of a page are made alike.
 */
final class LaterPosts {
    /** So many like stamps make posts of what stands between them, if any of it was kept. */
    private static final int POSTS = 3;

    /** A stamp has no more characters. */
    private static final int LONGEST = 90;

    /** A stamp has no fewer digits: a year, a month, a day, an hour and a minute. */
    private static final int DIGITS = 7;

    /** A first post has so many tokens in sentences, at least; what has fewer is a heading above it. */
    private static final int FIRST = 20;

    /** A sentence of a post has so many tokens, at least, and less than this share of it in links. */
    private static final int SENTENCE = 6;

    private static final double LINKED = 0.3;

    /** A day and a clock in what a stamp looks like: 2005-03-21 01:20, 2005年3月21日 1:20, March 21, 2005 at 1:20 am. */
    private static final Pattern STAMP =
            Pattern.compile("0([-/.])0\\1(?:0|x) ?x?,? ?0:0|0x0x0x?,? ?0:0|(?:x\\.? 0x?|0x? x\\.?),? 0,? (?:x )?0:0");

    /** Below a question the answers are what it is read for. */
    private static final String ANSWER = "answered ";

    private static final Pattern WORDS = Pattern.compile("x(?: x)+");

    private final List<TextBlock> blocks;
    private final float[][] rows;
    private final boolean[] kept;
    private final int title;

    private LaterPosts(List<TextBlock> blocks, float[][] rows, boolean[] kept, int title) {
        this.blocks = blocks;
        this.rows = rows;
        this.kept = kept;
        this.title = title;
    }

    /**
     * Drops them from what is kept, in place.
     *
     * @param title the block of the headline; 0 if none is
     */
    static void drop(List<TextBlock> blocks, float[][] rows, boolean[] kept, int title) {
        new LaterPosts(blocks, rows, kept, title).drop();
    }

    private void drop() {
        Map<String, List<Integer>> stamps = new HashMap<>();
        for (int i = 0; i < kept.length; i++) {
            if (Feature.DATED.of(rows[i]) > 0 && Feature.FINISHED.of(rows[i]) == 0) {
                String text = blocks.get(i).text();
                if (text.startsWith(ANSWER)) {
                    return;
                }
                String make = make(text);
                if (!make.isEmpty()) {
                    stamps.computeIfAbsent(make, m -> new ArrayList<>()).add(i);
                }
            }
        }
        int end = kept.length;
        for (List<Integer> like : stamps.values()) {
            end = like.size() < POSTS ? end : Math.min(end, end(like));
        }
        for (int i = end; i < kept.length; i++) {
            kept[i] = false;
        }
    }

    /** Where the first post ends, by the stamps below or above each; past the last block if they part no posts. */
    private int end(List<Integer> stamps) {
        boolean parts = false;
        for (int post = 0; post + 1 < stamps.size(); post++) {
            parts |= said(stamps.get(post), stamps.get(post + 1)) > 0;
        }
        if (!parts) {
            return kept.length;
        }
        int above = stamps.getFirst();
        int below = stamps.get(1);
        int from = title < above ? title : 0;
        if (said(from, above) >= FIRST) {
            return above;
        }
        if (said(above, below) >= FIRST) {
            return below;
        }
        if (from == 0) {
            return kept.length;
        }
        // The first post is the page's, believed in or not, where another one was kept.
        return keeps(from + 1, above) ? above : keeps(above + 1, below) ? below : kept.length;
    }

    /** Keeps the sentences of a post of which nothing was kept, if it has enough of them. */
    private boolean keeps(int from, int to) {
        double prose = 0;
        for (int i = from; i < to; i++) {
            prose += sentence(rows[i]) ? Feature.TOKENS.of(rows[i]) : 0;
        }
        for (int i = from; prose >= FIRST && i < to; i++) {
            kept[i] |= sentence(rows[i]);
        }
        return prose >= FIRST;
    }

    private static boolean sentence(float[] row) {
        return Feature.ENDS.of(row) > 0 && Feature.LINK_DENSITY.of(row) < LINKED && Feature.TOKENS.of(row) >= SENTENCE;
    }

    /** The tokens kept between two blocks. */
    private double said(int from, int to) {
        double said = 0;
        for (int i = from; i < to; i++) {
            said += kept[i] ? Feature.TOKENS.of(rows[i]) : 0;
        }
        return said;
    }

    /** What a stamp looks like beside its date, whatever it says: each number a 0, each word an x; empty if a line is no stamp. */
    private static String make(String text) {
        if (text.length() > LONGEST || digits(text) < DIGITS) {
            return "";
        }
        var make = new StringBuilder();
        char last = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char kind = digit(c) ? '0' : Character.isLetter(c) ? 'x' : Character.isWhitespace(c) ? ' ' : c;
            boolean same = kind == last && (kind == '0' || kind == 'x' || kind == ' ');
            if (!same) {
                make.append(kind);
            }
            last = kind;
        }
        String undated = STAMP.matcher(make).replaceFirst("");
        return undated.length() < make.length() && undated.indexOf('x') >= 0
                ? WORDS.matcher(undated).replaceAll("x")
                : "";
    }

    private static int digits(String text) {
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            digits += digit(text.charAt(i)) ? 1 : 0;
        }
        return digits;
    }

    private static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }
}
