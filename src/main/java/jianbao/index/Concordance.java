package jianbao.index;

import jianbao.Article;

/**
 * One match with what stands around it: a line of a keyword-in-context listing.
 *
 * @param article that holds it
 * @param inTitle whether it stands in the title
 * @param left what comes before, on the same line of the text
 * @param match as the page has it
 * @param right what comes after
 */
public record Concordance(Article article, boolean inTitle, String left, String match, String right) {}
