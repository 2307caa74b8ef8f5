package jianbao.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What every format must have; it names what a new one forgot. */
class FormatsTest {
    private static final Path GOLDEN = Path.of("src/test/resources/jianbao/export");

    @Test
    void everyFormatClassIsRegistered() throws IOException {
        try (Stream<Path> classes = Files.list(Path.of("target/classes/jianbao/export"))) {
            List<String> written = classes.map(
                            path -> path.getFileName().toString().replace(".class", ""))
                    .filter(FormatsTest::isFormat)
                    .toList();
            List<String> registered = Formats.names().stream()
                    .map(name ->
                            Formats.of(name, FormatOptions.DEFAULT).getClass().getSimpleName())
                    .toList();
            assertThat(registered)
                    .as("a format class needs its line in Formats.ALL")
                    .containsExactlyInAnyOrderElementsOf(written);
        }
    }

    private static boolean isFormat(String name) {
        try {
            Class<?> type = Class.forName("jianbao.export." + name);
            return ArticleFormat.class.isAssignableFrom(type) && !Modifier.isAbstract(type.getModifiers());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void namesAreDifferentAndGoodForFiles() {
        assertThat(Formats.names()).doesNotHaveDuplicates().allMatch(name -> name.matches("[a-z]+"));
    }

    @TestFactory
    Stream<DynamicTest> everyFormatWritesItsGoldenFile() {
        return Formats.names().stream()
                .map(name -> DynamicTest.dynamicTest(name, () -> {
                    Path golden = GOLDEN.resolve("two." + name);
                    String written = written(Formats.of(name, FormatOptions.DEFAULT));
                    assertThat(golden).as("the golden file of a format").exists();
                    assertThat(written).isEqualTo(Files.readString(golden));
                }));
    }

    @TestFactory
    Stream<DynamicTest> nothingThatDrivesATerminalIsWritten() {
        return Formats.names().stream()
                .map(name -> DynamicTest.dynamicTest(
                        name,
                        () -> assertThat(written(Formats.of(name, FormatOptions.DEFAULT)))
                                .doesNotContain("\u001b")));
    }

    private static String written(ArticleFormat format) {
        return format.head()
                + format.article(Samples.FULL)
                + format.separator()
                + format.article(Samples.BARE)
                + format.tail();
    }

    /** Writes the golden files anew, to be looked at before they are kept. */
    static final class Golden {
        private Golden() {}

        public static void main(String[] arguments) {
            Formats.names().forEach(name -> {
                try {
                    Files.writeString(GOLDEN.resolve("two." + name), written(Formats.of(name, FormatOptions.DEFAULT)));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }
}
