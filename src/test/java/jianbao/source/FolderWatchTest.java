package jianbao.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderWatchTest {
    @TempDir
    Path folder;

    private Path pages = Path.of("");
    private Path index = Path.of("");

    @BeforeEach
    void makesFolders() throws IOException {
        pages = Files.createDirectories(folder.resolve("pages"));
        index = Files.createDirectories(pages.resolve("index"));
    }

    /** What a change made the watch say, within 30 seconds; then it is stopped. */
    private static boolean told(FolderWatch watch, long seconds) throws InterruptedException {
        long end = System.nanoTime() + seconds * 1_000_000_000L;
        return watch.await(() -> System.nanoTime() > end);
    }

    @Test
    void tellsOfAPageThatComes() throws IOException, InterruptedException {
        try (FolderWatch watch = FolderWatch.of(List.of(pages), index)) {
            Files.writeString(pages.resolve("a.txt"), "灯塔");
            assertThat(told(watch, 30)).isTrue();
        }
    }

    @Test
    void tellsOfAPageInAFolderThatCameLater() throws IOException, InterruptedException {
        try (FolderWatch watch = FolderWatch.of(List.of(pages), index)) {
            Path later = Files.createDirectories(pages.resolve("later/deep"));
            assertThat(told(watch, 30)).isTrue();
            Files.writeString(later.resolve("a.txt"), "灯塔");
            assertThat(told(watch, 30)).isTrue();
        }
    }

    @Test
    void saysNothingOfHiddenFilesAndTheIndexItself() throws IOException, InterruptedException {
        try (FolderWatch watch = FolderWatch.of(List.of(pages), index)) {
            Files.createDirectories(pages.resolve(".jianbao/articles"));
            Files.writeString(pages.resolve(".jianbao/articles/segments_1"), "x");
            Files.writeString(index.resolve("writer"), "1");
            assertThat(told(watch, 2)).isFalse();
        }
    }

    @Test
    void tellsOfAFileThatIsWatchedAlone() throws IOException, InterruptedException {
        Path page = Files.writeString(pages.resolve("a.txt"), "灯塔");
        try (FolderWatch watch = FolderWatch.of(List.of(page), index)) {
            Files.writeString(page, "灯塔和渔船");
            assertThat(told(watch, 30)).isTrue();
        }
    }
}
