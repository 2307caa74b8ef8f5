package jianbao.index;

/**
 * What each part of the ranking weighs. All but the passage are BM25.
 *
 * <p>MRR@10 with each part off in turn, and with the usual b, as {@code Ablation 3} prints it. <i>cmrc</i>: questions to paragraphs;
 * <i>csl</i>: titles to abstracts, whose titles are left out; <i>bare</i>: questions of cmrc without the words of the title, to
 * paragraphs without titles; <i>lost</i>: the first sentence of an article to the rest of it, among the articles of both. A third of
 * the queries of each (1,407, 667, 500, 400) is asked; a difference of less than .002 is chance. On csl with its titles, and where
 * words are asked for as typed, no part moves anything.
 *
 * <pre>
 *                  cmrc    csl   bare   lost
 * all parts       .9904  .9750  .7849  .8482
 * no characters   .9905  .9741  .7806  .8461
 * no words        .9896  .9749  .7862  .8436
 * no title        .9901  .9750  .7849  .8482
 * no lead         .9905  .9749  .7836  .8482
 * no pairs        .9900  .9748  .7871  .8486
 * no passage      .9903  .9751  .7734  .8482
 * b = .75         .9904  .9742  .7841  .8486
 * k1 = .9         .9899  .9749  .7843  .8448
 * </pre>
 *
 * @param k1 how soon more of the same stops to count
 * @param b how much long articles pay for their length
 * @param units of bigrams, and in a question of single characters: what no dictionary can miss; the measure of the others
 * @param words what the characters mean together; with the characters they are worth more than either where most is asked
 * @param title of what stands in the title, which tells what an article is about; it counts in units and words already
 * @param lead of words of the beginning, where news says what happened: +.005 on two collections of news, hardly more than chance here
 * @param pairs of two words that follow each other in a question or headline and are near in the article: they keep long headlines
 *     together on news, and are chance here
 * @param passage of the rarities of what stands together in the best passage, where something is asked: of words, and of bigrams
 */
record Weights(float k1, float b, float units, float words, float title, float lead, float pairs, float passage) {
    static final Weights STANDARD = new Weights(1.2f, 0.9f, 1, 1, 0.5f, 0.15f, 0.5f, 0.7f);
}
