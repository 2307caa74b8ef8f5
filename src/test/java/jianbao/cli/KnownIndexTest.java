package jianbao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import jianbao.launch.KnownIndex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher, which cannot ask the program, means the same index as the program does. */
class KnownIndexTest {
    @TempDir
    Path folder;

    @Test
    void isTheOneThatIsNamed() {
        same(folder, Map.of("JIANBAO_INDEX", "other"), "named");
    }

    @Test
    void isTheOneOfTheEnvironment() {
        same(folder, Map.of("JIANBAO_INDEX", "other"), null);
        same(folder, Map.of("JIANBAO_INDEX", ""), null);
    }

    @Test
    void isTheNearestUpward() throws IOException {
        Path within = Files.createDirectories(folder.resolve("a/b"));
        Files.createDirectories(folder.resolve(".jianbao"));
        same(within, Map.of(), null);
        Files.createDirectories(folder.resolve("a/.jianbao"));
        same(within, Map.of(), null);
    }

    @Test
    void isToBeMadeHereWhereThereIsNone() {
        same(folder, Map.of(), null);
    }

    private static void same(
            Path here, Map<String, String> variables, @org.jspecify.annotations.Nullable String named) {
        var program = new IndexFolder();
        program.named = named;
        Path meant = program.forWriting(new Environment(variables, here, false, false, () -> null));
        String[] plain =
                named == null ? new String[] {"index", "pages"} : new String[] {"index", "--index", named, "pages"};
        assertThat(KnownIndex.folder(plain, variables, here)).isEqualTo(meant);
        if (named != null) {
            assertThat(KnownIndex.folder(new String[] {"index", "--index=" + named}, variables, here))
                    .isEqualTo(meant);
        }
    }
}
