package jianbao.index;

import java.util.function.Consumer;
import jianbao.Article;
import org.jspecify.annotations.Nullable;

/**
 * An archive that can be searched, as it stood when it was opened. The embedded Lucene index and a cluster both stand behind it.
 * No method throws for what a user types; {@link IndexTrouble} is for a broken disk or cluster.
 */
public interface ArticleIndex extends AutoCloseable {
    /** Answers a query; any string is a query. */
    Answer search(SearchRequest request);

    /** How many articles match, exactly. */
    long count(String query);

    /** The article with this id, or a unique prefix of it of at least four digits, or at this origin or path; null if there is none. */
    @Nullable Article find(String idOrPlace);

    /** Hands over every article that matches, or all, ordered by origin and then id, whatever order they were indexed in. */
    void each(@Nullable String query, Consumer<Article> visitor);

    /** What the index holds. */
    IndexStats stats();

    @Override
    void close();
}
