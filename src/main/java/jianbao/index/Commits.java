package jianbao.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.store.Directory;
import org.jspecify.annotations.Nullable;

/** Makes articles, ledger and what was learned durable together: one Lucene commit names all that belongs to it. */
final class Commits {
    private final Directory directory;
    private final IndexWriter writer;
    private final Ledger ledger;

    /** The commit that everything goes on from. */
    private Commit last;

    /** What is to be kept with the next commit; null if it is what was kept before. */
    private @Nullable List<String> learned;

    private boolean anything;

    Commits(Directory directory, IndexWriter writer, Ledger ledger, Commit last) {
        this.directory = directory;
        this.writer = writer;
        this.ledger = ledger;
        this.last = last;
    }

    /** What was learned of sites, as the last commit keeps it. */
    List<String> learned() throws IOException {
        return last.learnedLines(directory);
    }

    /** Keeps lines with the next commit; null for those that are kept. */
    void learned(@Nullable List<String> lines) {
        learned = lines;
    }

    /** Whether anything was committed so far. */
    boolean anything() {
        return anything;
    }

    /** Commits, if there is anything to. */
    void commit() throws IOException {
        boolean changed = writer.hasUncommittedChanges();
        if (changed || learned != null || ledger.isChanged() || !DirectoryReader.indexExists(directory)) {
            if (changed) {
                Versions.settle(writer);
            }
            commitAll();
        }
    }

    private void commitAll() throws IOException {
        var written = new ArrayList<String>();
        String records = ledger.isChanged() ? ledger.write(written) : last.ledger();
        String lines = learned == null ? last.learned() : Commit.writeLearned(learned, directory);
        if (learned != null && lines != null) {
            written.add(lines);
        }
        directory.sync(written);
        var commit = new Commit(records, lines);
        writer.setLiveCommitData(commit.data().entrySet());
        writer.commit();
        anything = true;
        if (records != null && !records.equals(last.ledger())) {
            ledger.committed(records);
        }
        last = commit;
        learned = null;
        clearFormer();
    }

    /** Deletes what belongs to former commits alone; a run that was killed right after a commit has left it. */
    void clearFormer() throws IOException {
        var needed = ledger.memberFiles();
        needed.addAll(Stream.of(last.ledger(), last.learned())
                .filter(Objects::nonNull)
                .toList());
        Generations.clear(directory, List.of(LedgerFile.PREFIX, Members.PREFIX, Commit.LEARNED_PREFIX), needed);
    }
}
