package jianbao.extract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jianbao.json.Json;
import jianbao.text.PageDecoder;

/**
 * What others make of the same pages, for {@link PairedBootstrap}.
 *
 * <p>{@code PeerBodies OUT SET...}: of a set of HTML pages leaves them in {@code OUT/SET} as we decode them, for the peers in
 * {@code src/test/peers}; of a set of text dumps, which no peer takes, writes {@code OUT/SET.jsonl} with the longest run of
 * sentence lines of each.
 */
final class PeerBodies {
    /** A line of a dump that ends like a sentence and is longer than this, in characters, is one. */
    private static final int SENTENCE = 15;

    /** Lines that are none, between two that are, that do not end a run. */
    private static final int HOLE = 3;

    private PeerBodies() {}

    public static void main(String[] args) throws IOException {
        Path out = Files.createDirectories(Path.of(args[0]));
        for (int i = 1; i < args.length; i++) {
            Path set = Path.of(args[i]);
            Path decoded = Files.createDirectories(out.resolve(set.getFileName()));
            List<String> lines = new ArrayList<>();
            try (var files = Files.list(set.resolve("pages"))) {
                for (Path file : files.sorted().toList()) {
                    String page =
                            PageDecoder.decode(Files.readAllBytes(file), null).text();
                    String name = file.getFileName().toString();
                    if (name.endsWith(".txt")) {
                        lines.add(Json.line(Map.of("file", name, "text", longestRun(page))));
                    } else {
                        // A byte order mark, which outweighs what the page says of its encoding.
                        Files.writeString(decoded.resolve(name), '\uFEFF' + page);
                    }
                }
            }
            if (!lines.isEmpty()) {
                Files.write(out.resolve(set.getFileName() + ".jsonl"), lines);
            }
        }
    }

    static String longestRun(String dump) {
        List<String> lines =
                dump.lines().map(String::strip).filter(l -> !l.isEmpty()).toList();
        String best = "";
        for (int from = 0; from < lines.size(); ) {
            int to = from;
            int last = from - 1;
            while (to < lines.size() && to - last <= HOLE) {
                last = sentence(lines.get(to)) ? to : last;
                to++;
            }
            String run = String.join("\n", lines.subList(from, Math.max(from, last + 1)));
            best = run.length() > best.length() ? run : best;
            from = Math.max(from, last) + 1;
        }
        return best;
    }

    private static boolean sentence(String line) {
        return line.length() > SENTENCE && ".。！？!?…”\"」".indexOf(line.charAt(line.length() - 1)) >= 0;
    }
}
