package jianbao.index;

import static jianbao.index.Archive.article;
import static jianbao.index.Archive.put;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexOutput;
import org.apache.lucene.store.NoLockFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A writer that broke while it worked in the background says what broke it, whoever asks next and in whatever words Lucene refuses. */
class BrokenWriterTest {
    @TempDir
    Path folder;

    private final FailingDirectory disk = new FailingDirectory();

    /** A disk in memory on which no file can be begun once something is wrong. */
    private static final class FailingDirectory extends FilterDirectory {
        private volatile @Nullable IOException full;
        private volatile @Nullable RuntimeException refusal;

        FailingDirectory() {
            super(new ByteBuffersDirectory(NoLockFactory.INSTANCE));
        }

        @Override
        public IndexOutput createOutput(String name, IOContext context) throws IOException {
            IOException trouble = full;
            RuntimeException refused = refusal;
            if (trouble != null) {
                throw trouble;
            }
            if (refused != null) {
                throw refused;
            }
            return super.createOutput(name, context);
        }
    }

    @Test
    void afterAFailureInTheBackgroundEveryCallTellsOfTheDisk() throws IOException {
        try (LuceneWriter writer = LuceneWriter.open(new IndexFolder(folder), disk, false)) {
            for (int i = 0; i < 3; i++) {
                put(writer, i + ".html", article("" + i, "题", "援疆"));
                writer.commit();
            }
            disk.full = new IOException("No space left on device");
            assertThatThrownBy(() -> writer.compact(() -> false)).isInstanceOf(IndexTrouble.class);
            assertThatThrownBy(() -> put(writer, "9.html", article("9", "题", "援疆")))
                    .isInstanceOf(IndexTrouble.class)
                    .hasMessageContaining("the disk is full");
            assertThatThrownBy(writer::commit)
                    .isInstanceOf(IndexTrouble.class)
                    .hasMessageContaining("the disk is full");
            disk.full = null;
        }
    }

    /** What Lucene says to a caller who comes between the failure and the end of the writer. */
    @Test
    void aWriterThatCannotGoOnIsNoFaultOfTheProgram() throws IOException {
        try (LuceneWriter writer = LuceneWriter.open(new IndexFolder(folder), disk, false)) {
            put(writer, "1.html", article("1", "题", "援疆"));
            disk.refusal = new IllegalStateException("this writer hit an unrecoverable error; cannot commit");
            assertThatThrownBy(writer::commit)
                    .isInstanceOf(IndexTrouble.class)
                    .hasMessageContaining("cannot be used: this writer hit an unrecoverable error");
            disk.refusal = null;
        }
    }
}
