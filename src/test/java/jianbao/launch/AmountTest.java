package jianbao.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AmountTest {
    @TempDir
    Path folder;

    @Test
    void isMuchAtSomeHundredMegabytes() throws IOException {
        file("a/1.html", 150_000_000);
        assertThat(Amount.isMuch(words("a"))).isFalse();
        file("a/b/2.html", 100_000_000);
        assertThat(Amount.isMuch(words("a"))).isTrue();
    }

    @Test
    void countsWhatArchivesUnpackTo() throws IOException {
        file("a.warc.gz", 100_000_000);
        assertThat(Amount.isMuch(words("a.warc.gz"))).isTrue();
    }

    @Test
    void looksAtTheFirstOfManyFiles() throws IOException {
        for (int i = 0; i < 5_000; i++) {
            file("small/" + i, 100);
            file("large/" + i, 20_000);
        }
        assertThat(Amount.isMuch(words("small"))).isFalse();
        assertThat(Amount.isMuch(words("large"))).isTrue();
    }

    @Test
    void passesOverOptionsAndWhatIsNotThere() throws IOException {
        file("index/big", 500_000_000);
        assertThat(Amount.isMuch(new String[] {
                    "index", "--full", "--index", folder.resolve("index").toString(), "-", "nowhere"
                }))
                .isFalse();
        assertThat(Amount.isMuch(new String[] {"index"})).isFalse();
    }

    private String[] words(String path) {
        return new String[] {"index", folder.resolve(path).toString()};
    }

    /** A file of this size that takes no room. */
    private void file(String name, long size) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        try (var made = new RandomAccessFile(file.toFile(), "rw")) {
            made.setLength(size);
        }
    }
}
