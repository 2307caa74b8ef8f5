package jianbao.extract;

/** What is measured of a block. The trained trees name them, so their order is free; a name once trained on is not. */
enum Feature {
    // The block's own text.
    TOKENS,
    LINK_DENSITY,
    BOLD,
    ENDS,
    COMMAS,
    PUNCTUATION_DENSITY,
    SMALL_WORDS,
    CAPITALS,
    DIGITS,
    SEPARATORS,
    FINISHED,
    COLON,
    INDENTED,
    OPENS_WITH_QUOTE,
    OPENS_WITH_BRACKET,
    DATED,
    HAN,
    // What its phrases say: the share of the text that they cover.
    SAYS_CREDIT,
    SAYS_TITLE,
    SAYS_DECLARATION,
    SAYS_SHARE,
    SAYS_RELATED,
    SAYS_COMMENTS,
    SAYS_PROMO,
    SAYS_PAGER,
    SAYS_NAVIGATION,
    SAYS_LEGAL,
    SAYS_AUTHOR,
    SAYS_CAPTION,
    SAYS_META,
    // Where it stands in the tree.
    LINE,
    PARAGRAPH,
    HEADING,
    LIST_ITEM,
    CELL,
    DEPTH,
    NEAR_BODY,
    NEAR_SIDE,
    NEAR_COMMENTS,
    NEAR_RELATED,
    NEAR_SHARE,
    NEAR_NAVIGATION,
    NEAR_FOOTER,
    NEAR_PROMO,
    NEAR_META,
    NEAR_CAPTION,
    IN_HIDDEN,
    IN_ARTICLE,
    IN_QUOTE,
    IN_LIST,
    // Its place on the page.
    PLACE,
    TOKENS_BEFORE,
    TOKENS_AFTER,
    FROM_TITLE,
    FROM_DATE,
    LIKE_TITLE,
    REPEATED,
    TAKEN,
    GAP,
    GAP_AFTER,
    // Its neighbours.
    TOKENS_1_BEFORE,
    TOKENS_1_AFTER,
    TOKENS_2_BEFORE,
    TOKENS_2_AFTER,
    LINKS_1_BEFORE,
    LINKS_1_AFTER,
    ENDS_1_BEFORE,
    ENDS_1_AFTER,
    DATED_1_BEFORE,
    DATED_1_AFTER,
    DATED_AROUND,
    PROSE_AROUND,
    LINKS_AROUND,
    GAPS_AROUND,
    SHORT_AROUND,
    PROSE_BEFORE,
    PROSE_AFTER,
    RELATED_ABOVE,
    RELATED_DISTANCE,
    COMMENTS_ABOVE,
    CREDIT_ABOVE,
    LEGAL_ABOVE,
    // The elements around it.
    FAMILY_TOKENS,
    FAMILY_LINKS,
    FAMILY_ENDS,
    FAMILY_SIZE,
    CLAN_TOKENS,
    CLAN_LINKS,
    CLAN_ENDS,
    CLAN_SIZE,
    FAMILY_PROSE,
    CLAN_PROSE,
    TITLE_KIN,
    TITLE_KIN_TOKENS,
    SIBLINGS,
    SIBLING_ORDINAL,
    TWINS,
    TWINS_TOKENS,
    TWINS_LINKS,
    // Where the prose of the page is.
    IN_CORE,
    CORE_SHARE,
    FROM_CORE,
    IN_RUN,
    FROM_RUN,
    // What the first reading thought (second reading only).
    BELIEF,
    BELIEF_1_BEFORE,
    BELIEF_1_AFTER,
    BELIEF_2_BEFORE,
    BELIEF_2_AFTER,
    BELIEF_AROUND,
    BELIEF_FAMILY,
    BELIEF_CLAN,
    BELIEF_TWINS,
    BELIEF_RELATIVE,
    BELIEF_MOST,
    BODY_BEFORE,
    BODY_AFTER,
    IN_BELIEVED_CORE,
    IN_BELIEVED_RUN,
    FROM_BELIEVED_RUN,
    DOUBT_SINCE_BODY,
    DOUBT_UNTIL_BODY,
    TITLE_TO_BODY;

    /** How many there are. */
    static final int COUNT = values().length;

    /** The first one that the second reading alone knows. */
    static final int SECOND = BELIEF.ordinal();

    /** Sets this figure in a block's row. */
    void set(float[] row, double value) {
        row[ordinal()] = (float) value;
    }

    float of(float[] row) {
        return row[ordinal()];
    }

    /** The name for a person: {@code link_density}. */
    String label() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
