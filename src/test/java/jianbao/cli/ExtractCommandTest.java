package jianbao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import jianbao.json.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExtractCommandTest {
    private static final String SEED =
            Path.of("samples/004_6589f554af0d408b.txt").toAbsolutePath().toString();
    private static final String TOPIC =
            Path.of("samples/000_bc355209b628d6c9.txt").toAbsolutePath().toString();

    @TempDir
    Path folder;

    @Test
    void printsAnObjectALine() {
        var result = new Shell(folder).run("extract", TOPIC, SEED);
        assertThat(result.code()).isZero();
        assertThat(result.err()).isEmpty();
        assertThat(result.out().lines()).hasSize(2).allMatch(line -> Json.parse(line) instanceof Map<?, ?>);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void repairsUnlessToldNotTo() {
        assertThat(new Shell(folder).run("extract", TOPIC).out()).contains("習近平");
        assertThat(new Shell(folder).run("extract", TOPIC, "--no-repair").out()).contains("習(xí)近平");
    }

    @Test
    void whatCannotBeReadIsToldAndTheRestIsPrinted() throws IOException {
        Path image = Files.write(folder.resolve("a.html"), new byte[] {(byte) 0x89, 'P', 'N', 'G'});
        var result = new Shell(folder).run("extract", image.toString(), SEED);
        assertThat(result.code()).isEqualTo(1);
        assertThat(result.out().lines()).hasSize(1);
        assertThat(result.err()).isEqualTo("jianbao: " + image + ": not a page: it starts like a PNG image\n");
    }

    @Test
    void inspectsEveryBlock() {
        var result = new Shell(folder).run("inspect", SEED);
        assertThat(result.code()).isZero();
        assertThat(result.out()).containsPattern("\\+ +body +山海深情").containsPattern("- +\\S+ +朋友圈");
        var object = (Map<?, ?>)
                Json.parse(new Shell(folder).run("inspect", "--json", SEED).out());
        assertThat(object.keySet().stream().map(String::valueOf))
                .containsExactly("schema_version", "blocks", "origins", "article");
        assertThat(new Shell(folder).run("inspect", "--diff", TOPIC).out())
                .containsPattern("gloss +\\d+ +習\\(xí\\) +習");
        assertThat(new Shell(folder).run("inspect", folder.toString()).code()).isEqualTo(2);
    }

    @Test
    void aReaderThatLeavesEndsItQuietly() {
        var err = new ByteArrayOutputStream();
        assertThat(into(failing("Broken pipe"), err)).isZero();
        assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void aFullDiskIsTrouble() {
        var err = new ByteArrayOutputStream();
        assertThat(into(failing("No space left on device"), err)).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .isEqualTo("jianbao: cannot write the output: No space left on device\n");
    }

    private int into(OutputStream out, OutputStream err) {
        var around = new Environment(Map.of(), folder, false, false, () -> null);
        return Main.run(new String[] {"extract", SEED}, InputStream.nullInputStream(), out, err, around);
    }

    private static OutputStream failing(String reason) {
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(reason);
            }
        };
    }

    @Test
    void readsASiteByTheRulesOfAFolder() throws IOException {
        Path rules = Files.createDirectory(folder.resolve("rules"));
        Files.writeString(rules.resolve("jianghai.example.json"), "{\"title\": \".x1\", \"body\": \".x2\"}");
        Path page = Files.writeString(folder.resolve("a.html"), """
                <html><head><link rel="canonical" href="https://www.jianghai.example/7"></head>
                <body><div class="x1">港务处值班表</div><div class="x2">初七，小潮。</div></body></html>
                """);
        var shell = new Shell(folder);
        assertThat(shell.run("extract", page.toString(), "--site-rules", "rules", "--fields", "title,body")
                        .out())
                .contains("港务处值班表", "初七，小潮。");
        assertThat(shell.run("inspect", page.toString(), "--site-rules", "rules")
                        .out())
                .containsPattern("title +港务处值班表 +site rule");
    }

    @Test
    void aBadRuleIsNamedBeforeAnythingIsWritten() throws IOException {
        Path rules = Files.createDirectory(folder.resolve("rules"));
        Path rule = Files.writeString(rules.resolve("jianghai.example.json"), "{\"body\": \"p[\"}");
        var result = new Shell(folder).run("index", SEED, "--site-rules", "rules");
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err())
                .isEqualTo("jianbao: " + rule
                        + ": \"body\": \"p[\" is no CSS selector; correct the rule, or take it out of the folder\n");
        assertThat(folder.resolve(".jianbao")).doesNotExist();
        assertThat(new Shell(folder)
                        .run("extract", SEED, "--site-rules", "nowhere")
                        .err())
                .contains("cannot find nowhere");
    }
}
