package jianbao.extract;

import java.util.List;
import java.util.Map;
import jianbao.PageType;
import jianbao.text.Folding;

/** Tells articles from hubs, index pages and pages with nothing to read. */
final class PageKind {
    /** A body shorter than this, in tokens, is none. */
    private static final int SHORTEST_BODY = 20;

    /** Where no block of it is believed in so far, the body must prove itself by its sentences: index pages have none. */
    private static final float SURE = 0.55f;

    /** Where the body is nearly all there is on the page, believing in it so far is enough. */
    private static final float HALF_SURE = 0.35f;

    private static final double ALONE = 0.6;

    /** Below this belief no sentences prove a body: they are teasers. */
    private static final float LEAST = 0.04f;

    /** A body that stands amid a row of its like must be believed in so far on the whole. */
    private static final double DOUBTED = 0.7;

    /** The tokens in sentences that prove a body, and their share of it. */
    private static final int PROOF = 60;

    private static final double PROOF_SHARE = 0.6;

    /** A page with less text than this, in tokens, that has no body is not an index either. */
    private static final int SHORTEST_LIST = 60;

    /** Links, or lines without a sentence, make an index: their share of its tokens. */
    private static final double INDEX_SHARE = 0.3;

    /** How many like elements make what was kept a list of teasers or posts rather than a body. */
    static final int ROWS = 6;

    /** Lines of a dump of which less than this share is in sentences are entries of a list. */
    private static final double FINISHED = 0.2;

    /** Unless so many of them have marks within, as the lines of a programme have; headlines rarely do. */
    private static final double MARKED = 0.5;

    /** Or they are verse: lines of fewer tokens than headlines have, and believed in. */
    private static final int VERSE = 10;

    /** The share of its lines that bear a date in a list of news. */
    private static final double DATED = 0.2;

    /** Blocks between a headline and its body, at most: credits and buttons. */
    private static final int ANNOUNCED = 8;

    /** So many sentences below dates are teasers. */
    private static final int TEASERS = 3;

    /** A page less likely than this to hold an article holds none: to lose an article is worse than to read a list as one. */
    private static final double LIKELY = 0.08;

    private PageKind() {}

    static PageType of(Sheet sheet, BodyClassifier.Reading reading, boolean[] kept, Metadata metadata) {
        boolean article = proven(sheet, reading, kept, metadata.roles())
                && (sheet.dom() == null || likely(KindSigns.of(sheet, reading, kept, metadata)));
        return article ? PageType.ARTICLE : listed(reading.rows()) ? PageType.LIST : PageType.OTHER;
    }

    private static boolean likely(double[] signs) {
        return KindSign.bare(signs) || KindSign.article(signs) >= LIKELY;
    }

    /** Whether a page's text is mostly links and lines without a sentence. */
    private static boolean listed(float[][] rows) {
        double all = 0;
        double links = 0;
        for (float[] row : rows) {
            all += Feature.TOKENS.of(row);
            links += linked(row);
        }
        return all >= SHORTEST_LIST && links > all * INDEX_SHARE;
    }

    /** The tokens of a block in links; in a dump, of a line without a sentence. */
    private static double linked(float[] row) {
        boolean fragment = Feature.LINE.of(row) > 0 && Feature.ENDS.of(row) == 0;
        return fragment ? Feature.TOKENS.of(row) : Feature.TOKENS.of(row) * Feature.LINK_DENSITY.of(row);
    }

    /** Whether what was kept reads as a body, and is no row of teasers. */
    static boolean proven(Sheet sheet, BodyClassifier.Reading reading, boolean[] kept, Map<Integer, String> roles) {
        double body = 0;
        double all = 0;
        double links = 0;
        double prose = 0;
        double believed = 0;
        float most = 0;
        for (int i = 0; i < kept.length; i++) {
            float[] row = reading.rows()[i];
            float tokens = Feature.TOKENS.of(row);
            all += tokens;
            links += linked(row);
            body += kept[i] ? tokens : 0;
            believed += kept[i] ? tokens * reading.beliefs()[i] : 0;
            prose += kept[i] && sentence(row) ? tokens : 0;
            most = kept[i] ? Math.max(most, reading.beliefs()[i]) : most;
        }
        boolean said = most >= LEAST && prose >= PROOF && prose > body * PROOF_SHARE;
        boolean amid = believed < body * DOUBTED && amidRow(sheet.layout(), kept);
        boolean alone = most >= HALF_SURE && body > all * ALONE && links < all * (1 - ALONE);
        boolean verse = sheet.dom() == null && new Verse(sheet.layout().blocks(), reading, roles).is(kept);
        boolean entries = sheet.dom() == null && !verse && entries(reading.rows(), kept, body, believed);
        boolean announced = announced(sheet.layout().blocks(), reading.rows(), kept, roles);
        boolean proven = (most >= SURE || said || alone || announced || verse) && !amid && !entries;
        return body >= SHORTEST_BODY && proven && !new TeaserRows(sheet.layout(), reading, kept).any();
    }

    /** Whether a headline and its credits stand directly above a sentence that begins what was kept, as nowhere else on the page. */
    private static boolean announced(
            List<TextBlock> blocks, float[][] rows, boolean[] kept, Map<Integer, String> roles) {
        int first = 0;
        while (first < kept.length && (!kept[first] || Captions.is(blocks.get(first)))) {
            first++;
        }
        if (first == kept.length || !opens(rows[first]) || datedSentences(rows) >= TEASERS) {
            return false;
        }
        boolean credited = false;
        for (int i = first - 1; i >= Math.max(0, first - ANNOUNCED); i--) {
            String role = roles.get(i);
            if ("title".equals(role)) {
                return credited;
            }
            if (role == null
                    && !kept[i]
                    && !EdgeLine.above(Folding.fold(blocks.get(i).text()))) {
                return false;
            }
            credited |= role != null;
        }
        return false;
    }

    private static boolean opens(float[] row) {
        return Feature.FINISHED.of(row) > 0
                && Feature.TOKENS.of(row) >= SHORTEST_BODY
                && Feature.LINK_DENSITY.of(row) < 0.3;
    }

    /** How many sentences stand directly below a short line with a date. */
    private static int datedSentences(float[][] rows) {
        int count = 0;
        for (int i = 1; i < rows.length; i++) {
            boolean dated = Feature.DATED.of(rows[i - 1]) > 0 && Feature.FINISHED.of(rows[i - 1]) == 0;
            count += dated && opens(rows[i]) ? 1 : 0;
        }
        return count;
    }

    /**
     * Whether the lines that were kept of a dump are entries of a menu or a list: hardly a sentence is among them, or
     * many bear dates and they are not much believed in. Without elements nothing else tells.
     *
     * @param body their tokens
     * @param believed how many of these are believed in
     */
    private static boolean entries(float[][] rows, boolean[] kept, double body, double believed) {
        double finished = 0;
        int lines = 0;
        int marked = 0;
        int dated = 0;
        for (int i = 0; i < kept.length; i++) {
            if (kept[i]) {
                finished += Feature.ENDS.of(rows[i]) > 0 ? Feature.TOKENS.of(rows[i]) : 0;
                lines++;
                marked += Feature.COMMAS.of(rows[i]) > 0 ? 1 : 0;
                dated += Feature.DATED.of(rows[i]) > 0 ? 1 : 0;
            }
        }
        boolean news = dated > lines * DATED;
        boolean verse = body < lines * VERSE && believed >= body * DOUBTED && !news;
        boolean unfinished = finished < body * FINISHED && marked < lines * MARKED && !verse;
        return lines >= ROWS && (unfinished || news && believed < body * DOUBTED);
    }

    private static boolean sentence(float[] row) {
        return Feature.ENDS.of(row) > 0 && Feature.TOKENS.of(row) >= 20 && Feature.LINK_DENSITY.of(row) < 0.3;
    }

    /** Whether all that was kept stands in one element of a row, and not in its first: one of many search results. */
    private static boolean amidRow(Layout layout, boolean[] kept) {
        int first = -1;
        int last = -1;
        for (int i = 0; i < kept.length; i++) {
            first = kept[i] && first < 0 ? i : first;
            last = kept[i] ? i : last;
        }
        if (first < 0) {
            return false;
        }
        Regions regions = layout.regions();
        var siblings = new Siblings(regions);
        for (int at = layout.blocks().get(first).region(); at >= 0; at = regions.parent(at)) {
            if (regions.to(at) > last && siblings.count(at) >= ROWS && siblings.ordinal(at) > 0) {
                return true;
            }
        }
        return false;
    }
}
