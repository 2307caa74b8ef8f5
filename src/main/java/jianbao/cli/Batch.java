package jianbao.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import jianbao.index.ArticleIndex;
import jianbao.index.Ranks;
import jianbao.index.SearchRequest;
import jianbao.json.BadJson;
import jianbao.json.Json;
import jianbao.pipeline.AssemblyLine;
import jianbao.text.Printable;

/** Many queries in one run: lines of {@code {"qid","query"}} in, a line with the hits for each out, in the same order. */
final class Batch {
    /** What a line of a batch stands for on an assembly line that is bounded by bytes: an answer of ten hits. */
    private static final long WEIGHT = 1 << 14;

    private final Console console;
    private final ArticleIndex archive;
    private final Function<String, SearchRequest> request;
    private boolean found;
    private boolean bad;

    Batch(Console console, ArticleIndex archive, Function<String, SearchRequest> request) {
        this.console = console;
        this.archive = archive;
        this.request = request;
    }

    int run(String file) throws IOException {
        int workers = Runtime.getRuntime().availableProcessors();
        try (BufferedReader lines = reader(file);
                var work = new AssemblyLine<Answered>(workers, this::print)) {
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (!line.isBlank()) {
                    submit(file, number, line, work);
                }
            }
            work.finish();
        }
        return bad ? ExitCode.TROUBLE : found ? ExitCode.WELL : ExitCode.NOTHING;
    }

    private record Answered(String line, boolean found) {}

    private BufferedReader reader(String file) throws IOException {
        InputStream bytes = file.equals("-")
                ? console.in()
                : Files.newInputStream(console.environment().directory().resolve(file));
        return new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8));
    }

    private void submit(String file, int number, String line, AssemblyLine<Answered> work) {
        try {
            if (Json.parse(line.startsWith("\uFEFF") ? line.substring(1) : line) instanceof Map<?, ?> object
                    && object.get("query") instanceof String query) {
                Object qid = object.get("qid");
                work.submit(WEIGHT, () -> answered(qid == null ? number : qid, query));
                return;
            }
            tell(file, number, console.words().of("batch.noquery"));
        } catch (BadJson e) {
            tell(file, number, String.valueOf(e.getMessage()));
        }
    }

    private void tell(String file, int number, String what) {
        bad = true;
        console.say("jianbao: " + console.words().of("batch.bad", file, number, Printable.line(what)));
    }

    private Answered answered(Object qid, String query) {
        Ranks answer = archive.ranks(request.apply(query));
        var object = new LinkedHashMap<String, Object>();
        object.put("qid", qid);
        object.put("query", query);
        object.put("total", answer.total());
        object.put("hits", answer.hits().stream().map(Batch::hit).toList());
        return new Answered(Printable.json(Json.line(object)), answer.total() > 0);
    }

    private static Map<String, Object> hit(Ranks.Ranked hit) {
        var object = new LinkedHashMap<String, Object>();
        object.put("id", hit.id());
        object.put("rank", hit.rank());
        object.put("score", hit.score());
        return object;
    }

    private void print(Answered answered) {
        found |= answered.found();
        console.out().line(answered.line());
    }
}
