package jianbao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jianbao.json.Json;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands that count and list instead of showing articles. */
class LookingTest {
    private static final String READY = """
            {"id":"a1","title":"灯塔亮了","source":{"name":"海风日报"},"authors":["陈海","林岸"],"date_published":"2024-05-01","body":"海边的灯塔今夜亮了。\\n渔船靠灯塔回家。"}
            {"id":"a2","title":"渔港新貌","source":{"name":"海风日报"},"date_published":"2024-05-20","body":"渔港旁的燈塔换了新灯。"}
            {"id":"a3","title":"守塔人","source":{"name":"山城晚报"},"date_published":"2024-09-03","body":"老人守着灯塔三十年\\u001b[31m。"}
            {"id":"a4","title":"渔汛","source":{"name":"山城晚报"},"date_published":"2025-03-02","body":"今年渔汛早。"}
            {"id":"a5","title":"无题","body":"灯塔下的石头。"}
            """;

    @TempDir
    static Path folder;

    @BeforeAll
    static void index() throws IOException {
        Files.writeString(folder.resolve("ready.jsonl"), READY);
        assertThat(shell().run("index", "-q", folder.resolve("ready.jsonl").toString()))
                .isEqualTo(new Shell.Result(0, "", ""));
    }

    private static Shell shell() {
        return new Shell(folder).with("XDG_CACHE_HOME", folder.resolve("cache").toString());
    }

    private static Object json(String... command) {
        var result = shell().run(Stream.concat(Arrays.stream(command), Stream.of("--json"))
                .toArray(String[]::new));
        assertThat(result.code()).as(result.err()).isZero();
        return java.util.Objects.requireNonNull(Json.parse(result.out()));
    }

    private static long count(String query) {
        return Long.parseLong(shell().run("search", "--count", query).out().strip());
    }

    @Test
    void facetsCountTheValuesOfWhatMatches() {
        assertThat(shell().run("facets", "source", "灯塔")).isEqualTo(new Shell.Result(0, """
                4 articles
                  海风日报   2
                  山城晚报   1
                  (unknown)  1
                """, ""));
        assertThat(shell().run("facets", "source", "石油")).isEqualTo(new Shell.Result(1, "", "nothing found for 石油\n"));
    }

    @Test
    void facetsHaveNamesInBothLanguages() {
        for (List<String> names : List.of(
                List.of("source", "来源", "來源"), List.of("author", "作者"), List.of("year", "年"), List.of("type", "类型"))) {
            var first = shell().run("facets", names.getFirst());
            assertThat(first.code()).isZero();
            names.forEach(name -> assertThat(shell().run("facets", name)).isEqualTo(first));
        }
        assertThat(shell().run("facets", "colour").err())
                .startsWith("jianbao: no field colour; there are source 来源, author 作者,");
    }

    @Test
    void facetsAreRowsForPrograms() {
        assertThat(shell().run("facets", "author", "--format", "csv").out())
                .isEqualTo("author,articles\r\n林岸,1\r\n陈海,1\r\n,4\r\n");
        assertThat(shell().run("facets", "year", "-f", "tsv").out())
                .isEqualTo("year\tarticles\n2024\t3\n2025\t1\n\t1\n");
        assertThat(shell().run("facets", "source", "-n", "1", "-f", "jsonl").out())
                .isEqualTo("{\"source\":\"山城晚报\",\"articles\":2}\n");
    }

    @Test
    void facetsAgreeWithTheCount() {
        for (String query : List.of("灯塔", "渔", "来源:海风日报", "灯塔 OR 渔汛", "灯塔 -守")) {
            for (String field : FacetName.labels()) {
                var answer = (Map<?, ?>) json("facets", field, query);
                assertThat(answer.get("total")).as(field + " " + query).hasToString("" + count(query));
                if (!field.equals("author")) {
                    long sum = ((List<?>) answer.get("counts"))
                            .stream()
                                    .mapToLong(each -> number(((Map<?, ?>) each).get("articles")))
                                    .sum();
                    assertThat(sum + number(answer.get("unknown"))).isEqualTo(count(query));
                }
            }
        }
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }

    @Test
    void aTimelineCountsByTime() {
        assertThat(shell().run("timeline", "灯塔", "渔", "--format", "csv").out()).isEqualTo("""
                date,all,灯塔,渔
                2024-05,2,2,2
                2024-06,0,0,0
                2024-07,0,0,0
                2024-08,0,0,0
                2024-09,1,1,0
                2024-10,0,0,0
                2024-11,0,0,0
                2024-12,0,0,0
                2025-01,0,0,0
                2025-02,0,0,0
                2025-03,1,0,1
                """.replace("\n", "\r\n"));
        assertThat(shell().run("timeline", "灯塔", "渔", "--by", "year").out()).isEqualTo("""
                           灯塔  渔
                2024       3     2
                2025       0     1
                (unknown)  1     0
                """);
        assertThat(shell().run("timeline", "渔", "--by", "year", "--share", "-f", "tsv")
                        .out())
                .isEqualTo("date\tall\t渔\t渔 share\n2024\t3\t2\t0.666667\n2025\t1\t1\t1.0\n");
        assertThat(shell().run("timeline", "石油").code()).isEqualTo(1);
    }

    @Test
    void aTimelineIsDrawnInTheWindow() {
        var drawn = shell().onTerminal(40).with("NO_COLOR", "1").run("timeline", "灯塔", "--by", "month");
        assertThat(drawn.out()).isEqualTo("""
                           灯塔
                2024-05    2 ███████████████████████████
                2024-06    0
                2024-07    0
                2024-08    0
                2024-09    1 █████████████▌
                (unknown)  1
                """);
        assertThat(shell().onTerminal(40).run("timeline", "灯塔", "--by", "day").out())
                .contains("⋮");
    }

    @Test
    void timelinesAgreeWithTheCount() {
        for (String query : List.of("灯塔", "渔", "灯塔 OR 渔汛", "*")) {
            for (String step : List.of("day", "week", "month", "year")) {
                var timeline = (Map<?, ?>) json("timeline", query, "--by", step);
                long sum = ((List<?>) timeline.get("buckets"))
                        .stream()
                                .mapToLong(each -> number(((List<?>) ((Map<?, ?>) each).get("matching")).getFirst()))
                                .sum();
                assertThat(sum + number(((List<?>) timeline.get("undated")).getFirst()))
                        .as(step + " " + query)
                        .isEqualTo(count(query));
            }
        }
    }

    @Test
    void aConcordanceAlignsTheMatches() {
        assertThat(shell().run("kwic", "灯塔").out()).isEqualTo("""
                1              【灯塔】 亮了         2024-05-01
                2       海边的 【灯塔】 今夜亮了。   2024-05-01
                3       渔船靠 【灯塔】 回家。       2024-05-01
                4     渔港旁的 【燈塔】 换了新灯。   2024-05-20
                5     老人守着 【灯塔】 三十年[31m。 2024-09-03
                6              【灯塔】 下的石头。
                """);
    }

    @Test
    void aConcordanceIsOrderedByWhatStandsBesideTheMatch() {
        assertThat(column("kwic", "灯塔", "--sort", "right", "-f", "tsv", 7))
                .containsExactly("三十年[31m。", "下的石头。", "亮了", "今夜亮了。", "回家。", "换了新灯。");
        assertThat(column("kwic", "灯塔", "--sort", "left", "-f", "tsv", 5))
                .containsExactly("", "", "渔港旁的", "海边的", "老人守着", "渔船靠");
        assertThat(column("kwic", "灯塔", "--sort", "date", "-f", "tsv", 1)).endsWith("2024-05-20", "2024-09-03", "");
        assertThat(column("kwic", "灯塔", "-C", "2", "-f", "tsv", 5))
                .contains("边的", "船靠")
                .doesNotContain("海边的");
    }

    private static List<String> column(Object... commandAndColumn) {
        int column = (Integer) commandAndColumn[commandAndColumn.length - 1];
        String[] command = Arrays.stream(commandAndColumn)
                .limit(commandAndColumn.length - 1L)
                .map(String::valueOf)
                .toArray(String[]::new);
        return shell().run(command)
                .out()
                .lines()
                .skip(1)
                .map(line -> line.split("\t", -1)[column])
                .toList();
    }

    @Test
    void aConcordanceIsOfTheArticlesThatMatch() {
        for (String query : List.of("灯塔", "渔", "灯塔 渔")) {
            assertThat(column("kwic", query, "-f", "tsv", 0).stream().distinct().count())
                    .as(query)
                    .isEqualTo(count(query));
        }
        assertThat(shell().run("kwic", "石油").code()).isEqualTo(1);
        assertThat(shell().run("kwic").code()).isEqualTo(2);
    }

    @Test
    void everyLineKeepsToTheWindow() {
        for (int columns : new int[] {20, 40, 80}) {
            for (String[] command : List.of(
                    new String[] {"facets", "source"},
                    new String[] {"timeline", "灯塔", "渔", "守", "石头", "老人"},
                    new String[] {"timeline", "灯塔", "--share"},
                    new String[] {"kwic", "灯塔"},
                    new String[] {"search", "灯塔", "--explain", "--snippets", "3", "-C", "10"})) {
                String out = shell().onTerminal(columns)
                        .with("NO_COLOR", "1")
                        .run(command)
                        .out();
                assertThat(out.lines())
                        .as(columns + " " + String.join(" ", command))
                        .isNotEmpty()
                        .allMatch(line -> Fit.width(line) <= columns);
            }
        }
    }

    @Test
    void hostileTextNeverReachesATerminal() {
        for (String format : List.of("table", "json", "jsonl", "csv", "tsv")) {
            assertThat(shell().run("kwic", "守着", "-f", format).out())
                    .contains("[31m")
                    .doesNotContain("\u001b");
        }
    }

    @Test
    void datesNarrowAnyQuery() {
        assertThat(shell().run("search", "-c", "灯塔", "--since", "2024-05-02").out())
                .isEqualTo("2\n");
        assertThat(shell().run("search", "-c", "灯塔", "--until", "2024-05").out())
                .isEqualTo("2\n");
        assertThat(shell().run("search", "-c", "--since", "2025").out()).isEqualTo("1\n");
        assertThat(shell().run("search", "-c", "渔汛 OR 守塔", "--since", "2024-06", "--until", "2024年")
                        .out())
                .isEqualTo("1\n");
        assertThat(shell().run("search", "-c", "“灯塔", "--since", "2024-06").out())
                .isEqualTo("1\n");
        assertThat(shell().run("facets", "source", "--since", "2025", "-f", "tsv")
                        .out())
                .isEqualTo("source\tarticles\n山城晚报\t1\n");
        assertThat(shell().run("export", "--since", "2025").out().lines()).hasSize(1);
        assertThat(shell().run("search", "灯塔", "--since", "soon").err())
                .startsWith("jianbao: soon is no date: write 2026,");
    }

    @Test
    void explainsTheReadingAndTheScore() {
        var plain = shell().run("search", "灯塔", "亮了", "--explain");
        assertThat(plain.err()).startsWith("read as: “灯塔” AND “亮了”\n");
        assertThat(plain.out()).containsPattern("\n {3}\\d+\\.\\d\\d = characters \\d+\\.\\d\\d \\+ ");
        var hit = (Map<?, ?>) ((List<?>) ((Map<?, ?>) json("search", "灯塔", "--explain")).get("hits")).getFirst();
        double sum = ((Map<?, ?>) hit.get("score_parts"))
                .values().stream()
                        .mapToDouble(part -> ((Number) part).doubleValue())
                        .sum();
        assertThat(sum).isCloseTo(((Number) hit.get("score")).doubleValue(), org.assertj.core.data.Offset.offset(0.01));
    }

    @Test
    void aNumberNamesAHitThatWasShownLast() {
        Shell shell =
                new Shell(folder).with("XDG_CACHE_HOME", folder.resolve("own").toString());
        assertThat(shell.run("show", "1").err()).startsWith("jianbao: no hit 1 was shown last");
        shell.run("search", "灯塔", "--sort", "date");
        assertThat(shell.run("show", "1").out()).startsWith("守塔人\n");
        assertThat(shell.run("show", "4").out()).startsWith("无题\n");
        assertThat(shell.run("show", "5").code()).isEqualTo(1);
        shell.run("search", "渔汛", "--json");
        assertThat(shell.run("show", "1").out()).startsWith("守塔人\n");
        shell.run("kwic", "渔汛");
        assertThat(shell.run("show", "1").out()).startsWith("渔汛\n");
    }

    @Test
    void whatIsLikeAnArticleIsFoundByItsWords() {
        var like = shell().run("like", "a1", "-f", "tsv", "--fields", "id");
        assertThat(like.code()).isZero();
        assertThat(like.out()).contains("a2\n").doesNotContain("a1\n");
        assertThat(shell().run("like", "nobody").code()).isEqualTo(1);
    }

    @Test
    void asksWhatWasMeantWhenNothingIsFound() throws IOException {
        Path own = Files.createDirectories(folder.resolve("latin"));
        Files.writeString(
                own.resolve("a.jsonl"), "{\"id\":\"x\",\"title\":\"Harbour\",\"body\":\"The lighthouse.\"}\n");
        var shell = new Shell(own).with("JIANBAO_INDEX", own.resolve("index").toString());
        assertThat(shell.run("index", "-q", own.resolve("a.jsonl").toString()).code())
                .isZero();
        assertThat(shell.run("search", "lighthuose"))
                .isEqualTo(new Shell.Result(1, "", "nothing found for lighthuose\nDid you mean lighthouse?\n"));
    }

    @Test
    void opensThePageOfAHit() throws IOException {
        Path page = Files.writeString(folder.resolve("page.txt"), "潮水退去之后\n\n" + "沙滩上留下了许多贝壳，孩子们跑来跑去地捡。".repeat(4));
        Shell shell = shell().with("JIANBAO_INDEX", folder.resolve("opened").toString());
        shell.run("index", "-q", page.toString());
        var opened = shell.with("JIANBAO_OPENER", "true").run("search", "贝壳", "--open", "1");
        assertThat(opened).isEqualTo(new Shell.Result(0, "", "opening " + page + "\n"));
        assertThat(shell.with("JIANBAO_OPENER", folder.resolve("nothing").toString())
                        .run("search", "贝壳", "--open", "1")
                        .err())
                .contains("name a command that opens files in JIANBAO_OPENER");
        assertThat(shell.run("search", "贝壳", "--open", "2").code()).isEqualTo(1);
        Files.delete(page);
        assertThat(shell.run("search", "贝壳", "--open", "1").err()).contains("is no file that can be opened");
    }

    @Test
    void completionKnowsEveryCommand() {
        String script = shell().run("completion").out();
        Commands.ALL.forEach(name -> assertThat(script).contains("_picocli_jianbao_" + name));
    }
}
