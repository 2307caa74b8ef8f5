package jianbao.json;

import jianbao.Article;

/** An article as one flat JSON object. */
public final class ArticleJson {
    private ArticleJson() {}

    /** The object on one line, without a line feed. */
    public static String line(Article article) {
        throw new IllegalStateException("being written " + article);
    }

    /** The object over several lines. */
    public static String pretty(Article article) {
        throw new IllegalStateException("being written " + article);
    }

    /**
     * Reads an object; absent fields are unknown.
     *
     * @throws BadJson if it is not an article
     */
    public static Article read(String json) {
        throw new BadJson("being written " + json);
    }
}
