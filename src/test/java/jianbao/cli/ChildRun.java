package jianbao.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The command {@code index} in a process of its own, which can be killed. */
final class ChildRun {
    private final Process process;
    private final Path index;
    private final Path said;

    private ChildRun(Process process, Path index, Path said) {
        this.process = process;
        this.index = index;
        this.said = said;
    }

    static ChildRun start(Path pages, Path index, String... options) throws IOException {
        Path said = Files.createTempFile(index.getParent(), "said", ".txt");
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        // Small and quick to start; what is compiled well matters little for seconds.
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx128m"));
        command.addAll(List.of("--enable-native-access=ALL-UNNAMED", "-cp", System.getProperty("java.class.path")));
        command.addAll(List.of(Main.class.getName(), "index", "--index", index.toString()));
        command.addAll(Arrays.asList(options));
        command.add(pages.toString());
        var process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile());
        return new ChildRun(process.start(), index, said);
    }

    boolean isRunning() {
        return process.isAlive();
    }

    /** SIGKILL: nothing more of it runs. */
    void kill() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor();
    }

    /** SIGINT, as Ctrl-C sends it. */
    void interrupt() throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start().waitFor();
    }

    /** Its exit code; 137 after a SIGKILL. */
    int code() throws InterruptedException {
        return process.waitFor();
    }

    String said() throws IOException {
        return Files.readString(said);
    }

    /** Lets it run for a time, unless it ends. */
    void letRun(long millis) throws InterruptedException {
        process.waitFor(millis, TimeUnit.MILLISECONDS);
    }

    /** Lets it run until so many files came into the index, or went, whose names begin so; or until it ends. */
    void letRunUntil(int changes, String prefix) throws InterruptedException {
        List<String> before = files(prefix);
        for (int seen = 0; seen < changes && isRunning(); ) {
            List<String> now = files(prefix);
            if (now.equals(before)) {
                letRun(1);
            } else {
                seen++;
                before = now;
            }
        }
    }

    private List<String> files(String prefix) {
        try (Stream<Path> files = Files.list(index.resolve("articles"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.startsWith(prefix))
                    .sorted()
                    .toList();
        } catch (IOException | java.io.UncheckedIOException notYet) {
            return List.of();
        }
    }
}
