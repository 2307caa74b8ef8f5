package jianbao.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.FilterIndexOutput;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexOutput;
import org.junit.jupiter.api.Test;

class LedgerFileTest {
    private int open;

    @Test
    void closesItsFileWhenTheDiskFailsAtTheFirstByte() throws IOException {
        try (var disk = new FullDisk()) {
            assertThatThrownBy(() -> new LedgerFile.Writer(disk, "ledger_1")).hasMessage("No space left on device");
            assertThat(open).isZero();
        }
    }

    /** Files can be made on it, and nothing be written to them. */
    private final class FullDisk extends FilterDirectory {
        FullDisk() {
            super(new ByteBuffersDirectory());
        }

        @Override
        public IndexOutput createOutput(String name, IOContext context) throws IOException {
            open++;
            return new FilterIndexOutput(name, name, super.createOutput(name, context)) {
                @Override
                public void writeByte(byte b) throws IOException {
                    throw new IOException("No space left on device");
                }

                @Override
                public void close() throws IOException {
                    open--;
                    super.close();
                }
            };
        }
    }
}
