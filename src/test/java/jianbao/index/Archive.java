package jianbao.index;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import jianbao.Article;
import jianbao.Place;
import jianbao.json.ArticleJson;
import jianbao.json.Json;

/** Articles and archives for tests. */
final class Archive {
    private Archive() {}

    /** An article of a title and a body. */
    static Article article(String id, String title, String body) {
        return article(
                "{\"id\":%s,\"title\":%s,\"body\":%s}".formatted(Json.line(id), Json.line(title), Json.line(body)));
    }

    static Article article(String json) {
        return ArticleJson.read(json);
    }

    /** A place in a folder of pages. */
    static Place at(String origin) {
        return new Place(origin, "pages/" + origin, "/home/pages/" + origin);
    }

    static ArticleIndex of(Path folder, Article... articles) {
        return of(folder, List.of(articles));
    }

    /** An archive of articles, each at a place named after its id. */
    static ArticleIndex of(Path folder, List<Article> articles) {
        try (ArticleWriter writer = Indexes.write(folder)) {
            for (Article article : articles) {
                put(writer, article.id(), article);
            }
            writer.commit();
        }
        return Indexes.open(folder);
    }

    static ArticleWriter.Put put(ArticleWriter writer, String origin, Article article) {
        return writer.put(at(origin), article.at(origin, List.of()));
    }

    /** The ids of all that match, the best first. */
    static List<String> ids(ArticleIndex index, String query) {
        return index.search(new SearchRequest(query, 1000, 0, SearchRequest.Order.RELEVANCE, 1, 60)).hits().stream()
                .map(hit -> hit.article().id())
                .toList();
    }

    /** All articles as {@code each} gives them, in lines of JSON. */
    static List<String> lines(ArticleIndex index) {
        var lines = new ArrayList<String>();
        index.each(null, article -> lines.add(ArticleJson.line(article)));
        return lines;
    }
}
