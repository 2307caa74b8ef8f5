package jianbao.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import jianbao.Article;
import jianbao.Hit;
import jianbao.text.Folding;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;

/** The words that tell most of what an article is about: often in it, seldom elsewhere. */
final class Likeness {
    /** Words that are compared: more of them only cost. */
    private static final int MOST_WORDS = 25;

    /** How much of an article is looked at, in UTF-16 units. */
    private static final int LONGEST = 4_000;

    /** The width of the passage that shows the likeness, in columns. */
    private static final int SNIPPET = 120;

    private Likeness() {}

    /** The articles that are most like one, the likest first. */
    static List<Hit> to(Article article, IndexSearcher searcher, int most) throws IOException {
        List<String> words = words(searcher.getIndexReader(), article);
        if (words.isEmpty() || most == 0) {
            return List.of();
        }
        var some = new BooleanQuery.Builder();
        words.forEach(word -> some.add(new TermQuery(new Term(Fields.WORDS, word)), Occur.SHOULD));
        Query like = new BooleanQuery.Builder()
                .add(some.build(), Occur.MUST)
                .add(new TermQuery(new Term(Fields.ID, ArticleDocument.exactTerm(article.id()))), Occur.MUST_NOT)
                .build();
        ScoreDoc[] top = Best.byScore(searcher, like, most);
        Best.settle(searcher, top, most);
        return new Showing(searcher.storedFields(), new Needles(words), 1, SNIPPET).hits(top, 0);
    }

    private static List<String> words(IndexReader reader, Article article) throws IOException {
        String text = Folding.fold(
                ArticleDocument.title(article) + "\n" + article.content().body());
        var counts = new LinkedHashMap<String, Integer>();
        Words words = new Words(WordSegmenter.standard()).cut(text, 0, Math.min(text.length(), LONGEST));
        for (int i = 0; i < words.size(); i++) {
            if (words.end(i) - words.start(i) > 1) {
                counts.merge(text.substring(words.start(i), words.end(i)), 1, Integer::sum);
            }
        }
        record Weighed(String word, double weight) {}
        var weighed = new ArrayList<Weighed>();
        for (var count : counts.entrySet()) {
            int articles = reader.docFreq(new Term(Fields.WORDS, count.getKey()));
            if (articles > 1) {
                double rarity = Math.log(1 + (reader.numDocs() + 1.0) / articles);
                weighed.add(new Weighed(count.getKey(), count.getValue() * rarity));
            }
        }
        return weighed.stream()
                .sorted(Comparator.comparingDouble(Weighed::weight).reversed())
                .limit(MOST_WORDS)
                .map(Weighed::word)
                .toList();
    }
}
