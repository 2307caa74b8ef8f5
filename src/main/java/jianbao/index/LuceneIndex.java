package jianbao.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import jianbao.Article;
import jianbao.Hit;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** An archive in a Lucene index on disk. */
final class LuceneIndex implements ArticleIndex {
    private final IndexFolder folder;
    private final Directory directory;

    /** Everything, outdated versions too. */
    private final DirectoryReader all;

    private final DirectoryReader reader;
    private final IndexSearcher searcher;

    private LuceneIndex(IndexFolder folder, Directory directory, Scope scope) throws IOException {
        this.folder = folder;
        this.directory = directory;
        this.all = DirectoryReader.open(directory);
        this.reader = scope == Scope.ALL ? all : new NewestReader(all);
        this.searcher = new IndexSearcher(reader);
        searcher.setSimilarity(Ranking.similarity(Weights.STANDARD));
        // What a query finds is kept while it is answered, and the next one asks for something else.
        searcher.setQueryCache(null);
    }

    /** What is shown of a page that was captured more than once. */
    enum Scope {
        /** The newest version. */
        NEWEST,
        /** All of them. */
        ALL
    }

    static LuceneIndex open(IndexFolder folder, IndexFolder.Access access, Scope scope) {
        try {
            Directory directory = folder.existing(access);
            try {
                return new LuceneIndex(folder, directory, scope);
            } catch (IOException e) {
                directory.close();
                throw e;
            }
        } catch (IOException e) {
            throw folder.trouble(e);
        }
    }

    /** Something read from disk. */
    private interface Reading<T> {
        T read() throws IOException;
    }

    private <T> T of(Reading<T> reading) {
        try {
            return reading.read();
        } catch (IOException e) {
            throw folder.trouble(e);
        }
    }

    @Override
    public Answer search(SearchRequest request) {
        return of(() -> {
            Asked asked = Asked.of(request.query(), searcher);
            int wanted = (int) Math.min((long) request.offset() + request.size(), asked.total());
            List<Hit> hits = List.of();
            if (wanted > request.offset()) {
                ScoreDoc[] top = asked.top(searcher, request.order(), wanted);
                var showing = new Showing(
                        searcher.storedFields(), asked.needles(), request.snippets(), request.snippetLength());
                hits = showing.hits(top, request.offset());
            }
            return new Answer(asked.total(), hits, asked.loosened(), asked.notes());
        });
    }

    @Override
    public Ranks ranks(SearchRequest request) {
        return of(() -> {
            Asked asked = Asked.of(request.query(), searcher);
            int wanted = (int) Math.min((long) request.offset() + request.size(), asked.total());
            var hits = new ArrayList<Ranks.Ranked>();
            if (wanted > request.offset()) {
                ScoreDoc[] top = asked.top(searcher, request.order(), wanted);
                BytesRef[] ids = Values.of(searcher, Fields.ID, top);
                for (int i = request.offset(); i < top.length; i++) {
                    hits.add(new Ranks.Ranked(i + 1, ids[i].utf8ToString(), top[i].score));
                }
            }
            return new Ranks(asked.total(), hits);
        });
    }

    @Override
    public long count(String query) {
        return of(() -> Asked.of(query, searcher).total());
    }

    @Override
    public @Nullable Article find(String idOrPlace) {
        int doc = of(() -> number(idOrPlace));
        return doc < 0 ? null : article(doc);
    }

    /** Of a page that is known by its place the newest version; an outdated one by its id. -1 if there is none. */
    private int number(String idOrPlace) throws IOException {
        int newest = Finding.one(reader, idOrPlace);
        return newest >= 0 ? newest : Finding.one(all, idOrPlace);
    }

    private Article article(int doc) {
        return of(() -> Kept.article(all.storedFields().document(doc, Set.of(Fields.JSON))));
    }

    @Override
    public List<Article> versions(String idOrPlace) {
        int doc = of(() -> number(idOrPlace));
        if (doc < 0) {
            return List.of();
        }
        String url = article(doc).outlet().url();
        List<Integer> docs = url == null ? List.of(doc) : of(() -> Versions.of(all, doc, url));
        return docs.stream().map(this::article).toList();
    }

    @Override
    public void each(@Nullable String query, Consumer<Article> visitor) {
        each(matching(query), visitor);
    }

    @Override
    public void lines(@Nullable String query, Consumer<byte[]> visitor) {
        keptLines(matching(query), line -> visitor.accept(Kept.current(line)));
    }

    private void each(Query matching, Consumer<Article> visitor) {
        keptLines(matching, line -> visitor.accept(Kept.article(line)));
    }

    private void keptLines(Query matching, Consumer<byte[]> visitor) {
        int[] docs = of(() -> InOrder.of(searcher, matching));
        KeptLines lines = of(() -> new KeptLines(reader));
        for (int doc : docs) {
            visitor.accept(of(() -> lines.of(doc)));
        }
    }

    private Query matching(@Nullable String query) {
        return query == null
                ? MatchAllDocsQuery.INSTANCE
                : of(() -> Asked.of(query, searcher).matching());
    }

    @Override
    public String reading(String query) {
        return Spoken.of(QueryParser.read(query).reading());
    }

    @Override
    public List<ScorePart> explain(String query, String id) {
        return of(() -> {
            Asked asked = Asked.of(query, searcher);
            int doc = Finding.one(reader, id);
            var parts = new ArrayList<ScorePart>();
            if (doc >= 0 && searcher.explain(asked.matching(), doc).isMatch()) {
                parts.addAll(asked.ranking().explain(doc));
            }
            return parts;
        });
    }

    @Override
    public FacetCounts facets(@Nullable String query, Facet by, int most) {
        return of(() -> Facets.of(searcher, matching(query), by, most));
    }

    @Override
    public Timeline timeline(List<String> queries, Timeline.Step step) {
        return of(() -> Buckets.of(
                searcher, queries, queries.stream().map(this::matching).toList(), step));
    }

    @Override
    public void concordance(String query, int context, Consumer<Concordance> visitor) {
        Asked asked = of(() -> Asked.of(query, searcher));
        each(asked.matching(), article -> new Contexts(article, context).each(asked.needles(), visitor));
    }

    @Override
    public List<Hit> like(String idOrPlace, int most) {
        Article article = find(idOrPlace);
        return article == null ? List.of() : of(() -> Likeness.to(article, searcher, most));
    }

    @Override
    public List<String> suggest(String query) {
        var suggestions = new ArrayList<String>();
        for (String text : Needles.of(QueryParser.read(query).reading()).texts()) {
            suggestions.addAll(of(() -> Suggestions.of(searcher, text)));
        }
        return suggestions;
    }

    @Override
    public IndexStats stats() {
        return of(() -> Holdings.of(reader, all.numDocs() - reader.numDocs(), folder));
    }

    @Override
    public void close() {
        try (directory) {
            reader.close();
        } catch (IOException e) {
            throw folder.trouble(e);
        }
    }
}
