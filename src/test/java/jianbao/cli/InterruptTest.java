package jianbao.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import jianbao.index.ArticleWriter;
import jianbao.index.Indexes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a Ctrl-C and a second writer make of an index. */
class InterruptTest {
    private static final int PAGES = 300;

    /** Half of what is waited before work that does not end is given up: once every run was. */
    private static final long MOST_MILLIS = 30_000;

    /** Of signal 2 in a mask of signals. */
    private static final long SIGINT_BIT = 1 << 1;

    @TempDir
    Path folder;

    @Test
    void ctrlCKeepsWhatIsDoneAndSaysHowToGoOn() throws Exception {
        assumeFalse(System.getProperty("os.name").startsWith("Windows"), "a signal is sent");
        assumeFalse(isDeafToCtrlC(), "a shell that ran this in the background has it ignore the signal");
        Path pages = Files.createDirectory(folder.resolve("pages"));
        for (int i = 0; i < PAGES; i++) {
            Files.writeString(pages.resolve(i + ".txt"), "第" + i + "页\n援疆干部在这里。\n");
        }
        ChildRun run = ChildRun.start(pages, folder.resolve("index"), "--commit-every", "0");
        run.letRunUntil(2, "segments_");
        run.interrupt();
        run.letRun(MOST_MILLIS);
        assertThat(run.isRunning()).as("still running").isFalse();
        assertThat(run.code()).as(run.said()).isEqualTo(130);
        assertThat(run.said()).contains("the same command again goes on from there");
        long done = Undisturbed.export(folder.resolve("index")).lines().count();
        assertThat(done).isBetween(1L, PAGES - 1L);
        assertThat(new Shell(folder)
                        .run("index", "--index", "index", pages.toString())
                        .code())
                .isZero();
        assertThat(Undisturbed.export(folder.resolve("index")).lines()).hasSize(PAGES);
    }

    /** Whether this process, and so its children, ignores SIGINT, as what a script starts with & does. Linux tells. */
    private static boolean isDeafToCtrlC() throws IOException {
        Path status = Path.of("/proc/self/status");
        return Files.exists(status)
                && Files.readAllLines(status).stream()
                        .filter(line -> line.startsWith("SigIgn:"))
                        .anyMatch(line ->
                                (Long.parseUnsignedLong(line.substring(7).strip(), 16) & SIGINT_BIT) != 0);
    }

    @Test
    void aSecondWriterIsToldWhichProcessHoldsTheIndex() throws Exception {
        Path pages = Files.createDirectory(folder.resolve("pages"));
        Files.writeString(pages.resolve("a.txt"), "援疆干部在这里。\n");
        try (ArticleWriter first = Indexes.write(folder.resolve("index"))) {
            Shell.Result second = new Shell(folder).run("index", "--index", "index", pages.toString());
            assertThat(second.code()).isEqualTo(ExitCode.TROUBLE);
            assertThat(second.err())
                    .contains("another process (" + ProcessHandle.current().pid() + ") is writing to the index");
            first.commit();
        }
        assertThat(new Shell(folder)
                        .run("index", "--index", "index", pages.toString())
                        .code())
                .isZero();
    }
}
