package jianbao.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import jianbao.Capture;
import jianbao.Limits;
import jianbao.Page;
import jianbao.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What holds for every kind of archive, given one that holds the sample pages. */
interface PageSourceContract {
    /** The name of the archive among the test resources. */
    String archive();

    /** Where one archive of every kind is. */
    Path ARCHIVES = Path.of("samples", "archives");

    /** How often its bytes are damaged, each time in another way. */
    int SEEDS = Integer.getInteger("jianbao.damages", 40);

    @Test
    default void holdsThePagesOfTheFolder(@TempDir Path folder) throws IOException {
        List<Page> expected = Captures.pages(Captures.of(SamplePages.into(folder)));
        List<Capture> captures = Captures.of(file());
        assertThat(Captures.failures(captures)).isEmpty();
        assertThat(Captures.pages(captures))
                .hasSize(SamplePages.ALL.size())
                .extracting(Captures::text)
                .containsExactlyInAnyOrderElementsOf(
                        expected.stream().map(Captures::text).toList());
    }

    /** Whether the archive holds text and no bytes: then it cannot tell how a page was encoded, nor which bytes it was. */
    private boolean isText() {
        return archive().contains(".json");
    }

    @Test
    default void givesTheArticlesOfTheFolderAndOnlyTheOriginIsAnother() {
        List<Page> expected = Captures.pages(Captures.of(ARCHIVES.resolve("folder")));
        assertThat(Captures.pages(Captures.of(file())))
                .extracting(page -> Captures.exported(page, isText()))
                .containsExactlyInAnyOrderElementsOf(expected.stream()
                        .map(page -> Captures.exported(page, isText()))
                        .toList());
    }

    @Test
    default void readsInTheSameOrderAgain() {
        assertThat(Captures.origins(Captures.of(file()))).isEqualTo(Captures.origins(Captures.of(file())));
    }

    @Test
    default void givesEveryPageAPlaceOfItsOwn() {
        List<Capture> captures = Captures.of(file());
        assertThat(captures).extracting(Capture::place).doesNotHaveDuplicates();
        assertThat(captures).extracting(Capture::place).allSatisfy(place -> {
            assertThat(place.origin()).startsWith(archive());
            assertThat(place.path()).startsWith(file().toString()).endsWith(within(place));
            assertThat(place.key()).startsWith(PathNames.key(file())).endsWith(within(place));
        });
    }

    private String within(Place place) {
        return place.origin().substring(archive().length());
    }

    @Test
    default void letsWhatTheReceiverThrowsThrough() {
        var thrown = new IllegalStateException("the index is full");
        List<PageSource> sources =
                Sources.of(List.of(file().toString()), InputStream.nullInputStream(), Limits.DEFAULT);
        assertThatThrownBy(() -> sources.getFirst().read(capture -> {
                    throw thrown;
                }))
                .isSameAs(thrown);
    }

    @Test
    default void isReadFromAStreamAsFromAFile() throws IOException {
        SourceOptions options = SourceOptions.DEFAULT.as(archive().endsWith(".json") ? "json" : null);
        List<Capture> captures = Captures.ofStream(Files.readAllBytes(file()), options);
        assertThat(Captures.pages(captures))
                .extracting(Captures::text)
                .isEqualTo(Captures.pages(Captures.of(file())).stream()
                        .map(Captures::text)
                        .toList());
    }

    @Test
    default void cutOffAnywhereItIsReportedAndWhatStandsBeforeIsRead(@TempDir Path folder) throws IOException {
        byte[] whole = Files.readAllBytes(file());
        Path cut = folder.resolve(archive());
        int before = 0;
        for (int tenth = 1; tenth < 10; tenth++) {
            Files.write(cut, Arrays.copyOf(whole, whole.length * tenth / 10));
            List<Capture> captures = Captures.of(cut);
            assertThat(captures.size()).isGreaterThanOrEqualTo(Math.min(1, before));
            before = Captures.pages(captures).size();
        }
        Files.write(cut, Arrays.copyOf(whole, whole.length / 2));
        assertThat(Captures.failures(Captures.of(cut))).isNotEmpty();
    }

    @Test
    default void damagedAnywhereItThrowsNothing(@TempDir Path folder) throws IOException {
        byte[] whole = Files.readAllBytes(file());
        Path damaged = folder.resolve(archive());
        for (int seed = 0; seed < SEEDS; seed++) {
            Files.write(damaged, Damage.done(whole, new Random(seed)));
            assertThat(Captures.of(damaged)).as("seed %d", seed).isNotEmpty();
        }
    }

    private Path file() {
        return ARCHIVES.resolve(archive());
    }
}
