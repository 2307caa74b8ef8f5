package jianbao;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The finished jar: all in it once, nothing of a part overwritten by another, and silent when it starts. */
class JarIT {
    private static final Path JAR = Path.of("target", "jianbao.jar");

    /** The class-file version of Java 8: what any Java on a PATH can load. */
    private static final int JAVA_8 = 52;

    private static final String OF_TESTS =
            "(junit|assertj|byte-buddy|opentest4j|apiguardian|surefire|jianbao|hamcrest|randomizedtesting|lucene-analysis-smartcn|lucene-codecs|jmh-core|jopt-simple|commons-math3|lucene-test-framework).*";

    /** The parts of which the jar holds only what is used. */
    private static final String TRIMMED = "(java-diff-utils|jwarc|commonmark|commons-|apache-mime4j|zstd-jni|xz|dec).*";

    private static JarFile jar;

    @BeforeAll
    static void opensTheJar() throws IOException {
        jar = new JarFile(JAR.toFile());
    }

    @AfterAll
    static void closesTheJar() throws IOException {
        jar.close();
    }

    @Test
    void holdsEveryFileOnce() {
        assertThat(files()).doesNotHaveDuplicates();
    }

    @Test
    void holdsEveryFileOfItsPartsOrLeavesItOutOnPurpose() throws IOException {
        var left =
                "META-INF/(MANIFEST\\.MF|maven/.*|proguard/.*|.*(LICENSE|NOTICE).*|services/.*)|(.*/)?module-info\\.class";
        for (var part : parts()) {
            try (var library = new JarFile(part)) {
                var missing = library.stream()
                        .filter(entry ->
                                !entry.isDirectory() && !entry.getName().matches(left))
                        .filter(entry -> jar.getEntry(entry.getName()) == null
                                ? !part.getName().matches(TRIMMED)
                                : jar.getEntry(entry.getName()).getCrc() != entry.getCrc() && !renewed(library, entry))
                        .map(ZipEntry::getName)
                        .toList();
                assertThat(missing)
                        .as("not in the jar as %s has it: another part has a file of that name", part.getName())
                        .isEmpty();
            }
        }
    }

    /** Classes before this version have no stack maps: the ahead-of-time cache takes none of them, so the build renews them. */
    private static boolean renewed(JarFile library, JarEntry entry) {
        try (var in = library.getInputStream(entry)) {
            return entry.getName().endsWith(".class")
                    && in.readNBytes(8)[7] < 50
                    && classVersion(entry.getName()) == JAVA_8;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void joinsTheServicesOfItsParts() throws IOException {
        for (var part : parts()) {
            try (var library = new JarFile(part)) {
                for (var service : library.stream()
                        .filter(entry -> entry.getName().startsWith("META-INF/services/") && !entry.isDirectory())
                        .toList()) {
                    assertThat(providers(jar, service.getName()))
                            .containsAll(providers(library, service.getName()).stream()
                                    .filter(provider -> jar.getEntry(provider.replace('.', '/') + ".class") != null)
                                    .toList());
                }
            }
        }
        assertThat(providers(jar, "META-INF/services/org.apache.lucene.codecs.Codec"))
                .isNotEmpty();
    }

    @Test
    void startsWithTheLauncherThatAnyJavaCanLoad() throws IOException {
        assertThat(attribute("Main-Class")).isEqualTo("jianbao.launch.Launcher");
        assertThat(files().filter(name -> name.startsWith("jianbao/launch/")))
                .isNotEmpty()
                .allSatisfy(name -> assertThat(classVersion(name)).isEqualTo(JAVA_8));
    }

    @Test
    void asksForNothingThatWouldWarn() throws IOException {
        assertThat(attribute("Multi-Release")).isEqualTo("true");
        assertThat(attribute("Enable-Native-Access")).isEqualTo("ALL-UNNAMED");
        assertThat(files()).noneMatch(name -> name.endsWith("module-info.class"));
    }

    @Test
    void keepsTheLicencesOfItsParts() throws IOException {
        assertThat(files())
                .contains("META-INF/licenses/LICENSE", "META-INF/licenses/parts.txt")
                .anyMatch(name -> name.matches("META-INF/licenses/lucene/.*NOTICE\\.txt"))
                .anyMatch(name -> name.matches("META-INF/licenses/lucene/.*LICENSE\\.txt"))
                .anyMatch(name -> name.matches("META-INF/licenses/jackson/.*NOTICE"))
                .anyMatch(name -> name.matches("META-INF/licenses/jsoup/.*LICENSE"))
                .anyMatch(name -> name.matches("META-INF/licenses/commons/.*NOTICE\\.txt"))
                .anyMatch(name -> name.matches("META-INF/licenses/mime4j/.*NOTICE"))
                .contains("META-INF/licenses/zstd-jni/LICENSE", "META-INF/licenses/brotli/LICENSE");
        var list = text(jar, "META-INF/licenses/parts.txt");
        assertThat(parts()).allSatisfy(part -> assertThat(list).containsIgnoringCase(familyOf(part)));
    }

    @Test
    void saysItsVersionAndNothingElse() throws Exception {
        saysItsVersion(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar", JAR.toString());
    }

    @Test
    void runsByItself() throws Exception {
        assumeTrue(!System.getProperty("os.name").startsWith("Windows"), "a shell is needed");
        assertThat(JAR).isExecutable();
        saysItsVersion(JAR.toAbsolutePath().toString());
        saysItsVersion("sh", JAR.toString());
    }

    @Test
    void isRefusedByNoToolForWhatStandsInFront() throws IOException {
        try (var in = new RandomAccessFile(JAR.toFile(), "r")) {
            in.seek(in.length() - jar.getComment().length() - 6);
            in.seek(Integer.toUnsignedLong(Integer.reverseBytes(in.readInt())));
            assertThat(in.readInt())
                    .as("the directory is where the end of the zip says")
                    .isEqualTo(0x504B0102);
        }
    }

    @Test
    void saysWhereTheLexiconIs() throws IOException {
        var lexicon = jar.getEntry("jianbao/words/lexicon.bin");
        assertThat(jar.getComment()).startsWith("lexicon at ");
        try (var in = new RandomAccessFile(JAR.toFile(), "r");
                var expected = jar.getInputStream(lexicon)) {
            in.seek(Long.parseLong(jar.getComment().substring("lexicon at ".length())));
            var content = new byte[(int) lexicon.getSize()];
            in.readFully(content);
            assertThat(content).isEqualTo(expected.readAllBytes());
        }
    }

    private static void saysItsVersion(String... start) throws Exception {
        var builder = new ProcessBuilder(
                Stream.concat(Stream.of(start), Stream.of("--version")).toList());
        builder.environment().put("JIANBAO_AOT", "off");
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        var process = builder.start();
        assertThat(new String(process.getErrorStream().readAllBytes(), UTF_8)).isEmpty();
        assertThat(new String(process.getInputStream().readAllBytes(), UTF_8)).startsWith("jianbao");
        assertThat(process.waitFor()).isZero();
    }

    private static Stream<String> files() {
        return jar.stream().filter(entry -> !entry.isDirectory()).map(JarEntry::getName);
    }

    private static String attribute(String name) throws IOException {
        return jar.getManifest().getMainAttributes().getValue(new Attributes.Name(name));
    }

    private static int classVersion(String name) throws IOException {
        try (var in = jar.getInputStream(jar.getEntry(name))) {
            return in.readNBytes(8)[7];
        }
    }

    private static List<String> providers(JarFile file, String service) throws IOException {
        return jar.getEntry(service) == null
                ? Collections.emptyList()
                : text(file, service)
                        .lines()
                        .map(line -> line.replaceAll("#.*", "").strip())
                        .filter(line -> !line.isEmpty())
                        .toList();
    }

    private static String text(JarFile file, String name) throws IOException {
        try (var in = file.getInputStream(file.getEntry(name))) {
            return new String(in.readAllBytes(), UTF_8);
        }
    }

    /** The libraries on the class path that the program runs with: all jars but those that tests alone need. */
    private static List<File> parts() {
        var parts = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(path -> path.endsWith(".jar"))
                .map(File::new)
                .filter(path -> !path.getName().matches(OF_TESTS))
                .toList();
        assertThat(parts).isNotEmpty();
        return parts;
    }

    private static String familyOf(File part) {
        return part.getName().replaceAll("-.*", "");
    }
}
