package jianbao.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {
    @TempDir
    Path folder;

    @Test
    void isThereWhenItIsFinished() throws IOException {
        Path path = folder.resolve("a.txt");
        try (var file = new WholeFile(path)) {
            file.writer().write("援疆");
            assertThat(path).doesNotExist();
            file.finish();
        }
        assertThat(path).hasContent("援疆");
        assertThat(folder).isDirectoryContaining(path::equals);
        assertThat(folder.toFile().list()).hasSize(1);
    }

    @Test
    void leavesWhatWasThereWhenItIsNotFinished() throws IOException {
        Path path = Files.writeString(folder.resolve("a.txt"), "old");
        try (var file = new WholeFile(path)) {
            file.writer().write("new");
        }
        assertThat(path).hasContent("old");
        assertThat(folder.toFile().list()).hasSize(1);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void keepsThePermissionsOfTheFileItReplaces() throws IOException {
        Path path = Files.writeString(folder.resolve("a.txt"), "old");
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rw-------"));
        finished(path);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
                .isEqualTo("rw-------");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void writesThroughALink() throws IOException {
        Path path = Files.writeString(folder.resolve("a.txt"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link"), path);
        finished(link);
        assertThat(link).isSymbolicLink();
        assertThat(path).hasContent("new");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void neverReplacesADevice() throws IOException {
        Path device = Path.of("/dev/null");
        finished(device);
        assertThat(Files.isRegularFile(device)).isFalse();
    }

    private static void finished(Path path) throws IOException {
        try (var file = new WholeFile(path)) {
            file.writer().write("new");
            file.finish();
        }
    }
}
