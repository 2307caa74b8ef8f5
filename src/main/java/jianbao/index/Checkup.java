package jianbao.index;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import jianbao.Article;
import jianbao.index.Complaint.Kind;
import org.apache.lucene.codecs.CodecUtil;
import org.apache.lucene.index.CheckIndex;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.Lock;
import org.apache.lucene.util.Bits;
import org.jspecify.annotations.Nullable;

/**
 * Looks an archive over: every byte against its checksum and every structure against the others, as Lucene does; every article against
 * the fields by which it is found; and what is remembered of files against the articles and against the disk. Nothing is written.
 */
final class Checkup {
    private final Directory directory;
    private final Predicate<String> isThere;
    private final Complaints complaints = new Complaints();

    /** The files of which articles are damaged or missing, by their keys, and the ids of articles that cannot be read. */
    private final Set<String> suffering = new TreeSet<>();

    private final Set<String> unreadable = new HashSet<>();
    private Set<String> roots = Set.of();
    private CheckIndex.@Nullable Status status;

    private Checkup(Directory directory, Predicate<String> isThere) {
        this.directory = directory;
        this.isThere = isThere;
    }

    /**
     * Looks over all.
     *
     * @param lock on the directory, held meanwhile
     * @param isThere whether a file may still be there, by its key
     */
    static Checkup of(Directory directory, Lock lock, Predicate<String> isThere) throws IOException {
        var checkup = new Checkup(directory, isThere);
        checkup.structures(lock);
        checkup.contents();
        return checkup;
    }

    /** The lock that keeps writers out. */
    static Lock lock(Directory directory) throws IOException {
        return directory.obtainLock(IndexWriter.WRITE_LOCK_NAME);
    }

    List<Complaint> complaints() {
        return complaints.all();
    }

    Set<String> suffering() {
        return suffering;
    }

    Set<String> unreadable() {
        return unreadable;
    }

    Set<String> roots() {
        return roots;
    }

    /** What Lucene says; not clean if parts are broken. */
    CheckIndex.Status status() {
        return Objects.requireNonNull(status);
    }

    private void structures(Lock lock) throws IOException {
        try (var check = new CheckIndex(directory, lock)) {
            status = check.checkIndex();
            for (CheckIndex.Status.SegmentInfoStatus part : status.segmentInfos) {
                if (part.error != null) {
                    complaints.add(Kind.BROKEN, part.maxDoc, part.name);
                }
            }
        }
    }

    private void contents() throws IOException {
        Commit commit = Commit.of(SegmentInfos.readLatestCommit(directory).getUserData());
        boolean learned = isWhole(commit.learned());
        boolean recorded = isWhole(commit.ledger()) && learned;
        if (!status().clean) {
            return; // what the broken parts held is seen when they are out of the way
        }
        try (DirectoryReader reader = DirectoryReader.open(directory)) {
            for (LeafReaderContext leaf : reader.leaves()) {
                articles(leaf.reader());
            }
            if (recorded && commit.ledger() != null) {
                files(reader, commit.ledger());
            }
        }
    }

    private boolean isWhole(@Nullable String name) {
        if (name == null) {
            return true;
        }
        try (IndexInput in = directory.openInput(name, IOContext.DEFAULT)) {
            CodecUtil.checksumEntireFile(in);
            return true;
        } catch (IOException | RuntimeException e) {
            complaints.add(Kind.RECORDS, 1, name);
            return false;
        }
    }

    private void articles(LeafReader leaf) throws IOException {
        Bits live = leaf.getLiveDocs();
        StoredFields stored = leaf.storedFields();
        SortedDocValues ids = leaf.getSortedDocValues(Fields.ID);
        for (int doc = 0; doc < leaf.maxDoc(); doc++) {
            if (live != null && !live.get(doc)) {
                continue;
            }
            String id = ids != null && ids.advanceExact(doc)
                    ? ids.lookupOrd(ids.ordValue()).utf8ToString()
                    : "";
            if (!isSound(stored, doc, id)) {
                complaints.add(Kind.UNREADABLE, 1, id);
                unreadable.add(id);
            }
        }
    }

    private static boolean isSound(StoredFields stored, int doc, String id) throws IOException {
        try {
            Kept kept = Kept.read(stored, doc);
            Article article = kept.article();
            return article.id().startsWith(id)
                    && !id.isEmpty()
                    && !kept.places().all().isEmpty();
        } catch (RuntimeException e) {
            return false; // whatever is wrong with it
        }
    }

    private void files(DirectoryReader reader, String ledger) throws IOException {
        try (LedgerFile file = LedgerFile.open(directory, ledger);
                var members = new Members(directory)) {
            roots = new TreeSet<>(file.roots().keySet());
            boolean whole = file.memberFiles().stream().map(this::isWhole).reduce(true, Boolean::logicalAnd);
            LedgerFile.Cursor cursor = file.cursor();
            for (FileRecord record = cursor.next(); whole && record != null; record = cursor.next()) {
                file(reader, record, members);
            }
        }
    }

    private void file(DirectoryReader reader, FileRecord record, Members members) throws IOException {
        String key = record.state().key();
        MemberCursor each = members.of(record);
        for (Member member = each.next(); member != null; member = each.next()) {
            boolean here = Kept.find(reader, Fields.ID, member.id()) >= 0;
            if (!here || unreadable.contains(member.id())) {
                suffering.add(key);
            }
            if (!here) {
                complaints.add(Kind.MISSING, 1, member.isReadyMade() ? key : key + member.within());
            }
        }
        if (!isThere.test(key)) {
            complaints.add(Kind.GONE, 1, key);
        }
    }

    /** The suffering files that can be read again, and those that cannot. */
    List<String> suffering(boolean rebuildable) {
        return suffering.stream()
                .filter(key -> isThere.test(key) == rebuildable)
                .toList();
    }
}
