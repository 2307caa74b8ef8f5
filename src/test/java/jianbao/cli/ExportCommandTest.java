package jianbao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExportCommandTest {
    @TempDir
    Path folder;

    @BeforeEach
    void index() throws IOException {
        Files.writeString(folder.resolve("ready.jsonl"), """
                {"id":"b","title":"=灯塔","date_published":"2024-05-01","body":"灯塔\\u0085亮,\\"了\\"。"}
                {"id":"../evil","title":"../../灯塔","body":"灯塔。"}
                """);
        new Shell(folder).run("index", "-q", Path.of("samples").toAbsolutePath().toString(), at("ready.jsonl"));
    }

    private String at(String name) {
        return folder.resolve(name).toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "jsonl"})
    void anExportIndexedAndExportedAgainIsTheSameBytes(String format) throws IOException {
        String first = at("first." + format);
        String second = at("second." + format);
        assertThat(new Shell(folder).run("export", "-q", "-o", first)).isEqualTo(new Shell.Result(0, "", ""));
        assertThat(new Shell(folder)
                        .run("index", "-q", "--index", at("again"), first)
                        .code())
                .isZero();
        assertThat(new Shell(folder)
                        .run("export", "-q", "--index", at("again"), "-o", second)
                        .code())
                .isZero();
        assertThat(Path.of(second)).hasSameBinaryContentAs(Path.of(first));
        assertThat(new Shell(folder).run("export", "-f", format).out()).isEqualTo(Files.readString(Path.of(first)));
    }

    @Test
    void whatMatchesAlone() {
        assertThat(new Shell(folder)
                        .run("export", "灯塔", "--format", "csv", "--fields", "id")
                        .out())
                .isEqualTo("id\r\n94a2ffbae5e669d3\r\nb\r\n../evil\r\n");
        var none = new Shell(folder).run("export", "--format", "csv", "--fields", "id", "龙卷风龙卷风");
        assertThat(none).isEqualTo(new Shell.Result(1, "id\r\n", "nothing found for 龙卷风龙卷风\n"));
    }

    @Test
    void aFolderGetsAFileAnArticleAndNothingBesides() throws IOException {
        var result = new Shell(folder).run("export", "灯塔", "--format", "md", "-o", at("out") + "/");
        assertThat(result).isEqualTo(new Shell.Result(0, "", "3 articles written to " + at("out") + "/\n"));
        try (Stream<Path> files = Files.list(folder.resolve("out"))) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("灯塔-evil.md", "=灯塔-b.md", "灯塔换了守灯人-94a2ffbae5e669d3.md");
        }
    }

    @Test
    void theEndingOfTheFileTellsTheFormat() {
        new Shell(folder).run("export", "灯塔", "-o", at("a.csv"), "--csv-safe", "--bom");
        assertThat(folder.resolve("a.csv"))
                .content()
                .startsWith("\uFEFFid,page_type,title")
                .contains(",'=灯塔,");
    }

    @Test
    void aFolderThatIsNotThereIsNamed() {
        var result = new Shell(folder).run("export", "-o", at("nowhere/a.jsonl"));
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).isEqualTo("jianbao: cannot find " + at("nowhere") + ": check the path\n");
    }
}
