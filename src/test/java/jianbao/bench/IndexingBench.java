package jianbao.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Prints what it costs to index a folder of pages beside {@link NaiveLoop} on the same pages, each in a process of its own:
 * {@code IndexingBench PAGES [FLAG...]}. The flags are for the Java that runs us; the pages are {@linkplain GeneratedPages
 * generated}, a thousand of them, if there are none.
 */
final class IndexingBench {
    private IndexingBench() {}

    public static void main(String[] args) throws Exception {
        Path pages = Path.of(args[0]);
        if (Files.notExists(pages)) {
            GeneratedPages.main(new String[] {"folder", pages.toString(), "1000"});
        }
        try (Stream<Path> files = Files.walk(pages)) {
            long bytes = files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
            System.out.printf("%.1f MB of pages%n", bytes / 1e6);
        }
        Path scratch = Files.createTempDirectory("indexing-bench");
        List<String> flags = new ArrayList<>(List.of(args).subList(1, args.length));
        run("naive loop", List.of("-XX:+UseSerialGC"), "jianbao.bench.NaiveLoop", pages.toString(), scratch + "/naive");
        flags.add("-XX:+UseSerialGC");
        run("jianbao index", flags, "jianbao.cli.Main", "index", "--index", scratch + "/ours", pages.toString());
    }

    private static void run(String what, List<String> flags, String... program)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of(System.getProperty("java.home") + "/bin/java", "-XX:-UseDynamicNumberOfCompilerThreads"));
        command.addAll(flags);
        command.addAll(List.of("--enable-native-access=ALL-UNNAMED", "-cp", System.getProperty("java.class.path")));
        command.add("jianbao.bench.CpuOf");
        command.addAll(List.of(program));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String last = "";
        try (var out = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                last = line.startsWith("CPU ") ? line : last;
            }
        }
        System.out.printf("%-14s exit %d  %s%n", what, process.waitFor(), last);
    }
}
