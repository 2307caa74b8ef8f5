package jianbao.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import jianbao.Bound;
import jianbao.Capture;
import jianbao.Clipping;
import jianbao.Limits;
import jianbao.Page;
import jianbao.Unreadable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourcesTest {
    @TempDir
    Path root;

    @Test
    void walksAFolderByNameAndNamesPlacesFromItsRoot() throws IOException {
        write("b.html", "<html><p>乙</p></html>");
        write("a/2.txt", "二");
        write("a/1.txt", "一");
        assertThat(read(root)).extracting(c -> c.place().origin()).containsExactly("a/1.txt", "a/2.txt", "b.html");
        assertThat(read(root))
                .extracting(c -> c.place().path())
                .contains(root.resolve("a/1.txt").toString());
    }

    @Test
    void tellsMarkupFromTextByTheBytes() throws IOException {
        write("dump.html", "首页 新闻\n正文第一段。\n");
        write("page.txt", "<!DOCTYPE html><title>题</title>");
        write("show.php", "<html><body>页</body></html>");
        write("noext", "没有扩展名的文本");
        assertThat(read(root))
                .map(c -> ((Page) c).form())
                .containsExactly(Page.Form.TEXT, Page.Form.TEXT, Page.Form.HTML, Page.Form.HTML);
    }

    @Test
    void aBinaryFileUnderAPageNameIsAFailureWithItsReason() throws IOException {
        Files.write(root.resolve("a.html"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13});
        assertThat(read(root)).singleElement().isInstanceOfSatisfying(Unreadable.class, u -> {
            assertThat(u.reason()).isEqualTo("not a page: it starts like a PNG image");
            assertThat(u.failure()).isTrue();
        });
    }

    @Test
    void whatLiesAmongThePagesIsPassedOverButFailsWhenNamed() throws IOException {
        write("style.css", "p { color: red }");
        assertThat(read(root))
                .singleElement()
                .isInstanceOfSatisfying(
                        Unreadable.class, u -> assertThat(u.failure()).isFalse());
        assertThat(read(root.resolve("style.css")))
                .singleElement()
                .isInstanceOfSatisfying(
                        Unreadable.class, u -> assertThat(u.failure()).isTrue());
    }

    @Test
    void anOverlongPageIsNotRead() throws IOException {
        write("long.txt", "长".repeat(1000));
        assertThat(read(Limits.DEFAULT.with(Bound.PAGE_BYTES, 100), root.toString()))
                .singleElement()
                .isInstanceOfSatisfying(
                        Unreadable.class, u -> assertThat(u.reason()).startsWith("larger than a page may be"));
    }

    @Test
    void aLinkIsNotFollowedSoALoopEnds() throws IOException {
        write("a/1.txt", "一");
        Files.createSymbolicLink(root.resolve("a/loop"), root);
        assertThat(read(root)).extracting(c -> c.place().origin()).containsExactly("a/1.txt", "a/loop");
    }

    @Test
    void hiddenFoldersAreNoPages() throws IOException {
        write(".jianbao/segments.txt", "内部");
        write("1.txt", "一");
        assertThat(read(root)).hasSize(1);
    }

    @Test
    void everyLineOfJsonlIsACapture() throws IOException {
        write("x.jsonl", """
                {"id":"c0","title":"甲","body":"一"}
                {"id":"c1","title":"乙","body":"二"

                {"id":"c2","title":"丙","body":"三","origin":"dir/c.html"}""");
        List<Capture> captures = read(root);
        assertThat(captures).hasSize(3);
        assertThat(captures.get(0))
                .isInstanceOfSatisfying(
                        Clipping.class, c -> assertThat(c.article().origin()).isEqualTo("x.jsonl@1"));
        assertThat(captures.get(1)).isInstanceOfSatisfying(Unreadable.class, u -> {
            assertThat(u.place().origin()).isEqualTo("x.jsonl@2");
            assertThat(u.reason()).isEqualTo("no article: broken JSON at column 34");
            assertThat(u.failure()).isTrue();
        });
        assertThat(captures.get(2))
                .isInstanceOfSatisfying(
                        Clipping.class, c -> assertThat(c.article().origin()).isEqualTo("dir/c.html"));
    }

    @Test
    void aBodyIsTakenWithItsIdEvenIfItHoldsATag() throws IOException {
        write("x.jsonl", "{\"id\":\"c0\",\"title\":\"题\",\"body\":\"第一行<br />第二行，<p>标签。\"}");
        assertThat(read(root)).singleElement().isInstanceOfSatisfying(Clipping.class, c -> {
            assertThat(c.article().id()).isEqualTo("c0");
            assertThat(c.article().content().body()).isEqualTo("第一行<br />第二行，<p>标签。");
        });
    }

    @Test
    void standardInputIsAPageOrJsonl() {
        assertThat(standardInput("<html><p>页</p></html>")).singleElement().isInstanceOf(Page.class);
        assertThat(standardInput("{\"title\":\"甲\",\"body\":\"一\"}\n"))
                .singleElement()
                .isInstanceOf(Clipping.class);
        assertThat(standardInput(""))
                .singleElement()
                .isInstanceOfSatisfying(
                        Unreadable.class, u -> assertThat(u.reason()).isEqualTo("the file is empty"));
    }

    @Test
    void aPathThatIsNotThereIsSaidAtOnce() {
        assertThatThrownBy(() -> read(root.resolve("nowhere")))
                .isInstanceOf(SourceTrouble.class)
                .hasMessageContaining("nowhere");
    }

    @Test
    void readsAJsonArrayOfArticlesOneByOne() throws IOException {
        write("a.json", """
                [
                {"id": "1", "title": "括号 } 与 \\"引号\\"", "body": "[{"},
                {"id": "2", "page_type": "article", "body": "文", "source": {"name": "新疆日报"}}
                ]
                """);
        assertThat(read(root.resolve("a.json")))
                .extracting(c -> ((Clipping) c).article().id())
                .containsExactly("1", "2");
    }

    @Test
    void aJsonFileAmongThePagesIsReadIfItHoldsArticles() throws IOException {
        write("export.json", "[{\"schema_version\": 1, \"id\": \"1\", \"page_type\": \"article\", \"body\": \"文\"}]");
        write("package.json", "{\"name\": \"x\"}");
        assertThat(read(root)).hasExactlyElementsOfTypes(Clipping.class, Unreadable.class);
    }

    @Test
    void aJsonFileThatIsCutOrNoArrayFails() throws IOException {
        write("cut.json", "[{\"id\": \"1\", \"body\": \"文");
        write("number.json", "42");
        assertThat(read(root.resolve("cut.json")))
                .singleElement()
                .isInstanceOfSatisfying(
                        Unreadable.class,
                        u -> assertThat(u.reason()).isEqualTo("the text ends in the middle of a value"));
        assertThat(read(root.resolve("number.json")))
                .singleElement()
                .isInstanceOfSatisfying(
                        Unreadable.class, u -> assertThat(u.reason()).isEqualTo("no article: not a JSON object"));
    }

    private void write(String name, String text) throws IOException {
        Files.createDirectories(root.resolve(name).getParent());
        Files.writeString(root.resolve(name), text);
    }

    private static List<Capture> read(Path path) {
        return read(Limits.DEFAULT, path.toString());
    }

    private static List<Capture> read(Limits limits, String... names) {
        return collect(Sources.of(List.of(names), InputStream.nullInputStream(), limits));
    }

    private static List<Capture> standardInput(String text) {
        var in = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        return collect(Sources.of(List.of("-"), in, Limits.DEFAULT));
    }

    private static List<Capture> collect(List<PageSource> sources) {
        List<Capture> captures = new ArrayList<>();
        sources.forEach(source -> source.read(captures::add));
        return captures;
    }
}
