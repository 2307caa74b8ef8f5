package jianbao.extract;

/** What a line may show of being the headline of a page that has no markup. What each weighs was learned, see {@link DumpTitle}. */
enum TitleSign {
    /** A credit line stands below, no prose between: one divided by the lines to it. */
    CREDIT_NEAR,
    /** A dated line stands below, no prose between. */
    DATE_NEAR,
    /** The share of its words that the prose below it has, the rare ones counting for more. */
    SHARED,
    /** How many of its words the prose below it has, as a logarithm. */
    SHARED_COUNT,
    /** Lines to the first prose below, as a logarithm. */
    PROSE_DISTANCE,
    /** The share of the page's prose that stands above. */
    PROSE_ABOVE,
    /** Some prose stands above. */
    BELOW_PROSE,
    /** Lines as long as headlines between it and the first prose below, as a logarithm. */
    RIVALS_BELOW,
    /** Such lines between it and the menu above, as a logarithm. */
    RIVALS_ABOVE,
    /** None of the lines just above is longer. */
    LONGER,
    /** Fewer than two words; a word is 1.7 Han characters. */
    TINY,
    /** Fewer than five words, or six Han characters. */
    SHORT,
    /** More than sixteen words. */
    LONG,
    /** It ends with a full stop. */
    STOPPED,
    /** A Chinese sentence ends within it. */
    STOPPED_WITHIN,
    /** It has a date. */
    DATED,
    /** It is a credit line. */
    CREDIT,
    /** It looks like a page's chrome. */
    CHROME,
    /** The share of it that phrases of {@link Phrases} cover. */
    PHRASES,
    /** It has bars, arrows or slashes. */
    MARKED,
    /** It begins with a dash, as a subtitle does. */
    DASHED,
    /** It begins with a number, as sub-heads do. */
    NUMBERED,
    /** Two or three capitalised words and nothing else, or Chinese names. */
    NAMED,
    /** It speaks of who wrote it. */
    BYLINE,
    /** Blank lines stand above and below. */
    ALONE,
    /** A short line that is no credit follows at once. */
    MENU_BELOW,
    /** Directly below stands another line as long as a headline, with credits below it, and none directly above: a subtitle. */
    SUBTITLED,
    /** The path to the page stands one or two lines above. */
    PATH_ABOVE,
    /** A line of credits with day and clock stands within a few lines above: they are those of another one. */
    CREDIT_ABOVE,
    /** A line above begins or ends with the same words. */
    ECHOED,
    /** Said of no line: that the page has no headline. */
    NONE;

    static final int COUNT = values().length;

    private static final double[] WEIGHTS = LearnedWeights.of(TitleSign.class, "title-signs.tsv");

    /** How much the signs of a line speak for it, as log-odds. */
    static double worth(double[] signs) {
        return LearnedWeights.sum(WEIGHTS, signs);
    }

    double of(double[] signs) {
        return signs[ordinal()];
    }

    void set(double[] signs, double value) {
        signs[ordinal()] = value;
    }

    void set(double[] signs, boolean shown) {
        signs[ordinal()] = shown ? 1 : 0;
    }
}
