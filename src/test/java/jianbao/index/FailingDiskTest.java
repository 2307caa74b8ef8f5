package jianbao.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.BooleanSupplier;
import jianbao.Article;
import jianbao.Page;
import jianbao.extract.ExtractOptions;
import jianbao.extract.Extractor;
import jianbao.pipeline.Indexing;
import jianbao.pipeline.IndexingListener;
import jianbao.pipeline.LivingFolder;
import jianbao.pipeline.Manner;
import jianbao.source.SourceOptions;
import jianbao.source.Sources;
import org.apache.lucene.index.CheckIndex;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.MultiBits;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.NoLockFactory;
import org.apache.lucene.tests.store.MockDirectoryWrapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever the disk does, the index holds what was committed last, and another run on a sound disk makes of it what an undisturbed one
 * would have. The profile {@code kill} has 500 rounds; a few run with the plain tests.
 */
class FailingDiskTest {
    private static final int ROUNDS = Integer.getInteger("disk.rounds", 16);

    private static final Extractor EXTRACTOR = new Extractor(ExtractOptions.DEFAULT);

    @TempDir
    Path folder;

    /** What happens to the disk. */
    private enum Fault {
        /** It is full, sooner or later. */
        FULL,
        /** Now and then something cannot be read or written. */
        ERRORS,
        /** Files cannot be opened, now and then. */
        ERRORS_ON_OPEN,
        /** The power goes, and with it all that was not made durable. */
        POWER
    }

    @Test
    void whateverTheDiskDoesNothingIsLostThatWasCommitted() throws IOException {
        int failed = 0;
        for (int seed = 0; seed < ROUNDS; seed++) {
            failed += round(seed) ? 1 : 0;
        }
        System.out.printf("%d rounds, %d of them failed runs%n", ROUNDS, failed);
        assertThat(failed).as("runs that failed").isGreaterThan(ROUNDS / 2);
    }

    private boolean round(int seed) throws IOException {
        var random = new Random(seed);
        var pages = new LivingFolder(folder.resolve("pages" + seed), seed);
        pages.live(3 + random.nextInt(15));
        var base = new ByteBuffersDirectory(NoLockFactory.INSTANCE);
        if (seed % 5 > 0) {
            run(pages.root(), base, Duration.ofHours(1), new HashSet<>());
            pages.live(3 + random.nextInt(15));
        }
        var states = new HashSet<>(Set.of(held(base)));
        var undisturbed = copy(base);
        run(pages.root(), undisturbed, Duration.ZERO, states);

        Fault fault = Fault.values()[seed % Fault.values().length];
        var disk = new MockDirectoryWrapper(random, copy(base));
        disk.setCheckIndexOnClose(false);
        disk.setThrottling(MockDirectoryWrapper.Throttling.NEVER);
        boolean failed = fails(fault, pages.root(), disk, random, seed);
        sound(disk);
        assertThat(states)
                .as("what was committed at some time: seed %d, %s", seed, fault)
                .contains(held(disk));
        check(disk, seed);
        run(pages.root(), disk, Duration.ZERO, new HashSet<>());
        assertThat(held(disk)).as("after another run: seed %d, %s", seed, fault).isEqualTo(held(undisturbed));
        check(disk, seed);
        disk.close();
        return failed;
    }

    /** Runs on a disk that fails, and holds it to telling so as trouble with the disk. */
    private boolean fails(Fault fault, Path pages, MockDirectoryWrapper disk, Random random, int seed)
            throws IOException {
        LuceneWriter writer = writer(disk);
        switch (fault) {
            case FULL -> disk.setMaxSizeInBytes(disk.sizeInBytes() + 1 + random.nextInt(60_000));
            case ERRORS -> disk.setRandomIOExceptionRate(random.nextDouble() / 20);
            case ERRORS_ON_OPEN -> disk.setRandomIOExceptionRateOnOpen(random.nextDouble() / 10);
            case POWER -> {}
        }
        int[] left = {random.nextInt(40)};
        Throwable thrown = catchThrowable(() -> run(pages, writer, Duration.ZERO, () -> {
            if (fault == Fault.POWER && left[0]-- == 0) {
                disk.crash();
            }
        }));
        if (random.nextInt(2) == 0 && fault != Fault.POWER) {
            disk.crash();
        }
        // Its last words may fail as well, and the process is over.
        catchThrowable(writer::close);
        // Without power nothing is told; what the mock throws then says that files are closed.
        if (thrown != null && fault != Fault.POWER) {
            assertThat(isOfTheDisk(thrown))
                    .as("seed %d, %s: %s", seed, fault, thrown)
                    .isTrue();
        }
        return thrown != null;
    }

    private static boolean isOfTheDisk(Throwable thrown) {
        return thrown instanceof IndexTrouble && thrown.getCause() instanceof IOException
                || thrown instanceof UncheckedIOException;
    }

    private static void sound(MockDirectoryWrapper disk) {
        disk.clearCrash();
        disk.setMaxSizeInBytes(0);
        disk.setRandomIOExceptionRate(0);
        disk.setRandomIOExceptionRateOnOpen(0);
    }

    private LuceneWriter writer(Directory disk) throws IOException {
        return LuceneWriter.open(new IndexFolder(folder), new Lent(disk), false);
    }

    private void run(Path pages, Directory disk, Duration commits, Set<String> states) throws IOException {
        try (LuceneWriter writer = writer(disk)) {
            run(pages, writer, commits, () -> states.add(held(disk)));
        }
    }

    /** The writer closes what it writes to. */
    private static final class Lent extends FilterDirectory {
        Lent(Directory disk) {
            super(disk);
        }

        @Override
        public void close() {}
    }

    private interface AfterPage {
        void run() throws IOException;
    }

    private static void run(Path pages, LuceneWriter writer, Duration commits, AfterPage after) throws IOException {
        BooleanSupplier goingOn = () -> {
            asked(after);
            return false;
        };
        // Nothing is asked between the last two commits, and the disk may fail at the last.
        var listener = new IndexingListener() {
            @Override
            public void committing() {
                asked(after);
            }
        };
        var manner = new Manner(2, 0, 0, false, false, commits, goingOn);
        var indexing = new Indexing(FailingDiskTest::article, writer, listener, manner);
        indexing.run(Sources.of(List.of(pages.toString()), InputStream.nullInputStream(), SourceOptions.DEFAULT));
        after.run();
        writer.compact(goingOn);
        after.run();
    }

    private static void asked(AfterPage after) {
        try {
            after.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Article article(Page page) {
        return EXTRACTOR.extract(page);
    }

    /** All that a directory holds, committed. */
    private static String held(Directory directory) throws IOException {
        if (!DirectoryReader.indexExists(directory)) {
            return "";
        }
        var lines = new ArrayList<String>();
        try (DirectoryReader reader = DirectoryReader.open(directory)) {
            var live = MultiBits.getLiveDocs(reader);
            var stored = new KeptLines(reader);
            for (int doc = 0; doc < reader.maxDoc(); doc++) {
                if (live == null || live.get(doc)) {
                    lines.add(new String(stored.of(doc), StandardCharsets.UTF_8));
                }
            }
        }
        lines.sort(null);
        return String.join("\n", lines);
    }

    private static void check(Directory directory, int seed) throws IOException {
        if (DirectoryReader.indexExists(directory)) {
            try (var check = new CheckIndex(directory, NoLockFactory.INSTANCE.obtainLock(directory, "check"))) {
                assertThat(check.checkIndex().clean)
                        .as("Lucene's check, seed %d", seed)
                        .isTrue();
            }
        }
    }

    private static ByteBuffersDirectory copy(Directory from) throws IOException {
        var to = new ByteBuffersDirectory(NoLockFactory.INSTANCE);
        for (String name : from.listAll()) {
            if (!name.equals("write.lock")) {
                to.copyFrom(from, name, name, IOContext.DEFAULT);
            }
        }
        return to;
    }
}
