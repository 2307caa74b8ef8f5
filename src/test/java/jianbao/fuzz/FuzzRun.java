package jianbao.fuzz;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The profile {@code fuzz}: {@code FuzzRun FOLDER EXECUTIONS [PARSER...]}. Of its executions each parser first gets mutations from a seed, as
 * the plain tests do, and then those that Jazzer makes, guided by what code they reach. A find is a file in the folder, and exit code 1.
 */
final class FuzzRun {
    /** Parts of a hundred; those that cost least get most. */
    private static final Map<Parser, Integer> SHARES = Map.ofEntries(
            Map.entry(Parser.CONTAINER, 14),
            Map.entry(Parser.FILE, 6),
            Map.entry(Parser.MAIL, 12),
            Map.entry(Parser.FEED, 6),
            Map.entry(Parser.JSON, 14),
            Map.entry(Parser.JSONL, 14),
            Map.entry(Parser.CHARSET, 10),
            Map.entry(Parser.HTML, 2),
            Map.entry(Parser.TEXT, 4),
            Map.entry(Parser.REPAIR, 14),
            Map.entry(Parser.QUERY, 4));

    /** The share of the executions that is guided: they cost several times as much as the others. */
    private static final double GUIDED = 0.1;

    private final Path folder;
    private final long executions;

    private FuzzRun(Path folder, long executions) {
        this.folder = folder;
        this.executions = executions;
    }

    static void main(String[] args) throws Exception {
        var run = new FuzzRun(Path.of(args[0]), Long.parseLong(args[1]));
        List<Parser> parsers = args.length < 3
                ? List.of(Parser.values())
                : Stream.of(args).skip(2).map(Parser::named).toList();
        long finds = 0;
        long all = 0;
        for (Parser parser : parsers) {
            long share = run.executions * SHARES.getOrDefault(parser, 1) / 100;
            long guided = Math.round(share * GUIDED);
            Files.createDirectories(run.folder.resolve(parser.label()));
            long start = cpu();
            long found = run.seeded(parser, share - guided);
            long middle = cpu();
            found += run.guided(parser, guided);
            System.out.printf(
                    Locale.ROOT,
                    "%-10s %,11d seeded (%,d s) %,11d guided: %d finds%n",
                    parser.label(),
                    share - guided,
                    (middle - start) / 1_000_000_000,
                    guided,
                    found);
            finds += found;
            all += share;
        }
        System.out.printf(Locale.ROOT, "%,d executions, %d finds%n", all, finds);
        System.exit(finds > 0 ? 1 : 0);
    }

    private static long cpu() {
        return ProcessHandle.current()
                .info()
                .totalCpuDuration()
                .orElse(Duration.ZERO)
                .toNanos();
    }

    private long seeded(Parser parser, long count) throws IOException {
        var mutations = new Mutations(Seeds.of(parser), parser.ordinal() + 1);
        long finds = 0;
        for (long i = 0; i < count; i++) {
            byte[] bytes = mutations.next();
            try {
                Watched.take(parser, bytes);
            } catch (RuntimeException | Error e) {
                if (++finds <= 20) {
                    System.out.println(parser.label() + " " + i + ": " + e);
                    Files.write(folder.resolve("find-" + parser.label() + "-" + i), bytes);
                }
            }
        }
        return finds;
    }

    private long guided(Parser parser, long count) throws IOException, InterruptedException {
        Path corpus = folder.resolve(parser.label());
        int number = 0;
        for (byte[] seed : Seeds.of(parser)) {
            Files.write(corpus.resolve("seed-" + number++), seed);
        }
        Path log = folder.resolve(parser.label() + ".log");
        int code = new ProcessBuilder(command(parser, count, corpus))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start()
                .waitFor();
        if (code != 0) {
            System.out.println(parser.label() + ": Jazzer ended with " + code + ", see " + log);
        }
        return code == 0 ? 0 : 1;
    }

    private List<String> command(Parser parser, long count, Path corpus) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:+UseSerialGC", "-Xmx512m", "--enable-native-access=ALL-UNNAMED"));
        command.addAll(List.of("-cp", System.getProperty("java.class.path")));
        command.add("com.code_intelligence.jazzer.Jazzer");
        command.add("--target_class=" + FuzzTarget.class.getName());
        command.add("--target_args=" + parser.label());
        // The detectors of deserialisation, injection and the like have nothing to find here, and cost.
        command.add("--disabled_hooks=com.code_intelligence.jazzer.sanitizers.**");
        command.add("--instrumentation_includes=jianbao.**:org.jsoup.**:org.apache.commons.compress.**"
                + ":org.netpreserve.**:org.apache.james.**:tools.jackson.**");
        command.add("--reproducer_path=" + folder);
        command.addAll(
                List.of("-runs=" + count, "-seed=20260106", "-max_len=2048", "-timeout=60", "-rss_limit_mb=2048"));
        command.add("-artifact_prefix=" + folder + File.separator + "find-" + parser.label() + "-");
        command.add(corpus.toString());
        return command;
    }
}
