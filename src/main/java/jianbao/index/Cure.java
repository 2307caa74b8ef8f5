package jianbao.index;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.index.CheckIndex;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.Lock;
import org.jspecify.annotations.Nullable;

/**
 * What was done to put an archive right.
 *
 * @param copy where all that was there is kept; null if nothing was taken out
 * @param toRead the folders and files to be read again, by their keys
 * @param beyond the files of which articles are lost and that are not there to be read again, by their keys
 * @param recordsLost whether it is no longer known what was read: then every folder is to be read again
 */
public record Cure(@Nullable Path copy, List<String> toRead, List<String> beyond, boolean recordsLost) {
    public Cure {
        toRead = List.copyOf(toRead);
        beyond = List.copyOf(beyond);
    }

    static List<Complaint> check(IndexFolder folder, Predicate<String> isThere) {
        try (Directory directory = folder.existing(IndexFolder.Access.MAP);
                Lock lock = Checkup.lock(directory)) {
            return Checkup.of(directory, lock, isThere).complaints();
        } catch (IOException e) {
            throw folder.trouble(e);
        }
    }

    static Cure of(IndexFolder folder, Predicate<String> isThere) {
        try {
            return cured(folder, isThere);
        } catch (IOException e) {
            throw folder.trouble(e);
        }
    }

    private static Cure cured(IndexFolder folder, Predicate<String> isThere) throws IOException {
        try (Directory directory = folder.existing(IndexFolder.Access.MAP)) {
            return cured(directory, folder, isThere);
        } catch (CorruptIndexException | java.nio.file.NoSuchFileException | java.io.EOFException e) {
            // The list of its parts is gone: there is nothing to go on from.
            return new Cure(folder.moveAside(), List.of(), List.of(), true);
        }
    }

    private static Cure cured(Directory directory, IndexFolder folder, Predicate<String> isThere) throws IOException {
        Path copy = null;
        Checkup checkup;
        try (Lock lock = Checkup.lock(directory)) {
            checkup = Checkup.of(directory, lock, isThere);
            if (checkup.complaints().stream().noneMatch(Complaint::isDamage)) {
                return new Cure(null, List.of(), List.of(), false);
            }
            copy = folder.copy();
            if (!checkup.status().clean) {
                try (var check = new CheckIndex(directory, lock)) {
                    check.exorciseIndex(checkup.status());
                }
                checkup = Checkup.of(directory, lock, isThere);
            }
        }
        boolean recordsLost = checkup.complaints().stream().anyMatch(c -> c.kind() == Complaint.Kind.RECORDS);
        List<String> again = checkup.suffering(true);
        mend(directory, checkup, recordsLost, again);
        return new Cure(copy, whole(again, checkup.roots()), checkup.suffering(false), recordsLost);
    }

    /** The roots that files stand below; the files themselves that were read without one. */
    private static List<String> whole(List<String> files, Iterable<String> roots) {
        var whole = new TreeSet<String>();
        for (String file : files) {
            String best = file;
            for (String root : roots) {
                if (file.startsWith(root.endsWith("/") ? root : root + "/")) {
                    best = root;
                }
            }
            whole.add(best);
        }
        return List.copyOf(whole);
    }

    private static void mend(Directory directory, Checkup checkup, boolean recordsLost, List<String> again)
            throws IOException {
        var config = new IndexWriterConfig(new KeywordAnalyzer()).setCommitOnClose(false);
        try (var writer = new IndexWriter(directory, config)) {
            for (String id : checkup.unreadable()) {
                writer.deleteDocuments(new Term(Fields.ID, ArticleDocument.exactTerm(id)));
            }
            Commit before = Commit.of(writer);
            Commit now = recordsLost
                    ? new Commit(null, null)
                    : new Commit(forgotten(directory, before.ledger(), again), before.learned());
            writer.setLiveCommitData(now.data().entrySet());
            writer.commit();
        }
    }

    private static @Nullable String forgotten(Directory directory, @Nullable String ledger, List<String> files)
            throws IOException {
        if (ledger == null || files.isEmpty()) {
            return ledger;
        }
        try (var records = new Ledger(directory, ledger, (id, key) -> {})) {
            files.forEach(records::forget);
            var written = new ArrayList<String>();
            String name = records.write(written);
            directory.sync(written);
            return name;
        }
    }
}
