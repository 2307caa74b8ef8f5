package jianbao.index;

/**
 * What each part of the ranking weighs. All but the passage are BM25.
 *
 * @param k1 how soon more of the same stops to count
 * @param b how much long articles pay for their length
 * @param units of bigrams, and in a question of single characters: what no dictionary can miss; the measure of the others
 * @param words what the characters mean together
 * @param title of what stands in the title, which tells what an article is about; it counts in units and words already
 * @param lead of words of the beginning, where news says what happened
 * @param pairs of two words that follow each other in a question or headline and are near in the article
 * @param passage of the rarities of what stands together in the best passage, where something is asked: of words, and of bigrams
 */
record Weights(float k1, float b, float units, float words, float title, float lead, float pairs, float passage) {
    static final Weights STANDARD = new Weights(1.2f, 0.9f, 1, 1, 0.5f, 0.15f, 0.5f, 0.7f);
}
