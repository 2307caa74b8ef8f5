package jianbao.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import jianbao.Article;
import jianbao.Hit;
import jianbao.Marked;
import jianbao.text.Folding;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldCollector;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.store.Directory;
import org.jspecify.annotations.Nullable;

/** An archive in a Lucene index on disk. */
final class LuceneIndex implements ArticleIndex {
    private static final SortField BY_ORIGIN = new SortField(Fields.ORIGIN, SortField.Type.STRING);
    private static final SortField BY_ID = new SortField(Fields.ID, SortField.Type.STRING);
    private static final Sort BY_SCORE = new Sort(SortField.FIELD_SCORE, BY_ORIGIN, BY_ID);
    private static final Sort BY_DATE = new Sort(newestFirst(), SortField.FIELD_SCORE, BY_ORIGIN, BY_ID);

    private final IndexFolder folder;
    private final Directory directory;
    private final DirectoryReader reader;
    private final IndexSearcher searcher;

    private LuceneIndex(IndexFolder folder, Directory directory) throws IOException {
        this.folder = folder;
        this.directory = directory;
        this.reader = DirectoryReader.open(directory);
        this.searcher = new IndexSearcher(reader);
        searcher.setSimilarity(Ranking.similarity());
    }

    static LuceneIndex open(IndexFolder folder) {
        try {
            Directory directory = folder.existing();
            try {
                return new LuceneIndex(folder, directory);
            } catch (IOException e) {
                directory.close();
                throw e;
            }
        } catch (IOException e) {
            throw folder.trouble(e);
        }
    }

    private static SortField newestFirst() {
        return new SortField(Fields.FROM, SortField.Type.LONG, true, Long.MIN_VALUE);
    }

    /** A query with what it matches. */
    private record Asked(
            Query matching, long total, Ranking ranking, Needles needles, boolean loosened, List<String> notes) {}

    private Asked ask(String query) throws IOException {
        QueryParser.Read read = QueryParser.read(query);
        Query matching = Matching.of(read.reading());
        int total = searcher.count(matching);
        if (total == 0) {
            Question question = Question.of(read.reading());
            Query parts = question.matching();
            int partly = question.loosens() ? searcher.count(parts) : 0;
            if (partly > 0) {
                Ranking ranking = Ranking.of(question.texts(), true);
                return new Asked(parts, partly, ranking, question.needles(), true, read.notes());
            }
        }
        Needles needles = Needles.of(read.reading());
        return new Asked(matching, total, Ranking.of(needles.texts(), false), needles, false, read.notes());
    }

    @Override
    public Answer search(SearchRequest request) {
        try {
            Asked asked = ask(request.query());
            long wanted = Math.min((long) request.offset() + request.size(), asked.total());
            if (wanted <= request.offset()) {
                return new Answer(asked.total(), List.of(), asked.loosened(), asked.notes());
            }
            ScoreDoc[] top = top(asked, request.order(), (int) wanted);
            var hits = new ArrayList<Hit>();
            for (int i = request.offset(); i < top.length; i++) {
                hits.add(hit(i + 1, top[i], asked.needles(), request));
            }
            return new Answer(asked.total(), hits, asked.loosened(), asked.notes());
        } catch (IOException e) {
            throw folder.trouble(e);
        }
    }

    private ScoreDoc[] top(Asked asked, SearchRequest.Order order, int wanted) throws IOException {
        BooleanQuery first = asked.ranking().first();
        boolean ranked = order == SearchRequest.Order.RELEVANCE && !first.clauses().isEmpty();
        var query = new BooleanQuery.Builder().add(asked.matching(), Occur.FILTER);
        if (!first.clauses().isEmpty()) {
            query.add(first, Occur.SHOULD);
        }
        int window = ranked ? Math.max(wanted, Ranking.PAIRED) : wanted;
        Sort sort = ranked ? BY_SCORE : BY_DATE;
        // The total is known: what cannot be among the best need not be scored.
        ScoreDoc[] top = searcher.search(query.build(), new TopFieldCollectorManager(sort, window, window)).scoreDocs;
        TopFieldCollector.populateScores(top, searcher, query.build());
        if (ranked) {
            Pairs.reorder(searcher, top, asked.ranking().pairs());
        }
        return Arrays.copyOf(top, Math.min(top.length, wanted));
    }

    private Hit hit(int rank, ScoreDoc found, Needles needles, SearchRequest request) throws IOException {
        Article article = Kept.article(searcher.storedFields().document(found.doc, java.util.Set.of(Fields.JSON)));
        String shown = article.headline().shown();
        String body = article.content().body();
        var inTitle = shown == null ? List.<Needles.Match>of() : needles.matches(Folding.fold(shown));
        var inBody = needles.matches(Folding.fold(body));
        var titleSpans = Needles.spans(inTitle);
        Marked title = shown == null ? null : new Marked(shown, titleSpans);
        int matches = titleSpans.size() + Needles.spans(inBody).size();
        var snippets = Snippets.of(body, inBody, request.snippets(), request.snippetLength());
        return new Hit(rank, found.score, article, title, snippets, matches);
    }

    @Override
    public long count(String query) {
        try {
            return ask(query).total();
        } catch (IOException e) {
            throw folder.trouble(e);
        }
    }

    @Override
    public @Nullable Article find(String idOrPlace) {
        try {
            int doc = Finding.one(reader, idOrPlace);
            return doc < 0 ? null : Kept.article(reader.storedFields().document(doc));
        } catch (IOException e) {
            throw folder.trouble(e);
        }
    }

    @Override
    public void each(@Nullable String query, Consumer<Article> visitor) {
        try {
            Query matching = query == null ? org.apache.lucene.search.MatchAllDocsQuery.INSTANCE : ask(query).matching();
            int[] order = InOrder.of(searcher, matching);
            var stored = reader.storedFields();
            for (int doc : order) {
                visitor.accept(Kept.article(stored.document(doc, java.util.Set.of(Fields.JSON))));
            }
        } catch (IOException e) {
            throw folder.trouble(e);
        }
    }

    @Override
    public IndexStats stats() {
        try {
            return Holdings.of(reader, folder);
        } catch (IOException e) {
            throw folder.trouble(e);
        }
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
