package jianbao.index;

/**
 * What one part of the ranking gave to a hit.
 *
 * @param name {@code characters}, {@code words}, {@code title}, {@code lead} or {@code pairs}
 * @param score its share of the hit's score
 */
public record ScorePart(String name, double score) {}
