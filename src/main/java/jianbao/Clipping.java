package jianbao;

/**
 * An article that came ready-made, from an export or another tool, and needs no extraction.
 *
 * @param place where it stands
 * @param article the article
 */
public record Clipping(Place place, Article article) implements Capture {}
