package jianbao.extract;

/**
 * What a page with elements shows of holding an article, or of being an index, a list, a search or a login. What each weighs was learned
 * (KindFit, among the tests).
 */
enum KindSign {
    /** The tokens of what was kept, as a logarithm. */
    BODY,
    /** The share of it in finished sentences. */
    PROSE,
    /** How far it is believed in on the whole. */
    BELIEVED,
    /** How far the surest of its blocks is. */
    SUREST,
    /** Its share of the page's tokens. */
    SHARE,
    /** The share of the page's tokens in links. */
    LINKED,
    /** Links as long as headlines, as a logarithm. */
    HEADLINES,
    /** The page's headline stands above what was kept: one divided by the blocks to it. */
    TITLE_NEAR,
    /** No headline is known to stand on the page. */
    TITLE_UNSEEN,
    /** The headline is as short as the name of a section. */
    TITLE_SHORT,
    /** The headline, or the title element, has a word of indexes, searches, logins or errors. */
    TITLE_WORD,
    /** The headline is a link. */
    TITLE_LINKED,
    /** A link elsewhere on the page begins as the headline does. */
    TITLE_REPEATED,
    /** The title element says something else than the headline. */
    HEAD_OTHER,
    /** What was kept asks for a login, a payment, a proof of being human, or says that a page is gone: so many of its blocks. */
    GATE,
    /** A line that is wholly a date, a source or a byline stands between the headline and what was kept. */
    CREDITED,
    /** A date of publication is known. */
    DATED,
    /** An author is known. */
    SIGNED,
    /** The share of what was kept that stands in its longest run. */
    RUN,
    /** The runs that it stands in, as a logarithm. */
    RUNS,
    /** The share of what was kept in the one element that directly holds most of it. */
    TOGETHER,
    /** The share of it in one of four or more like elements that hold several blocks each. */
    ROWED,
    /** In how many of them it stands, as a logarithm. */
    ROWS,
    /** The share of these elements of which nothing was kept, where most of it stands in them. */
    ROWS_PASSED,
    /** The share of its runs that are as short as teasers, a linked heading other than the page's above. */
    HEADED,
    /** The share of its blocks that a linked headline stands directly above. */
    TEASERS,
    /** The share of its blocks that stand in links or end with one: read more. */
    LEADING_ON,
    /** The share of its blocks that break off. */
    CUT,
    /** Short lines with dates between its first and its last block, for each of its blocks. */
    DATES_AMID,
    /** Linked headlines between them, for each of its blocks. */
    HEADLINES_AMID,
    /** Between them, the share of tokens that was not kept. */
    PASSED,
    /** Of the blocks directly below it, the share that are linked headlines. */
    HEADLINES_BELOW,
    /** And the share that are sentences. */
    SENTENCES_BELOW,
    /** The page says that it is an article: JSON-LD or OpenGraph. */
    CALLED_ARTICLE,
    /** The page says that it is a website, a collection, a list. */
    CALLED_OTHER,
    /** The page says that it is a product, an application, a book, a person. */
    CALLED_THING,
    /** The classes of the page's body name an article: single, article, post. */
    NAMED_ARTICLE,
    /** They name a front page, an archive, a search: home, archive, category. */
    NAMED_LIST,
    /** The share of what was kept that is figures: prices, forecasts, scores. */
    FIGURES,
    /** The page's address has a number or the words of a headline. */
    ADDRESS_TELLS,
    /** It has neither: that of a site or of a section. */
    ADDRESS_BARE,
    /** It is that of a site, a category, a tag, an author, a month, a search. */
    ADDRESS_LISTS,
    /** The share of the headline's pairs of letters that what was kept says too. */
    TITLE_SAID,
    /** The share of what was kept that phrases of menus, buttons and notes cover. */
    CHROME,
    /** Said of every page. */
    CONSTANT;

    static final int COUNT = values().length;

    private static final double[] WEIGHTS = LearnedWeights.of(KindSign.class, "kind-signs.tsv");

    /** A page that holds no more than so many tokens beside its body, a headline and its credits, shows nothing of what the signs are. */
    private static final int BESIDE = 30;

    /** Whether a page is too bare to tell anything, and asks for nothing. */
    static boolean bare(double[] signs) {
        double body = Math.expm1(signs[BODY.ordinal()]);
        return body / signs[SHARE.ordinal()] - body <= BESIDE && signs[GATE.ordinal()] == 0;
    }

    /** How likely the signs of a page say that it holds an article, 0 to 1. */
    static double article(double[] signs) {
        return 1 / (1 + Math.exp(-LearnedWeights.sum(WEIGHTS, signs)));
    }

    void set(double[] signs, double value) {
        signs[ordinal()] = value;
    }

    void set(double[] signs, boolean shown) {
        signs[ordinal()] = shown ? 1 : 0;
    }
}
