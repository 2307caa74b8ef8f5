package jianbao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import jianbao.json.Json;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands over an archive that holds the two seeds and three articles that came ready-made. */
class ArchiveTest {
    private static final String SEED = "samples/004_6589f554af0d408b.txt";
    private static final String TOPIC = "samples/000_bc355209b628d6c9.txt";

    private static final String READY = """
            {"id":"ready-1","title":"海风\\u001b[31m红","source":{"name":"测试日报"},"date_published":"2024-05-01","body":"海风吹过灯塔\\u202e。\\n灯塔亮了。"}
            {"id":"ready-2","title":"=灯塔","date_published":"2025-05-01","body":"灯塔,又见\\"灯塔\\"。"}
            {"id":"../evil/3","title":"../../灯塔","body":"灯塔。"}
            """;

    @TempDir
    static Path folder;

    @BeforeAll
    static void index() throws IOException {
        Files.writeString(folder.resolve("ready.jsonl"), READY);
        Shell.Result result = shell().run(
                        "index",
                        Path.of(SEED).toAbsolutePath().toString(),
                        Path.of(TOPIC).toAbsolutePath().toString(),
                        folder.resolve("ready.jsonl").toString());
        assertThat(result.code()).as(result.err()).isZero();
        assertThat(result.out()).isEmpty();
        assertThat(result.err())
                .contains("Making an index in " + folder.resolve(".jianbao"))
                .contains("Read 5 pages (")
                .contains("articles 4, topic pages 1, lists 0, others 0")
                .contains("new 5, updated 0");
    }

    private static Shell shell() {
        return new Shell(folder);
    }

    @Test
    void marksTheMatchInThePagesOwnScript() {
        var result = shell().run("search", "援疆幹部");
        assertThat(result.code()).isZero();
        assertThat(result.out())
                .contains("新疆日报 · 2026-01-06 13:25 · ")
                .contains("【援疆干部】")
                .doesNotContain("\u001b");
        assertThat(result.err()).isEmpty();
    }

    @Test
    void nothingFoundIsASentenceAndOne() {
        assertThat(shell().run("search", "石油")).isEqualTo(new Shell.Result(1, "", "nothing found for 石油\n"));
        assertThat(shell().run("search", "-c", "石油")).isEqualTo(new Shell.Result(1, "0\n", ""));
        assertThat(shell().run("search", "--json", "石油").code()).isEqualTo(1);
    }

    @Test
    void countsAreBareNumbers() {
        assertThat(shell().run("search", "--count", "灯塔")).isEqualTo(new Shell.Result(0, "3\n", ""));
    }

    @Test
    void optionsMayFollowTheQuery() {
        assertThat(shell().run("search", "灯塔", "-c").out()).isEqualTo("3\n");
        assertThat(shell().run("search", "灯塔", "-海风", "-c").out()).isEqualTo("2\n");
        assertThat(shell().run("search", "-c", "--", "灯塔").out()).isEqualTo("3\n");
    }

    @Test
    void jsonHoldsTheWholeAnswer() {
        var result = shell().run("search", "--json", "海风");
        var answer = (Map<?, ?>) Json.parse(result.out());
        assertThat(answer.keySet().stream().map(String::valueOf))
                .containsExactly("schema_version", "query", "total", "loosened", "notes", "hits");
        assertThat(answer.get("total")).isEqualTo(1);
        var hit = (Map<?, ?>) ((List<?>) answer.get("hits")).getFirst();
        assertThat(hit.keySet().stream().map(String::valueOf)).containsExactlyElementsOf(HitFields.USUAL);
        assertThat(hit.get("title")).isEqualTo("海风\u001b[31m红");
        assertThat(result.out()).doesNotContain("\u001b").doesNotContain("\u202e");
    }

    @Test
    void jsonLinesAreOneHitALine() {
        List<String> lines =
                shell().run("search", "--format", "jsonl", "灯塔").out().lines().toList();
        assertThat(lines).hasSize(3).allMatch(line -> Json.parse(line) instanceof Map<?, ?>);
        assertThat(lines.getFirst()).startsWith("{\"rank\":1,\"score\":");
    }

    @Test
    void fieldsAreThoseAskedForInTheirOrder() {
        assertThat(shell().run("search", "海风", "--format", "tsv", "--fields", "id,char_count,source")
                        .out())
                .isEqualTo("id\tchar_count\tsource\nready-1\t14\t测试日报\n");
        assertThat(shell().run("search", "海风", "--format", "csv", "--fields", "source,id")
                        .out())
                .isEqualTo("source,id\r\n测试日报,ready-1\r\n");
        assertThat(shell().run("search", "海风", "--fields", "id,source").out())
                .isEqualTo("ID       SOURCE\nready-1  测试日报\n");
    }

    @Test
    void dateOrderPutsTheNewestFirstAndTheUndatedLast() {
        assertThat(shell().run("search", "灯塔", "--sort", "date", "--format", "tsv", "--fields", "id")
                        .out())
                .isEqualTo("id\nready-2\nready-1\n../evil/3\n");
    }

    @Test
    void pagesThroughTheAnswer() {
        var first = shell().run("search", "灯塔", "-n", "1", "--format", "tsv", "--fields", "rank")
                .out();
        var second = shell().run("search", "灯塔", "-n", "1", "--offset", "1", "--format", "tsv", "--fields", "rank")
                .out();
        assertThat(first + second).isEqualTo("rank\n1\nrank\n2\n");
    }

    @Test
    void placesAloneForOtherPrograms() {
        String path = Path.of(SEED).toAbsolutePath().toString();
        assertThat(shell().run("search", "-l", "来源:新疆日报").out()).isEqualTo(path + "\n");
        assertThat(shell().run("search", "-l", "-0", "来源:新疆日报").out()).isEqualTo(path + "\0");
    }

    @Test
    void hostileTextNeverReachesATerminal() {
        for (String format : List.of("plain", "table", "json", "jsonl", "csv", "tsv", "paths")) {
            assertThat(shell().run("search", "海风", "--format", format).out())
                    .as(format)
                    .isNotEmpty()
                    .doesNotContain("\u001b")
                    .doesNotContain("\u202e");
        }
        assertThat(shell().run("show", "ready-1").out()).contains("海风[31m红").doesNotContain("\u001b");
        assertThat(shell().run("show", "ready-1", "--raw").out()).isEqualTo("海风吹过灯塔。\n灯塔亮了。\n");
    }

    @Test
    void everyLineKeepsToANarrowWindow() {
        for (int columns : new int[] {80, 40}) {
            for (String[] command : List.of(
                    new String[] {"search", "援疆"},
                    new String[] {"search", "援疆", "--format", "table"},
                    new String[] {"show", "756c"})) {
                String out = shell().onTerminal(columns)
                        .with("NO_COLOR", "1")
                        .run(command)
                        .out();
                assertThat(out.lines()).isNotEmpty().allMatch(line -> Fit.width(line) <= columns);
            }
        }
    }

    @Test
    void aTerminalGetsColoursAndTheWayOn() {
        var result = shell().onTerminal(80).run("search", "-n", "1", "灯塔");
        assertThat(result.out()).contains("\u001b[1;31m灯塔\u001b[0m").doesNotContain("【");
        assertThat(result.err()).isEqualTo("3 articles, shown 1 to 1; go on with --offset 1\n");
    }

    @Test
    void batchAnswersInOrderAndNamesBadLines() {
        var result = shell().typing("""
                        {"qid": "a", "query": "灯塔"}

                        {"qid": 7, "query": "石油"}
                        {"qid": "c"}
                        nonsense
                        """).run("search", "--batch", "-");
        List<String> lines = result.out().lines().toList();
        assertThat(lines).hasSize(2);
        assertThat(lines.get(0)).startsWith("{\"qid\":\"a\",\"query\":\"灯塔\",\"total\":3,\"hits\":[{\"id\":\"");
        assertThat(lines.get(1)).isEqualTo("{\"qid\":7,\"query\":\"石油\",\"total\":0,\"hits\":[]}");
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).contains("-, line 4: no \"query\" in it\n").contains("-, line 5: ");
    }

    @Test
    void showsByIdByItsStartAndByPlace() {
        String byId = shell().run("show", "756c61b848d67c96").out();
        assertThat(byId).startsWith("第十二批省市错时轮换援疆骨干").contains("山海深情,跨越万里。");
        assertThat(shell().run("show", "756c").out()).isEqualTo(byId);
        assertThat(shell().run("show", Path.of(SEED).toAbsolutePath().toString())
                        .out())
                .isEqualTo(byId);
        assertThat(shell().run("show", "nobody").code()).isEqualTo(1);
    }

    @Test
    void showsInTheScriptAskedFor() {
        assertThat(shell().run("show", "2a01").out()).startsWith("第十次全國對口支援新疆工作會議\n");
        assertThat(shell().run("show", "2a01", "--script", "hans").out()).startsWith("第十次全国对口支援新疆工作会议\n");
        assertThat(shell().run("show", "2a01", "--script", "hanz").err()).contains("'hanz' is none of hans, hant");
    }

    @Test
    void statsAreForPeopleAndPrograms() {
        assertThat(shell().run("stats").out()).startsWith("5 pages, ").contains("新疆日报");
        var stats = (Map<?, ?>) Json.parse(shell().run("stats", "--json").out());
        assertThat(stats.get("total")).isEqualTo(5);
        assertThat((Map<?, ?>) stats.get("page_types")).hasToString("{article=4, topic=1, list=0, other=0}");
    }

    @Test
    void titlesLinkToTheirFilesWhereTheTerminalCan() {
        String file = Path.of(SEED).toUri().toASCIIString();
        assertThat(shell().onTerminal(80)
                        .with("FORCE_HYPERLINK", "1")
                        .run("search", "来源:新疆日报")
                        .out())
                .contains("\u001b]8;;" + file + "\u001b\\");
        assertThat(shell().onTerminal(80)
                        .with("FORCE_HYPERLINK", "0")
                        .run("search", "来源:新疆日报")
                        .out())
                .doesNotContain("\u001b]8");
    }
}
