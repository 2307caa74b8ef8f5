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

    /** Blocks between a headline and its body, at most: credits and buttons. */
    private static final int ANNOUNCED = 8;

    /** The share of its blocks that ask for something where a dump is that of a login, or of an error. */
    private static final double ASKING = 0.25;

    /** Characters of such a page's text, at most. */
    private static final int LONGEST_GATE = 1000;

    /** So many sentences below dates are teasers. */
    private static final int TEASERS = 3;

    /** A page less likely than this to hold an article holds none: to lose an article is worse than to read a list as one. */
    private static final double LIKELY = 0.08;

    private PageKind() {}

    static PageType of(Sheet sheet, BodyClassifier.Reading reading, boolean[] kept, Metadata metadata) {
        boolean article = proven(sheet, reading, kept, metadata.roles())
                && (sheet.dom() == null
                        ? !asks(sheet.layout().blocks(), kept)
                        : likely(KindSigns.of(sheet, reading, kept, metadata)));
        return article ? PageType.ARTICLE : none(reading);
    }

    /** What a page that was taken for an article is by all that is kept of it in the end: a dump may have become a list of news. */
    static PageType still(Sheet sheet, BodyClassifier.Reading reading, boolean[] kept) {
        boolean list = sheet.dom() == null && DumpEntries.of(reading, kept).dated();
        return list ? none(reading) : PageType.ARTICLE;
    }

    private static PageType none(BodyClassifier.Reading reading) {
        return listed(reading.rows()) ? PageType.LIST : PageType.OTHER;
    }

    /** Whether blocks of a short text ask for a login or say that a page is gone, more than a few of them: without elements no other sign is as sure. */
    private static boolean asks(List<TextBlock> blocks, boolean[] kept) {
        int asking = 0;
        int all = 0;
        int length = 0;
        for (int i = 0; i < kept.length; i++) {
            if (kept[i]) {
                String text = blocks.get(i).text();
                all++;
                length += text.length();
                asking += KindWords.gate(text) ? 1 : 0;
            }
        }
        return asking >= all * ASKING && length <= LONGEST_GATE;
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
        boolean entries =
                sheet.dom() == null && !verse && DumpEntries.of(reading, kept).any();
        boolean announced = announced(sheet.layout().blocks(), reading.rows(), kept, roles);
        boolean proven = (most >= SURE || said || alone || announced || verse) && !amid && !entries;
        return body >= SHORTEST_BODY && proven && !new TeaserRows(sheet.layout(), reading, kept).any();
    }

    /**
     * Whether a headline and its credits stand directly above a sentence that begins what was kept, as nowhere else on the page; where
     * nothing but captions was kept, above the first of them.
     */
    private static boolean announced(
            List<TextBlock> blocks, float[][] rows, boolean[] kept, Map<Integer, String> roles) {
        int first = 0;
        int caption = -1;
        while (first < kept.length && (!kept[first] || Captions.is(blocks.get(first)))) {
            caption = caption < 0 && kept[first] ? first : caption;
            first++;
        }
        boolean pictures = first == kept.length && caption >= 0 && sentence(rows[caption]);
        if (!pictures && (first == kept.length || !opens(rows[first])) || datedSentences(rows) >= TEASERS) {
            return false;
        }
        first = pictures ? caption : first;
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
