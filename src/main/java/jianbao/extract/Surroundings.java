package jianbao.extract;

/** What the elements around a block say of it. */
final class Surroundings {
    /** How many generations of elements are asked for their names. */
    private static final int GENERATIONS = 12;

    /** What the name of a frame may say. */
    private static final int FRAME_CLUES = Clue.BODY.bit() | Clue.ARTICLE_TAG.bit();

    /** Said of a clue that no element around gives. */
    private static final int FAR = 15;

    /** An element that holds more of the page's text than this is its frame: its name says nothing of a block. */
    private static final double FRAME = 0.6;

    private final Regions regions;
    private final Siblings siblings;
    private final TextBlock block;

    Surroundings(Regions regions, Siblings siblings, TextBlock block) {
        this.regions = regions;
        this.siblings = siblings;
        this.block = block;
    }

    void describe(float[] row, Sums tokens, Sums linked, Sums ends, Sums prose) {
        tag(row);
        clues(row, tokens, prose);
        int family = widen(block.region(), 1);
        int clan = widen(regions.parent(family) < 0 ? family : regions.parent(family), size(family) * 2 - 1);
        Feature.FAMILY_SIZE.set(row, size(family));
        Feature.FAMILY_TOKENS.set(row, sum(tokens, family));
        Feature.FAMILY_LINKS.set(row, sum(linked, family) / Math.max(1, sum(tokens, family)));
        Feature.FAMILY_ENDS.set(row, sum(ends, family) / Math.max(1, size(family)));
        Feature.FAMILY_PROSE.set(row, sum(prose, family) / Math.max(1, prose.total()));
        Feature.CLAN_PROSE.set(row, sum(prose, clan) / Math.max(1, prose.total()));
        Feature.CLAN_SIZE.set(row, size(clan));
        Feature.CLAN_TOKENS.set(row, sum(tokens, clan) / Math.max(1, tokens.total()));
        Feature.CLAN_LINKS.set(row, sum(linked, clan) / Math.max(1, sum(tokens, clan)));
        Feature.CLAN_ENDS.set(row, sum(ends, clan) / Math.max(1, size(clan)));
    }

    /** How near the title is: the generations, and the share of the page, up to the element that holds both. */
    void title(float[] row, int title, Sums tokens) {
        int generations = 0;
        int at = block.region();
        while (regions.parent(at) >= 0 && (title < regions.from(at) || title >= regions.to(at))) {
            at = regions.parent(at);
            generations++;
        }
        Feature.TITLE_KIN.set(row, title < 0 ? -1 : generations);
        Feature.TITLE_KIN_TOKENS.set(row, title < 0 ? -1 : sum(tokens, at) / Math.max(1, tokens.total()));
    }

    /** The nearest region around that holds more than some blocks. */
    static int widen(Regions regions, int region, int blocks) {
        int at = region;
        while (regions.parent(at) >= 0 && regions.to(at) - regions.from(at) <= blocks) {
            at = regions.parent(at);
        }
        return at;
    }

    private int widen(int region, int blocks) {
        return widen(regions, region, blocks);
    }

    private int size(int region) {
        return regions.to(region) - regions.from(region);
    }

    private double sum(Sums of, int region) {
        return of.between(regions.from(region), regions.to(region));
    }

    private void tag(float[] row) {
        String tag = block.tag();
        Feature.LINE.set(row, block.element() == null ? 1 : 0);
        Feature.PARAGRAPH.set(row, tag.equals("p") ? 1 : 0);
        Feature.HEADING.set(row, tag.length() == 2 && tag.charAt(0) == 'h' ? tag.charAt(1) - '0' : 0);
        Feature.LIST_ITEM.set(row, tag.equals("li") || tag.equals("dd") || tag.equals("dt") ? 1 : 0);
        Feature.CELL.set(row, tag.equals("td") || tag.equals("th") || tag.equals("row") ? 1 : 0);
    }

    private void clues(float[] row, Sums tokens, Sums prose) {
        int first = Feature.NEAR_BODY.ordinal();
        for (int i = first; i <= Feature.NEAR_CAPTION.ordinal(); i++) {
            row[i] = FAR;
        }
        int all = 0;
        int most = 1;
        int depth = 0;
        for (int at = block.region(); at >= 0; at = regions.parent(at), depth++) {
            boolean frame = sum(tokens, at) > FRAME * tokens.total();
            int clues = regions.clues(at) & (frame ? FRAME_CLUES : -1);
            if (Clue.ARTICLE_TAG.in(clues) && !Clue.ARTICLE_TAG.in(all)) {
                Feature.ARTICLE_PROSE.set(row, sum(prose, at) / Math.max(1, prose.total()));
            }
            if (Clue.BODY.in(clues) && !Clue.BODY.in(all)) {
                Feature.BODY_PROSE.set(row, sum(prose, at) / Math.max(1, prose.total()));
            }
            all |= clues;
            if (siblings.count(at) > most) {
                most = siblings.count(at);
                Feature.SIBLING_ORDINAL.set(row, siblings.ordinal(at));
            }
            if (clues != 0 && depth < GENERATIONS) {
                for (int k = 0; k <= Clue.CAPTION.ordinal(); k++) {
                    if ((clues & 1 << k) != 0 && row[first + k] == FAR) {
                        row[first + k] = depth;
                    }
                }
            }
        }
        Feature.SIBLINGS.set(row, most);
        Feature.DEPTH.set(row, depth);
        Feature.IN_HIDDEN.set(row, Clue.HIDDEN.in(all) ? 1 : 0);
        Feature.IN_ARTICLE.set(row, Clue.ARTICLE_TAG.in(all) ? 1 : 0);
        Feature.IN_QUOTE.set(row, Clue.QUOTE.in(all) ? 1 : 0);
        Feature.IN_LIST.set(row, Clue.LIST.in(all) ? 1 : 0);
    }
}
