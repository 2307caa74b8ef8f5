package jianbao.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a writer maps into memory is small, however large the index. */
class WriterDirectoryTest {
    @TempDir
    Path folder;

    @Test
    void mapsNormsAndNothingElse() throws Exception {
        try (var directory = new WriterDirectory(folder)) {
            for (String name : new String[] {"_0.nvd", "_0.fdt", "_0_Lucene104_0.pos"}) {
                try (var out = directory.createOutput(name, IOContext.DEFAULT)) {
                    out.writeString("大堤守住了");
                }
                try (IndexInput in = directory.openInput(name, IOContext.DEFAULT)) {
                    assertThat(in.readString()).isEqualTo("大堤守住了");
                    assertThat(in.toString().startsWith("NIOFSIndexInput"))
                            .as(in.toString())
                            .isEqualTo(!name.endsWith(".nvd"));
                }
            }
        }
    }
}
