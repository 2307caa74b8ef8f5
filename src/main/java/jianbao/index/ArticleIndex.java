package jianbao.index;

import java.util.List;
import java.util.function.Consumer;
import jianbao.Article;
import jianbao.Hit;
import org.jspecify.annotations.Nullable;

/**
 * An archive that can be searched, as it stood when it was opened. Of a page that was captured more than once the newest version is
 * searched, unless it was opened for all. The embedded Lucene index and a cluster both stand behind it.
 * No method throws for what a user types; {@link IndexTrouble} is for a broken disk or cluster.
 */
public interface ArticleIndex extends AutoCloseable {
    /** Answers a query; any string is a query. */
    Answer search(SearchRequest request);

    /** Answers a query with ids alone. */
    Ranks ranks(SearchRequest request);

    /** How many articles match, exactly. */
    long count(String query);

    /** The article with this id, or a unique prefix of it of at least four digits, or at this origin or path; null if there is none. */
    @Nullable Article find(String idOrPlace);

    /**
     * All versions that are kept of the page that an article is one of, the newest first: those at the same canonical address that say
     * much the same, captured at different times. None if there is no such article.
     */
    List<Article> versions(String idOrPlace);

    /** Hands over every article that matches, or all, ordered by origin and then id, whatever order they were indexed in. */
    void each(@Nullable String query, Consumer<Article> visitor);

    /** The same articles in the same order as lines of JSON in UTF-8, see {@link jianbao.json.ArticleJson#line}: those kept so are not read. */
    void lines(@Nullable String query, Consumer<byte[]> visitor);

    /** How a query is read, in the query language itself. */
    String reading(String query);

    /** What each part of the ranking gives to an article, for a query that it matches; empty for any other. */
    List<ScorePart> explain(String query, String id);

    /** Counts the articles that match, or all, by the values they have; the {@code most} values at the most. */
    FacetCounts facets(@Nullable String query, Facet by, int most);

    /** Counts the articles that match each query by when they were published. */
    Timeline timeline(List<String> queries, Timeline.Step step);

    /** Hands over every match in title or body with what stands around it, article by article as {@link #each} orders them. */
    void concordance(String query, int context, Consumer<Concordance> visitor);

    /** The articles that are most like one, by its id or place; none if there is no such article. */
    List<Hit> like(String idOrPlace, int most);

    /** Words that the archive holds and that are near to those of a query that finds nothing, the likeliest first. */
    List<String> suggest(String query);

    /** What the index holds. */
    IndexStats stats();

    @Override
    void close();
}
