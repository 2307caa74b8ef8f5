package jianbao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import jianbao.json.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexCommandTest {
    private static final String PAGE = """
            灯塔在海风里亮了整整一夜

            来源：测试日报 2024-05-01 08:30

            昨夜的海风很大，守塔人老陈照常走上一百二十级台阶，把灯塔点亮，照着来往的渔船回到港口。

            “只要灯塔还亮着，渔船就能找到回家的路。”老陈说，他在这里守了三十年，从来没有让灯塔熄灭过一次。

            县里今年为灯塔换上了新的灯具，亮度比过去高了一倍，耗电却只有原来的三分之一。
            """;

    @TempDir
    Path folder;

    private Shell shell() {
        return new Shell(folder);
    }

    private String write(String name, String text) throws IOException {
        Path path = folder.resolve(name);
        Files.createDirectories(path.getParent());
        return Files.writeString(path, text).toString();
    }

    @Test
    void badPagesAreToldAndPassedOver() throws IOException {
        write("pages/good.txt", PAGE);
        Files.write(folder.resolve("pages/bad.html"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10});
        write("pages/style.css", "p {}");
        String errors = folder.resolve("errors.jsonl").toString();
        var result = shell().run("index", folder.resolve("pages").toString(), "--errors", errors);
        assertThat(result.code()).isEqualTo(1);
        String bad = folder.resolve("pages/bad.html").toString();
        assertThat(result.err())
                .contains("jianbao: " + bad + ": not a page: it starts like a PNG image\n")
                .contains("passed over 1: not a page: .css (1)")
                .contains("failed 1: not a page: it starts like a PNG image (1)");
        assertThat(Path.of(errors))
                .content()
                .contains("\"reason\":\"not a page: it starts like a PNG image\",\"failed\":true}")
                .contains("\"reason\":\"not a page: .css\",\"failed\":false}");
        assertThat(shell().run("search", "-c", "灯塔").out()).isEqualTo("1\n");
    }

    @Test
    void quietSaysOnlyWhatFailed() throws IOException {
        String good = write("good.txt", PAGE);
        assertThat(shell().run("index", "-q", good)).isEqualTo(new Shell.Result(0, "", ""));
    }

    @Test
    void aDryRunTellsWhatWouldHappenAndMakesNoIndex() throws IOException {
        String good = write("good.txt", PAGE);
        var dry = shell().run("index", "--dry-run", good);
        assertThat(dry.code()).isZero();
        assertThat(dry.err())
                .contains("new 1, updated 0, unchanged 0")
                .contains("a dry run: index " + folder.resolve(".jianbao") + " stays as it was")
                .doesNotContain("Making");
        assertThat(folder.resolve(".jianbao")).doesNotExist();
    }

    @Test
    void aProgramIsToldOfProgressInLinesOfJson() throws IOException {
        write("pages/good.txt", PAGE);
        Files.write(folder.resolve("pages/bad.html"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10});
        var result = shell().run(
                        "index", "--progress", "json", folder.resolve("pages").toString());
        assertThat(result.code()).isEqualTo(1);
        List<Map<?, ?>> events = result.err()
                .lines()
                .<Map<?, ?>>map(line -> (Map<?, ?>) Json.parse(line))
                .toList();
        assertThat(events)
                .extracting(event -> String.valueOf(event.get("event")))
                .startsWith("started")
                .endsWith("committing", "done");
        assertThat(events).anySatisfy(event -> assertThat(event.get("event")).isEqualTo("scanning"));
        assertThat(events)
                .filteredOn(event -> "failed".equals(event.get("event")))
                .extracting(event -> String.valueOf(event.get("reason")))
                .containsExactly("not a page: it starts like a PNG image");
        assertThat(events.getLast().get("added")).isEqualTo(1);
    }

    @Test
    void indexingAgainChangesNothing() throws IOException {
        String good = write("good.txt", PAGE);
        shell().run("index", good);
        assertThat(shell().run("index", good).err())
                .contains("new 0, updated 0, unchanged 1")
                .doesNotContain("Making");
    }

    @Test
    void aPageWithNothingToReadIsKeptAndReadBack() throws IOException {
        String bare = write("bare.html", "<html><body><script>x()</script></body></html>");
        assertThat(shell().run("index", bare).code()).isZero();
        assertThat(shell().run("index", bare).err()).contains("unchanged 1");
        assertThat(shell().run("export").out().lines()).hasSize(1);
    }

    @Test
    void takesTheIndexNamedThenTheVariablesThenTheNearestUpward() throws IOException {
        String good = write("good.txt", PAGE);
        shell().run("index", "-q", good);
        Path deep = Files.createDirectories(folder.resolve("a/b"));
        assertThat(new Shell(deep).run("search", "-c", "灯塔").out()).isEqualTo("1\n");
        assertThat(new Shell(deep)
                        .with("JIANBAO_INDEX", folder.resolve("none").toString())
                        .run("search", "灯塔")
                        .code())
                .isEqualTo(2);
        assertThat(new Shell(deep)
                        .with("JIANBAO_INDEX", folder.resolve("none").toString())
                        .run(
                                "search",
                                "-c",
                                "灯塔",
                                "--index",
                                folder.resolve(".jianbao").toString())
                        .out())
                .isEqualTo("1\n");
    }

    @Test
    void readsAPageFromStandardInput() {
        var result = shell().typing("<html><body><p>" + PAGE.replace("\n\n", "</p><p>") + "</p></body></html>")
                .run("index", "-");
        assertThat(result.code()).as(result.err()).isZero();
        assertThat(shell().run("search", "-c", "灯塔").out()).isEqualTo("1\n");
    }

    @Test
    void aPageOfTooManyTagsIsReportedAndTheOthersAreIndexed() throws IOException {
        write("pages/a.txt", PAGE);
        write("pages/b.html", "<html><body>" + "<i>字</i>".repeat(600) + "</body></html>");
        write("pages/c.txt", PAGE.replace("老陈", "老林"));
        String pages = folder.resolve("pages").toString();
        var result = shell().run("index", "--max", "tags=1000", pages);
        assertThat(result.code()).isEqualTo(1);
        assertThat(result.err()).contains("b.html: it has more than 1000 tags").contains("new 2,");
        var extracted = shell().run("extract", "--max", "tags=1000", pages);
        assertThat(extracted.code()).isEqualTo(1);
        assertThat(extracted.out().lines()).hasSize(2);
        assertThat(extracted.err()).contains("b.html: it has more than 1000 tags");
    }

    @Test
    void anEmptyFolderIsSaidToHoldNothing() throws IOException {
        Path empty = Files.createDirectories(folder.resolve("empty"));
        var result = shell().run("index", empty.toString());
        assertThat(result.code()).isZero();
        assertThat(result.err()).contains("nothing to index here");
    }

    @Test
    void progressIsDrawnOnATerminalAndCleared() throws IOException {
        String good = write("good.txt", PAGE);
        var result = shell().onTerminal(40).run("index", good);
        assertThat(result.err())
                .contains("\r\u001b[Kscanning")
                .contains("committing")
                .contains("\r\u001b[KRead 1 page (");
    }

    @Test
    void readsWhatAListNames() throws IOException {
        String list = write("a.txt", PAGE) + "\0" + write("b.txt", PAGE.replace("老陈", "老林")) + "\0";
        Path file = Files.writeString(folder.resolve("list"), list);
        assertThat(shell().run("index", "-0", "--files-from", file.toString()).err())
                .contains("Read 2 pages");
        assertThat(shell().typing(list.replace('\0', '\n'))
                        .run("index", "--files-from", "-")
                        .err())
                .contains("unchanged 2");
        assertThat(shell().run("index", "--files-from", "nowhere").err())
                .isEqualTo("jianbao: cannot find nowhere: check the path\n");
        assertThat(shell().run("index", "-", "--files-from", "-").code()).isEqualTo(2);
        assertThat(shell().run("index").err()).startsWith("jianbao: PATH is missing\n");
    }

    @Test
    void readsOnlyTheNamesAskedFor() throws IOException {
        write("pages/a.txt", PAGE);
        write("pages/old/b.txt", PAGE.replace("老陈", "老林"));
        write("pages/c.html", "<html><body><p>" + PAGE + "</p></body></html>");
        String pages = folder.resolve("pages").toString();
        assertThat(shell().run("extract", pages, "--include", "*.txt", "--exclude", "old")
                        .out()
                        .lines())
                .hasSize(1);
        assertThat(shell().run("extract", pages, "--include", "*.txt", "--include", "*.html")
                        .out()
                        .lines())
                .hasSize(3);
    }

    @Test
    void readsOtherPeoplesFieldsAndTypes() throws IOException {
        String other = write("other.data", "{\"id\":\"x1\",\"headline\":{\"main\":\"灯塔\"},\"story\":\"海风吹过灯塔。\"}\n");
        assertThat(shell().run(
                                "extract",
                                "--type",
                                "jsonl",
                                "--map",
                                "title=headline.main",
                                "--map",
                                "body=story",
                                "-f",
                                "csv",
                                "--fields",
                                "id,title,body",
                                other)
                        .out())
                .isEqualTo("id,title,body\r\nx1,灯塔,海风吹过灯塔。\r\n");
        assertThat(shell().run("extract", "--map", "titel=x", other).err())
                .startsWith("jianbao: no field titel can be mapped: there are id,");
        assertThat(shell().run("extract", "--type", "pdf", other).err())
                .startsWith("jianbao: no input type is called pdf");
    }

    @Test
    void limitsCanBeMoved() throws IOException {
        String good = write("good.txt", PAGE);
        var result = shell().run("extract", "--max", "page-bytes=100", good);
        assertThat(result.code()).isEqualTo(1);
        assertThat(result.out()).isEmpty();
        assertThat(shell().run("extract", "--max", "page-bytes=1MB", good).code())
                .isZero();
        assertThat(shell().run("extract", "--max", "pages=3", good).err())
                .startsWith("jianbao: no limit pages; there are page-bytes,");
        assertThat(shell().run("extract", "--max", "depth=none", good).err())
                .startsWith("jianbao: depth=none is no limit: write depth=200,");
    }
}
