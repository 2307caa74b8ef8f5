package jianbao;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article that answers a query.
 *
 * @param rank from 1, counted over all pages of the answer
 * @param score the ranking's, comparable within one answer only
 * @param article the article, whole
 * @param title its shown title with the matches marked, null where it has none
 * @param snippets the best passages of its body, in reading order
 * @param matches how many matches its title and body hold
 */
public record Hit(
        int rank, double score, Article article, @Nullable Marked title, List<Marked> snippets, int matches) {
    public Hit {
        snippets = List.copyOf(snippets);
    }
}
