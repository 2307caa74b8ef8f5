package jianbao.index;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import jianbao.Article;
import jianbao.Place;
import jianbao.json.ArticleJson;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.Directory;

/**
 * Writes articles to a Lucene index. An article that is new is analysed at once, by the thread that puts it; what concerns one
 * that is kept already is {@linkplain Aside put aside} and settled before the commit, so no order of arrival shows in the result.
 */
final class LuceneWriter implements ArticleWriter {
    /** Megabytes of postings in memory before a segment is written: more gains nothing measurable. */
    private static final double BUFFER = 16;

    /** Pages of one run that are remembered by fingerprint before what they did is settled: 64 bytes each. */
    private static final int MOST_REMEMBERED = 2_000_000;

    private final IndexFolder folder;
    private final Directory directory;
    private final IndexWriter writer;

    /** Held shared to add, alone to settle. */
    private final ReadWriteLock gate = new ReentrantReadWriteLock();

    /** What was there before this run, or when things were last settled. */
    private DirectoryReader before;

    /** The ids put since then, by fingerprint. */
    private final LongTable ids = new LongTable();

    /** The keys put since then, each with the fingerprint of its article. */
    private final LongTable keys = new LongTable();

    private final Aside aside;

    /** What is to be kept with the next commit. */
    private List<String> learned = List.of();

    private LuceneWriter(IndexFolder folder, Directory directory, IndexWriter writer) throws IOException {
        this.folder = folder;
        this.directory = directory;
        this.writer = writer;
        this.before = DirectoryReader.open(writer);
        this.aside = new Aside(writer);
    }

    static LuceneWriter open(IndexFolder folder) {
        try {
            Directory directory = folder.forWriting();
            try {
                var config = new IndexWriterConfig(new KeywordAnalyzer()).setRAMBufferSizeMB(BUFFER);
                config.setCommitOnClose(false);
                var writer = new IndexWriter(directory, config);
                folder.holdBy(ProcessHandle.current().pid());
                return new LuceneWriter(folder, directory, writer);
            } catch (IOException e) {
                directory.close();
                throw e;
            }
        } catch (IOException e) {
            throw folder.trouble(e);
        }
    }

    @Override
    public Put put(Place place, Article article) {
        var places = Places.of(place, article);
        try {
            Put done = tryPut(place, article, places);
            while (done == null) {
                settle();
                done = tryPut(place, article, places);
            }
            return done;
        } catch (IOException e) {
            throw folder.trouble(e);
        }
    }

    /** Puts, or returns null if what was put before must be settled first. */
    private @org.jspecify.annotations.Nullable Put tryPut(Place place, Article article, Places places)
            throws IOException {
        gate.readLock().lock();
        try {
            Step step = step(place, article, places.first().print());
            switch (step.way()) {
                case ADD -> writer.addDocument(ArticleDocument.of(places.settle(article), places));
                case GAIN -> aside.gain(article, places);
                case NOTHING -> {}
                case SETTLE -> {
                    return null;
                }
            }
            if (step.loser() != null) {
                aside.lose(step.loser(), place.key());
            }
            return step.put();
        } finally {
            gate.readLock().unlock();
        }
    }

    /** What is to be done. */
    private enum Way {
        ADD,
        GAIN,
        NOTHING,
        SETTLE
    }

    /**
     * What is to be done with a page.
     *
     * @param loser the id of the article that stood at its place, if it was another
     */
    private record Step(
            Way way,
            Put put,
            @org.jspecify.annotations.Nullable String loser) {}

    private synchronized Step step(Place place, Article article, long print) throws IOException {
        long key = Fingerprint.of(place.key());
        if (keys.contains(key) || keys.size() >= MOST_REMEMBERED) {
            boolean same = keys.contains(key) && keys.at(key) == print;
            return new Step(same ? Way.NOTHING : Way.SETTLE, Put.UNCHANGED, null);
        }
        long id = Fingerprint.of(article.id());
        boolean known = ids.contains(id) || Kept.find(before, Fields.ID, article.id()) >= 0;
        int stood = Kept.find(before, Fields.KEY, place.key());
        keys.put(key, print);
        ids.put(id, 0);
        if (stood < 0) {
            return known ? new Step(Way.GAIN, Put.SAME_ELSEWHERE, null) : new Step(Way.ADD, Put.ADDED, null);
        }
        Kept old = Kept.read(before.storedFields(), stood);
        if (!old.article().id().equals(article.id())) {
            return new Step(
                    known ? Way.GAIN : Way.ADD, Put.UPDATED, old.article().id());
        }
        var stand = old.places().at(place.key());
        return stand != null && stand.print() == print
                ? new Step(Way.NOTHING, Put.UNCHANGED, null)
                : new Step(Way.GAIN, Put.UPDATED, null);
    }

    @Override
    public Put replace(Article article) {
        gate.readLock().lock();
        try {
            int old = Kept.find(before, Fields.ID, article.id());
            boolean known = remember(article.id()) || old >= 0;
            Places places = Places.readyMade(article);
            if (old >= 0) {
                Kept kept = Kept.read(before.storedFields(), old);
                if (ArticleJson.line(kept.article()).equals(ArticleJson.line(article))) {
                    return Put.UNCHANGED;
                }
                places = places.knowing(kept.places());
            }
            writer.updateDocument(
                    new Term(Fields.ID, ArticleDocument.exactTerm(article.id())), ArticleDocument.of(article, places));
            return known ? Put.UPDATED : Put.ADDED;
        } catch (IOException e) {
            throw folder.trouble(e);
        } finally {
            gate.readLock().unlock();
        }
    }

    private synchronized boolean remember(String id) {
        long print = Fingerprint.of(id);
        boolean known = ids.contains(print);
        ids.put(print, 0);
        return known;
    }

    @Override
    public List<String> learned() {
        try {
            return folder.learned();
        } catch (IOException e) {
            throw folder.trouble(e);
        }
    }

    @Override
    public void learned(List<String> lines) {
        learned = List.copyOf(lines);
    }

    @Override
    public void commit() {
        try {
            if (!learned.isEmpty()) {
                folder.keepLearned(learned);
            }
            if (aside.holdsSomething()) {
                settle();
            }
            writer.setLiveCommitData(IndexFolder.mark().entrySet());
            writer.commit();
        } catch (IOException e) {
            throw folder.trouble(e);
        }
    }

    private void settle() throws IOException {
        gate.writeLock().lock();
        try {
            aside.settle(before);
            before.close();
            before = DirectoryReader.open(writer);
            ids.clear();
            keys.clear();
        } finally {
            gate.writeLock().unlock();
        }
    }

    @Override
    public void close() {
        try (directory) {
            before.close();
            writer.rollback();
            folder.release();
        } catch (IOException e) {
            throw folder.trouble(e);
        }
    }
}
