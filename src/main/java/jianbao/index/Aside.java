package jianbao.index;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import jianbao.Article;
import jianbao.json.ArticleJson;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.MultiBits;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * What a run did to articles that are kept already: places gained and lost. It waits in the index itself, as documents that
 * are stored but not analysed, so it takes no memory; it is settled before every commit, so no reader ever sees it.
 */
final class Aside {
    /** The stored key of a place that was lost. */
    private static final String LOST = "lost";

    /** The stored key of a file that brings the article, too. */
    private static final String BROUGHT = "brought";

    private final IndexWriter writer;
    private final AtomicLong held = new AtomicLong();

    Aside(IndexWriter writer) {
        this.writer = writer;
    }

    boolean holdsSomething() {
        return held.get() > 0;
    }

    /** An article stands at more places than was known, or is another at those. */
    void gain(Article article, Places places) throws IOException {
        var document = of(article.id());
        document.add(new StoredField(Fields.JSON, ArticleJson.line(article).getBytes(StandardCharsets.UTF_8)));
        document.add(new StoredField(Fields.PLACES, places.bytes()));
        hold(document);
    }

    /** An article stands no more at a place. */
    void lose(String id, String key) throws IOException {
        var document = of(id);
        document.add(new StoredField(LOST, key));
        hold(document);
    }

    /** An article comes in one more file. */
    void bring(String id, String bringer) throws IOException {
        var document = of(id);
        document.add(new StoredField(BROUGHT, bringer));
        hold(document);
    }

    private static Document of(String id) {
        var document = new Document();
        document.add(new StringField(Fields.ASIDE, ArticleDocument.exactTerm(id), Field.Store.NO));
        return document;
    }

    private void hold(Document document) throws IOException {
        writer.addDocument(document);
        held.incrementAndGet();
    }

    /**
     * Brings every article up to date that something was put aside for. Nothing may be put meanwhile.
     *
     * @param before the index before this run
     */
    void settle(IndexReader before) throws IOException {
        try (DirectoryReader now = DirectoryReader.open(writer)) {
            Terms ids = MultiTerms.getTerms(now, Fields.ASIDE);
            if (ids != null) {
                TermsEnum each = ids.iterator();
                for (BytesRef id = each.next(); id != null; id = each.next()) {
                    settle(id.utf8ToString(), each.postings(null, PostingsEnum.NONE), now, before);
                }
            }
        }
        held.set(0);
    }

    private void settle(String id, PostingsEnum waiting, IndexReader now, IndexReader before) throws IOException {
        var gains = new ArrayList<Kept>();
        var losses = new ArrayList<String>();
        var bringers = new ArrayList<String>();
        var stored = now.storedFields();
        Bits live = MultiBits.getLiveDocs(now);
        for (int doc = waiting.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = waiting.nextDoc()) {
            if (live != null && !live.get(doc)) {
                continue; // settled before, and not merged away yet
            }
            Document document = stored.document(doc);
            if (document.get(LOST) != null) {
                losses.add(document.get(LOST));
            } else if (document.get(BROUGHT) != null) {
                bringers.add(document.get(BROUGHT));
            } else {
                gains.add(Kept.of(document));
            }
        }
        if (gains.isEmpty() && losses.isEmpty() && bringers.isEmpty()) {
            return;
        }
        int at = Kept.find(now, Fields.ID, id);
        Kept main = at < 0 ? null : Kept.read(stored, at);
        boolean older = Kept.find(before, Fields.ID, id) >= 0;
        Kept settled = settled(main, older, gains, losses, bringers);
        var term = new Term(Fields.ID, id);
        if (settled == null) {
            writer.deleteDocuments(term);
        } else {
            writer.updateDocument(term, ArticleDocument.of(settled.article(), settled.places()));
        }
        writer.deleteDocuments(new Term(Fields.ASIDE, id));
    }

    /** The article with what it gained and lost; null if it stands nowhere any more. */
    private static @Nullable Kept settled(
            @Nullable Kept main, boolean older, List<Kept> gains, List<String> losses, List<String> bringers) {
        Places places = main == null ? Places.NONE : main.places();
        for (String lost : losses) {
            places = places.without(lost);
        }
        for (Kept gain : gains) {
            places = places.and(gain.places());
        }
        for (String bringer : bringers) {
            places = places.broughtBy(bringer);
        }
        Article article = told(main, older, gains);
        if (article == null || places.areNone()) {
            return null;
        }
        places = places.orAt(article);
        return new Kept(places.settle(article), places);
    }

    /** Of several readings of the same page, the one at the first place; but what this run read outdates what was kept. */
    private static @Nullable Article told(@Nullable Kept main, boolean older, List<Kept> gains) {
        Kept best = null;
        for (Kept gain : gains) {
            best = best == null || gain.places().before(best.places()) ? gain : best;
        }
        if (best == null || main == null) {
            return best != null ? best.article() : main != null ? main.article() : null;
        }
        boolean outdated =
                older && main.places().first().print() != best.places().first().print();
        return outdated || best.places().before(main.places()) ? best.article() : main.article();
    }
}
