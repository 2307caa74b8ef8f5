package jianbao.index;

import jianbao.Article;
import jianbao.Page;
import jianbao.json.ArticleJson;

/**
 * One page of a file, or one article that came ready-made in it.
 *
 * @param within what follows the file's key in its own: empty for a file that is a page; a hash sign and the id if it came ready-made
 * @param id the article's
 * @param print a fingerprint of all that the article was made of: the bytes, and what the container tells of them
 */
public record Member(String within, String id, long print) {
    /** What the key of a ready-made article begins with: its line may move, and it stays the same. */
    private static final String READY_MADE = "#";

    /** The fingerprint of a page with this id. When a file was touched is left out if it is the page: it is kept of the file. */
    public static long print(Page page, String within, String id) {
        Object modified = within.isEmpty() ? "" : page.modified();
        return Fingerprint.of(
                id + '\n' + page.url() + '\n' + page.charset() + '\n' + page.captured() + '\n' + modified);
    }

    /** The fingerprint of a ready-made article. */
    public static long print(Article article) {
        return Fingerprint.of(ArticleJson.line(article));
    }

    /** What stands for a ready-made article within its file. */
    public static String within(Article article) {
        return READY_MADE + article.id();
    }

    boolean isReadyMade() {
        return within.startsWith(READY_MADE);
    }
}
