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
    void guessesFromFewHowManyFilesThereAre() throws IOException {
        for (int i = 0; i < 6_000; i++) {
            file("flat/" + i + ".html", 1_500);
            file("deep/" + i % 3 + "/" + i % 60 + "/" + i + ".html", 1_500);
            file("large/" + i % 10 + "/" + i + ".html", 40_000);
        }
        assertThat(Amount.isMuch(words("flat"))).isFalse();
        assertThat(Amount.isMuch(words("deep"))).isFalse();
        assertThat(Amount.isMuch(words("large"))).isTrue();
    }

    @Test
    void isMuchAtSomeTenThousandFilesHoweverSmall() throws IOException {
        for (int i = 0; i < 45_000; i++) {
            file("flat/" + i + ".html", 0);
        }
        assertThat(Amount.isMuch(words("flat"))).isTrue();
        for (int i = 0; i < 45_000; i++) {
            Path to = folder.resolve("deep/" + i / 5_000 + "/" + i / 500 + "/" + i + ".html");
            Files.createDirectories(to.getParent());
            Files.move(folder.resolve("flat/" + i + ".html"), to);
        }
        assertThat(Amount.isMuch(words("deep"))).isTrue();
    }

    @Test
    void countsNothingThatAnIndexKnowsAlready() throws IOException {
        file("a/1.html", 500_000_000);
        String index = "--index=" + folder.resolve("index");
        String pages = folder.resolve("a").toString();
        assertThat(Amount.isMuch(new String[] {"index", index, pages})).isTrue();
        Path articles = Files.createDirectories(folder.resolve("index/articles"));
        assertThat(articles.toFile().setLastModified(System.currentTimeMillis() + 60_000))
                .isTrue();
        assertThat(Amount.isMuch(new String[] {"index", index, pages})).isFalse();
        assertThat(Amount.isMuch(new String[] {"index", "--full", index, pages}))
                .isTrue();
        assertThat(articles.toFile().setLastModified(System.currentTimeMillis() - 60_000))
                .isTrue();
        assertThat(Amount.isMuch(new String[] {"index", index, pages})).isTrue();
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
