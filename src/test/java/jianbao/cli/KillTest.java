package jianbao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.stream.Stream;
import jianbao.pipeline.LivingFolder;
import org.apache.lucene.index.CheckIndex;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whenever a run is killed, the index holds what was committed last, and another run makes of it what an undisturbed one would have.
 * The profile {@code kill} has 200 rounds; a few run with the plain tests.
 */
class KillTest {
    private static final int ROUNDS = Integer.getInteger("kill.rounds", 2);

    /** A round may end before its kill comes; of so many one in three must not. */
    private static final int MOST_ATTEMPTS = 3 * ROUNDS;

    /** In milliseconds: how long an undisturbed run takes, at first guessed and then learned. */
    private double usual = 1500;

    @TempDir
    Path folder;

    @Test
    void aKilledRunLosesNothingThatWasCommitted() throws Exception {
        int killed = 0;
        int between = 0;
        for (int seed = 0; killed < ROUNDS && seed < MOST_ATTEMPTS; seed++) {
            var random = new Random(seed);
            Path place = Files.createDirectories(folder.resolve("round" + seed));
            var pages = new LivingFolder(place.resolve("pages"), seed);
            Path base = place.resolve("base");
            pages.live(5 + random.nextInt(25));
            if (seed % 4 > 0) {
                assertThat(new Shell(place)
                                .run("index", "--index", "base", pages.root().toString())
                                .code())
                        .isZero();
                pages.live(3 + random.nextInt(25));
            }
            Undisturbed expected = Undisturbed.run(pages.root(), copy(base, place.resolve("undisturbed")));
            Path index = copy(base, place.resolve("index"));
            if (killed(random, pages.root(), index)) {
                killed++;
                String left = holds(index, expected, seed);
                between += left.equals(expected.end()) ? 0 : 1;
            }
            assertThat(new Shell(place)
                            .run("index", "--index", "index", pages.root().toString())
                            .code())
                    .isZero();
            assertThat(Undisturbed.export(index))
                    .as("after another run, seed %d", seed)
                    .isEqualTo(expected.end());
            assertThat(files(index, "ledger_"))
                    .as("of former commits nothing is left, seed %d", seed)
                    .isEqualTo(1);
            delete(place);
        }
        System.out.printf("%d runs killed, %d of them before all was committed%n", killed, between);
        assertThat(killed).isEqualTo(ROUNDS);
    }

    /** Runs the command and kills it at some moment: after a time, or while it commits or writes. False if it was done before. */
    private boolean killed(Random random, Path pages, Path index) throws Exception {
        long start = System.nanoTime();
        ChildRun run = ChildRun.start(pages, index, "--commit-every", "0", "--threads", "2");
        switch (random.nextInt(3)) {
            case 0 -> run.letRun((long) (usual * random.nextDouble()));
            case 1 -> {
                run.letRunUntil(1 + random.nextInt(60), "segments_");
                run.letRun(random.nextInt(20));
            }
            default -> run.letRunUntil(1 + random.nextInt(300), "");
        }
        if (run.isRunning()) {
            run.kill();
        }
        if (run.code() == 0) {
            usual += ((System.nanoTime() - start) / 1e6 - usual) / 4;
            return false;
        }
        assertThat(run.code()).as(run.said()).isEqualTo(137);
        return true;
    }

    private static String holds(Path index, Undisturbed expected, int seed) throws IOException {
        String left = Undisturbed.export(index);
        assertThat(expected.states())
                .as("what was committed at some time, seed %d", seed)
                .contains(left);
        if (Files.isDirectory(index.resolve("articles"))) {
            try (Directory directory = FSDirectory.open(index.resolve("articles"))) {
                if (DirectoryReader.indexExists(directory)) {
                    try (var check = new CheckIndex(directory)) {
                        assertThat(check.checkIndex().clean)
                                .as("Lucene's check, seed %d", seed)
                                .isTrue();
                    }
                }
            }
        }
        return left;
    }

    private static long files(Path index, String prefix) throws IOException {
        try (Stream<Path> files = Files.list(index.resolve("articles"))) {
            return files.filter(file -> file.getFileName().toString().startsWith(prefix))
                    .count();
        }
    }

    private static Path copy(Path from, Path to) throws IOException {
        if (Files.exists(from)) {
            try (Stream<Path> all = Files.walk(from)) {
                for (Path each : all.toList()) {
                    Files.copy(each, to.resolve(from.relativize(each)));
                }
            }
        }
        return to;
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }
}
