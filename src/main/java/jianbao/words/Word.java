package jianbao.words;

/**
 * A word of a text.
 *
 * @param term what the word is indexed as: half width, lower case, without the spaces that stood inside it
 * @param start where it starts in the text, in UTF-16 units
 * @param end where it ends
 * @param kind what it is made of
 */
public record Word(String term, int start, int end, WordKind kind) {}
