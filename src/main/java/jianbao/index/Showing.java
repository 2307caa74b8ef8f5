package jianbao.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import jianbao.Article;
import jianbao.Hit;
import jianbao.Marked;
import jianbao.text.Folding;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.ScoreDoc;

/**
 * Makes hits of documents.
 *
 * @param stored where the articles are
 * @param needles what to mark
 * @param snippets how many passages
 * @param width of a passage, in columns
 */
record Showing(StoredFields stored, Needles needles, int snippets, int width) {
    /** The hits from one rank on. */
    List<Hit> hits(ScoreDoc[] top, int from) throws IOException {
        var hits = new ArrayList<Hit>();
        for (int i = from; i < top.length; i++) {
            hits.add(hit(i + 1, top[i]));
        }
        return hits;
    }

    private Hit hit(int rank, ScoreDoc found) throws IOException {
        Article article = Kept.article(stored.document(found.doc, Set.of(Fields.JSON)));
        String shown = article.headline().shown();
        String body = article.content().body();
        var inTitle = shown == null ? List.<Marked.Span>of() : Needles.spans(needles.matches(Folding.fold(shown)));
        var inBody = needles.matches(Folding.fold(body));
        Marked title = shown == null ? null : new Marked(shown, inTitle);
        int matches = inTitle.size() + Needles.spans(inBody).size();
        return new Hit(rank, found.score, article, title, Snippets.of(body, inBody, snippets, width), matches);
    }
}
