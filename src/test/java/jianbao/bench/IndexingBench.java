package jianbao.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import jianbao.launch.ProgramFlags;

/**
 * Prints what it costs to index a folder of pages beside {@link NaiveLoop} on the same pages, to look through them again, and to
 * export them, each in a process of its own: {@code IndexingBench PAGES COUNT [FLAG...]}. The flags are added to those that the
 * program gives itself; so many pages are {@linkplain GeneratedPages generated} if there are none. The jar's ahead-of-time cache has
 * no part in it.
 */
final class IndexingBench {
    private static final String NATIVE = "--enable-native-access=ALL-UNNAMED";

    private final List<String> flags;

    private IndexingBench(List<String> flags) {
        this.flags = flags;
    }

    public static void main(String[] args) throws Exception {
        Path pages = Path.of(args[0]);
        if (Files.notExists(pages)) {
            GeneratedPages.main(new String[] {"folder", pages.toString(), args[1]});
        }
        try (Stream<Path> files = Files.walk(pages)) {
            long[] sizes = files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .toArray();
            System.out.printf(
                    Locale.ROOT,
                    "%,d pages, %.1f MB%n",
                    sizes.length,
                    LongStream.of(sizes).sum() / 1e6);
        }
        Path scratch = Files.createTempDirectory("indexing-bench");
        var bench = new IndexingBench(List.of(args).subList(2, args.length));
        double naive = bench.run(
                "naive loop",
                List.of("-XX:+UseSerialGC", NATIVE),
                "jianbao.bench.NaiveLoop",
                pages.toString(),
                scratch + "/naive");
        String index = scratch + "/ours";
        double ours = bench.program("jianbao index", "index", "--index", index, pages.toString());
        System.out.printf(Locale.ROOT, "naive loop : jianbao index  %.2f%n", naive / ours);
        bench.program("the same again", "index", "--index", index, pages.toString());
        Path export = scratch.resolve("all.jsonl");
        double exported =
                bench.program("export", "export", "--index", index, "--format", "jsonl", "-o", export.toString());
        System.out.printf(Locale.ROOT, "exported MB a CPU-second  %.1f%n", Files.size(export) / 1e6 / exported);
    }

    /** Runs a command of the program with the flags that it would give itself. */
    private double program(String what, String... arguments) throws IOException, InterruptedException {
        List<String> all = new ArrayList<>(ProgramFlags.of(arguments));
        all.addAll(flags);
        List<String> program = new ArrayList<>(List.of("jianbao.cli.Main"));
        program.addAll(List.of(arguments));
        return run(what, all, program.toArray(String[]::new));
    }

    /** Runs a program, and tells the seconds of CPU that it took, all threads. */
    private double run(String what, List<String> flags, String... program) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of(System.getProperty("java.home") + "/bin/java", "-XX:-UseDynamicNumberOfCompilerThreads"));
        command.addAll(flags);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), "jianbao.bench.CpuOf"));
        command.addAll(List.of(program));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String last = "CPU NaN s";
        try (var out = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                last = line.startsWith("CPU ") ? line : last;
            }
        }
        System.out.printf("%-14s exit %d  %s%n", what, process.waitFor(), last);
        return Double.parseDouble(last.split(" ")[1]);
    }
}
