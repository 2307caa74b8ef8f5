package jianbao.launch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The compiled launcher in a jar, with a program that only echoes, started by the oldest Java of this machine. */
@Timeout(60)
class HandOverTest {
    private static final String ECHO = """
            package jianbao.cli;

            public class Main {
                public static int run(String[] arguments) throws Exception {
                    System.out.println(Runtime.version().feature() >= 25 ? "new Java" : "old Java");
                    System.out.write((String.join("|", arguments) + "\\n").getBytes("UTF-8"));
                    System.out.println(System.getProperty("shade") + " " + System.getProperty("depth"));
                    System.out.println(new String(System.in.readAllBytes(), "UTF-8").strip());
                    System.err.println("to stderr");
                    if (arguments[0].equals("wait")) {
                        Runtime.getRuntime().addShutdownHook(new Thread(() -> System.out.println("goodbye")));
                        System.out.println("ready");
                        Thread.sleep(60_000);
                    }
                    return Integer.parseInt(arguments[0]);
                }
            }
            """;

    @TempDir
    Path folder;

    private final List<Process> started = new ArrayList<>();
    private Path jar;

    @BeforeEach
    void buildsTheJar() throws IOException {
        var classes = Files.createDirectories(folder.resolve("classes"));
        var source = Files.writeString(folder.resolve("Main.java"), ECHO);
        assertThat(ToolProvider.getSystemJavaCompiler()
                        .run(null, null, null, "-proc:none", "-d", classes.toString(), source.toString()))
                .isZero();
        jar = Files.createDirectories(folder.resolve("a b 剪报")).resolve("简 报.jar");
        var manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, Launcher.class.getName());
        try (var out = new JarOutputStream(Files.newOutputStream(jar), manifest)) {
            addClasses(out, classes);
            addClasses(out, Path.of("target/classes"));
        }
    }

    @AfterEach
    void leavesNoProcess() {
        started.forEach(Process::destroyForcibly);
    }

    @Test
    void passesArgumentsStreamsAndExitCode() throws Exception {
        var process = start(oldJava(), Map.of(), "-Dshade=青", "7", "搜 索", "", "“民生”");
        write(process, "from stdin");
        assertThat(read(process)).isEqualTo("new Java\n7|搜 索||“民生”\n青 null\nfrom stdin\n");
        assertThat(new String(process.getErrorStream().readAllBytes(), UTF_8)).isEqualTo("to stderr\n");
        assertThat(process.waitFor()).isEqualTo(7);
    }

    @Test
    void givesTheUsersOptionsToTheChild() throws Exception {
        var process = start(oldJava(), Map.of("JIANBAO_OPTS", "-Ddepth=2"), "0");
        write(process, "");
        assertThat(read(process)).contains("null 2");
        assertThat(process.waitFor()).isZero();
    }

    @Test
    void restartsANewJavaForTheUsersOptions() throws Exception {
        var process = start(newJava(), Map.of("JIANBAO_OPTS", "-Ddepth=2"), "3");
        write(process, "");
        assertThat(read(process)).contains("null 2");
        assertThat(process.waitFor()).isEqualTo(3);
    }

    @Test
    void readsChineseInTheLocaleOfContainers() throws Exception {
        Files.copy(jar, folder.resolve("plain.jar")); // no Java opens a jar with a Chinese name there
        for (var java : List.of(oldJava(), newJava())) {
            // Given in ASCII, to a shell: this Java may be in that locale too.
            var line = "LC_ALL=C exec '" + java + "' -jar plain.jar 4 \"$(printf '\\346\\220\\234')'s\" ''";
            var process = new ProcessBuilder("/bin/sh", "-c", line).directory(folder.toFile());
            process.environment().put("JAVA_HOME", System.getProperty("java.home"));
            process.environment().put("JIANBAO_AOT", "off");
            var running = process.start();
            started.add(running);
            write(running, "");
            assertThat(read(running)).startsWith("new Java\n4|搜's|\n");
            assertThat(running.waitFor()).isEqualTo(4);
        }
    }

    @Test
    void endsTheChildGracefullyWhenToldToEnd() throws Exception {
        var process = start(oldJava(), Map.of(), "wait");
        process.getOutputStream().close();
        var lines = process.inputReader(UTF_8);
        while (!"ready".equals(lines.readLine())) {
            assertThat(process.isAlive()).isTrue();
        }
        var child = process.children().toList();
        process.toHandle().destroy(); // the plain destroy() would also close the stream that we read
        assertThat(lines.readLine()).isEqualTo("goodbye");
        int terminated = 128 + 15;
        assertThat(process.waitFor()).isEqualTo(terminated);
        assertThat(child).hasSize(1).noneMatch(ProcessHandle::isAlive);
    }

    @Test
    void saysInOneSentenceThatThereIsNoJava() throws Exception {
        var process = start(oldJava(), Map.of("JIANBAO_JAVA", "/nowhere", "LC_ALL", "C.UTF-8"), "0");
        process.getOutputStream().close();
        assertThat(read(process)).isEmpty();
        assertThat(new String(process.getErrorStream().readAllBytes(), UTF_8))
                .startsWith("jianbao: JIANBAO_JAVA names /nowhere")
                .hasLineCount(1);
        assertThat(process.waitFor()).isEqualTo(2);
    }

    private Process start(Path java, Map<String, String> environment, String... words) throws IOException {
        var command = new ArrayList<>(List.of(java.toString()));
        Stream.of(words).filter(word -> word.startsWith("-")).forEach(command::add);
        command.addAll(List.of("-jar", jar.toString()));
        Stream.of(words).filter(word -> !word.startsWith("-")).forEach(command::add);
        var builder = new ProcessBuilder(command);
        builder.environment().put("LC_ALL", "C.UTF-8"); // or the arguments could not be given to any Java
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("JIANBAO_AOT", "off"); // each jar here would leave a cache behind
        builder.environment().putAll(environment);
        var process = builder.start();
        started.add(process);
        return process;
    }

    private static void write(Process process, String text) throws IOException {
        try (var in = process.getOutputStream()) {
            in.write(text.getBytes(UTF_8));
        }
    }

    private static String read(Process process) throws IOException {
        return new String(process.getInputStream().readAllBytes(), UTF_8);
    }

    private static Path newJava() {
        return Path.of(System.getProperty("java.home"), "bin", "java");
    }

    private static Path oldJava() {
        assumeTrue(!System.getProperty("os.name").startsWith("Windows"), "signals are tested on Unix");
        var usual = new UsualPlaces(Map.of(), Path.of("/"), Path.of(System.getProperty("user.home")));
        var old = usual.homes().stream()
                .map(JavaHome::at)
                .filter(home -> home != null && home.feature() < Launcher.NEEDED)
                .findFirst();
        assumeTrue(old.isPresent(), "no older Java is installed");
        return old.orElseThrow().executable();
    }

    private static void addClasses(JarOutputStream out, Path root) throws IOException {
        try (var files = Files.walk(root)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var name = root.relativize(file).toString();
                if (name.startsWith("jianbao/launch/")
                        || name.endsWith("cli/Main.class") && !root.startsWith("target")) {
                    out.putNextEntry(new JarEntry(name));
                    Files.copy(file, out);
                    out.closeEntry();
                }
            }
        }
    }
}
