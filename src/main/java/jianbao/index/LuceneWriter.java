package jianbao.index;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.BooleanSupplier;
import jianbao.Article;
import jianbao.Place;
import jianbao.json.ArticleJson;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.Directory;
import org.jspecify.annotations.Nullable;

/**
 * Writes articles to a Lucene index. An article that is new is analysed at once, by the thread that puts it; what concerns one
 * that is kept already is {@linkplain Aside put aside} and settled before the commit, so no order of arrival shows in the result.
 */
final class LuceneWriter implements ArticleWriter {
    /** Megabytes of postings in memory before a segment is written: more gains nothing measurable. */
    private static final double BUFFER = 16;

    private final IndexFolder folder;
    private final Directory directory;
    private final IndexWriter writer;
    private final Merges merges;

    /** Whether the folder itself is written to. */
    private final boolean inEarnest;

    /** Held shared to add, alone to settle. */
    private final ReadWriteLock gate = new ReentrantReadWriteLock();

    /** What was there before this run, or when things were last settled; null until it is asked for. */
    private @Nullable DirectoryReader before;

    /** What was put since then. */
    private final Arrivals arrivals = new Arrivals();

    private final Aside aside;

    private final Ledger ledger;

    private final Commits commits;

    private LuceneWriter(IndexFolder folder, Directory directory, IndexWriter writer, Merges merges, boolean inEarnest)
            throws IOException {
        this.folder = folder;
        this.directory = directory;
        this.writer = writer;
        this.merges = merges;
        this.inEarnest = inEarnest;
        this.aside = new Aside(writer);
        Commit last = Commit.of(writer);
        this.ledger = new Ledger(directory, last.ledger(), this::lose);
        this.commits = new Commits(directory, writer, ledger, last);
    }

    static LuceneWriter open(IndexFolder folder, boolean anyVersion) {
        return open(folder, anyVersion, true);
    }

    /** Writes as {@link #open} does, but what is in the folder stays as it is. */
    static LuceneWriter rehearse(IndexFolder folder, boolean anyVersion) {
        return open(folder, anyVersion, false);
    }

    private static LuceneWriter open(IndexFolder folder, boolean anyVersion, boolean inEarnest) {
        try {
            Directory directory = inEarnest ? folder.forWriting(anyVersion) : folder.forRehearsal(anyVersion);
            return open(folder, directory, inEarnest);
        } catch (IOException e) {
            throw folder.trouble(e);
        }
    }

    /** Opens what a directory holds; the directory is closed with the writer, or at once if that fails. */
    static LuceneWriter open(IndexFolder folder, Directory directory, boolean inEarnest) throws IOException {
        try {
            var merges = new Merges();
            var config = new IndexWriterConfig(new KeywordAnalyzer()).setRAMBufferSizeMB(BUFFER);
            config.setCommitOnClose(false).setMergeScheduler(merges);
            // Or segments are joined as soon as a writer is opened, and a run that changes nothing throws that away.
            config.setMaxFullFlushMergeWaitMillis(0);
            boolean replaced = IndexFolder.isOtherVersion(directory);
            config.setOpenMode(
                    replaced ? IndexWriterConfig.OpenMode.CREATE : IndexWriterConfig.OpenMode.CREATE_OR_APPEND);
            var writer = new IndexWriter(directory, config);
            if (inEarnest) {
                folder.holdBy(ProcessHandle.current().pid());
            }
            var made = new LuceneWriter(folder, directory, writer, merges, inEarnest);
            if (inEarnest && !replaced) {
                made.commits.clearFormer();
            }
            return made;
        } catch (IOException e) {
            directory.close();
            throw e;
        }
    }

    @Override
    public Put put(Place place, Article article) {
        String line = ArticleJson.line(article);
        var places = Places.of(place, article, Fingerprint.ofLine(line));
        try {
            Put done = tryPut(place, article, line, places);
            while (done == null) {
                settle();
                done = tryPut(place, article, line, places);
            }
            return done;
        } catch (IOException | IllegalStateException e) {
            throw trouble(e);
        }
    }

    /** Whoever puts asks for it first, so nothing of this run is in it; a run that finds nothing new never opens it. */
    private synchronized DirectoryReader before() throws IOException {
        DirectoryReader open = before == null ? DirectoryReader.open(writer) : before;
        before = open;
        return open;
    }

    private synchronized void forgetBefore() throws IOException {
        if (before != null) {
            before.close();
            before = null;
        }
    }

    /** Puts, or returns null if what was put before must be settled first. */
    private @Nullable Put tryPut(Place place, Article article, String line, Places places) throws IOException {
        gate.readLock().lock();
        try {
            Arrivals.Step step = arrivals.step(before(), place, article, places.first());
            switch (step.way()) {
                case ADD -> writer.addDocument(document(article, line, places));
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

    /** Of an article that mostly stands where it is said to be already, so that its line of JSON is written once. */
    private static Document document(Article article, String line, Places places) {
        Article settled = places.settle(article);
        return ArticleDocument.of(settled, settled.equals(article) ? line : ArticleJson.line(settled), places);
    }

    @Override
    public Put replace(Article article, String bringer) {
        gate.readLock().lock();
        try {
            int old = Kept.find(before(), Fields.ID, article.id());
            String earlier = arrivals.brought(article.id(), bringer);
            Places places = Places.readyMade(article, bringer);
            if (old >= 0) {
                Kept kept = Kept.read(before().storedFields(), old);
                if (earlier == null && ArticleJson.line(kept.article()).equals(ArticleJson.line(article))) {
                    if (!kept.places().bringers().contains(bringer)) {
                        aside.bring(article.id(), bringer);
                    }
                    return Put.UNCHANGED;
                }
                places = places.knowing(kept.places());
            }
            if (earlier != null && !earlier.equals(bringer)) {
                aside.bring(article.id(), earlier);
            }
            writer.updateDocument(
                    new Term(Fields.ID, ArticleDocument.exactTerm(article.id())), ArticleDocument.of(article, places));
            return earlier != null || old >= 0 ? Put.UPDATED : Put.ADDED;
        } catch (IOException | IllegalStateException e) {
            throw trouble(e);
        } finally {
            gate.readLock().unlock();
        }
    }

    private void lose(String id, String key) {
        gate.readLock().lock();
        try {
            aside.lose(id, key);
        } catch (IOException | IllegalStateException e) {
            throw trouble(e);
        } finally {
            gate.readLock().unlock();
        }
    }

    @Override
    public @Nullable Article kept(Place place) {
        gate.readLock().lock();
        try {
            int stood = Kept.find(before(), Fields.KEY, place.key());
            return stood < 0 ? null : Kept.read(before().storedFields(), stood).article();
        } catch (IOException | IllegalStateException e) {
            throw trouble(e);
        } finally {
            gate.readLock().unlock();
        }
    }

    @Override
    public Ledger ledger() {
        return ledger;
    }

    @Override
    public List<String> learned() {
        try {
            return commits.learned();
        } catch (IOException e) {
            throw folder.trouble(e);
        }
    }

    @Override
    public void learned(List<String> lines) {
        commits.learned(lines.equals(learned()) ? null : List.copyOf(lines));
    }

    @Override
    public void commit() {
        try {
            merges.check();
            if (aside.holdsSomething()) {
                settle();
            }
            commits.commit();
        } catch (IOException | IllegalStateException e) {
            throw trouble(e);
        }
    }

    @Override
    public boolean isScattered() {
        try {
            return inEarnest && commits.anything() && Compaction.target(directory) > 0 && folder.hasRoomForAnother();
        } catch (IOException e) {
            throw folder.trouble(e);
        }
    }

    @Override
    public void compact(BooleanSupplier stopped) {
        try {
            Compaction.into(Math.max(1, Compaction.target(directory)), writer, merges, stopped);
        } catch (IOException | IllegalStateException e) {
            throw trouble(e);
        }
    }

    private void settle() throws IOException {
        gate.writeLock().lock();
        try {
            aside.settle(before());
            forgetBefore();
            arrivals.clear();
        } finally {
            gate.writeLock().unlock();
        }
    }

    /** Once something has gone badly wrong a writer only says that it is closed, or cannot go on: what went wrong is told instead. */
    private IndexTrouble trouble(Exception e) {
        Throwable tragic = writer.getTragicException();
        Throwable why = e instanceof IllegalStateException && tragic != null ? tragic : e;
        return switch (why) {
            case Error error -> throw error;
            case IOException disk -> folder.trouble(disk);
            default -> folder.trouble(new IOException(e.getMessage(), e));
        };
    }

    @Override
    public void close() {
        try (directory;
                ledger) {
            forgetBefore();
            writer.rollback();
            if (inEarnest) {
                folder.release();
            }
        } catch (IOException e) {
            throw folder.trouble(e);
        }
    }
}
