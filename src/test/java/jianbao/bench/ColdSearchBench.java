package jianbao.bench;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Prints what a search costs that a process is started for, beside a Java program that says hello: {@code ColdSearchBench JAR ROUNDS
 * SMALL ARTICLES [LARGE]}. The index SMALL is made of so many generated articles if there is none; LARGE is left out if there is none.
 * An answer is ten hits, marked.
 *
 * <p>What counts is the CPU of whole processes, in the median round; the commands take turns, so that a busy machine slows all of them.
 */
final class ColdSearchBench {
    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    private static final String WORD = GeneratedNews.noun(0);
    private static final long HITS = 10;

    /** To search an index: by the jar's stub, by Java with the ahead-of-time cache, and without. */
    private static final int WAYS = 3;

    private final String jar;
    private final Path caches;

    private ColdSearchBench(String jar, Path caches) {
        this.jar = jar;
        this.caches = caches;
    }

    /** A command, and the milliseconds of CPU that it took each time. */
    private record Contender(String name, boolean cached, List<String> command, List<Double> costs) {
        double median() {
            return costs.stream().sorted().toList().get(costs.size() / 2);
        }
    }

    static void main(String[] args) throws Exception {
        Path small = Path.of(args[2]);
        if (Files.notExists(small)) {
            GeneratedArchive.make(small, Integer.parseInt(args[3]));
        }
        Path caches = Files.createTempDirectory("cold-search");
        try {
            var bench = new ColdSearchBench(Path.of(args[0]).toAbsolutePath().toString(), caches);
            bench.train();
            bench.compare(Integer.parseInt(args[1]), small, args.length > 4 ? Path.of(args[4]) : small);
        } finally {
            delete(caches);
        }
    }

    /** Makes the ahead-of-time caches, as the program has it done in the background after its first command. */
    private void train() throws IOException, InterruptedException {
        Path folder = Files.createDirectory(caches.resolve("jianbao"));
        run(true, List.of(JAVA, "-cp", jar, "jianbao.launch.Training"));
        try (Stream<Path> made = Files.list(folder)) {
            if (made.noneMatch(file -> file.toString().endsWith("-quick.aot"))) {
                throw new IOException("no ahead-of-time cache was made");
            }
        }
    }

    private void compare(int rounds, Path small, Path large) throws IOException, InterruptedException {
        var contenders = new ArrayList<Contender>();
        String classes = System.getProperty("java.class.path").split(File.pathSeparator, 2)[0];
        contenders.add(contender("hello", true, JAVA, "-cp", classes, Hello.class.getName()));
        addSearches(contenders, small);
        if (!large.equals(small) && Files.exists(large)) {
            addSearches(contenders, large);
        }
        for (Contender searching : contenders.subList(1, contenders.size())) {
            check(run(searching.cached, searching.command));
        }
        for (int round = 0; round < rounds; round++) {
            for (Contender next : contenders) {
                double before = ProcessCpu.ofChildren();
                run(next.cached, next.command);
                next.costs.add(ProcessCpu.ofChildren() - before);
            }
        }
        print(contenders);
    }

    private static void print(List<Contender> contenders) {
        double hello = contenders.getFirst().median();
        System.out.printf(Locale.ROOT, "%-40s CPU %7.1f ms%n", "hello", hello);
        for (int i = 1; i < contenders.size(); i++) {
            double cost = contenders.get(i).median();
            System.out.printf(
                    Locale.ROOT, "%-40s CPU %7.1f ms, hello x %.2f", contenders.get(i).name, cost, cost / hello);
            System.out.printf(
                    Locale.ROOT,
                    i <= WAYS ? "%n" : ", small x %.2f%n",
                    cost / contenders.get(Math.max(1, i - WAYS)).median());
        }
    }

    private void addSearches(List<Contender> contenders, Path index) {
        String[] search = {"search", "--index", index.toString(), WORD};
        String where = " in " + index.getFileName();
        contenders.add(contender("jianbao.jar" + where, true, with(search, jar)));
        contenders.add(contender("java -jar" + where, true, with(search, JAVA, "-jar", jar)));
        contenders.add(contender("java -jar, no cache," + where, false, with(search, JAVA, "-jar", jar)));
    }

    private static String[] with(String[] arguments, String... program) {
        return Stream.of(program, arguments).flatMap(Stream::of).toArray(String[]::new);
    }

    private static Contender contender(String name, boolean cached, String... command) {
        return new Contender(name, cached, List.of(command), new ArrayList<>());
    }

    private static void check(String answer) throws IOException {
        if (answer.lines().filter(line -> line.matches(" *\\d+\\. .*")).count() != HITS
                || !answer.contains("【" + WORD + "】")) {
            throw new IOException("not ten hits, marked: " + answer);
        }
    }

    /** Runs a command in an environment that has no part in it; what it prints on both streams. */
    private String run(boolean cached, List<String> command) throws IOException, InterruptedException {
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        var environment = builder.environment();
        environment
                .keySet()
                .removeIf(name -> name.startsWith("JIANBAO_")
                        || name.endsWith("JAVA_OPTIONS")
                        || name.equals("JAVA_TOOL_OPTIONS"));
        environment.put("JAVA_HOME", System.getProperty("java.home"));
        environment.put("XDG_CACHE_HOME", caches.toString());
        environment.put("LC_ALL", "C.UTF-8");
        if (!cached) {
            environment.put("JIANBAO_AOT", "off");
        }
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException("exit code " + process.exitValue() + " of " + command + ": " + said);
        }
        return said;
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
