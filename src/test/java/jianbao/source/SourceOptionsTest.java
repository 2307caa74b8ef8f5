package jianbao.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import jianbao.Bound;
import jianbao.Capture;
import jianbao.Limits;
import jianbao.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class SourceOptionsTest {
    @TempDir
    Path folder;

    @Test
    void readsTheNamesThatAreIncludedInFoldersAndArchives() throws IOException {
        SamplePages.into(folder);
        Files.copy(Path.of("samples/archives/pages.zip"), folder.resolve("pages.zip"));
        assertThat(pages(NameFilter.of(List.of("*.html"), List.of())))
                .hasSize(2 * 4)
                .contains("gbk.html", "pages.zip!/gbk.html", "pages.zip!/要闻/甲.html", "要闻/甲.html")
                .allMatch(origin -> origin.endsWith(".html"));
        assertThat(pages(NameFilter.of(List.of(), List.of("*.zip", "要闻", "*.p?p", "旧*/**"))))
                .containsExactly("dump.txt", "gb18030.htm", "gbk.html", "harbour.xhtml", "noext", "note.md");
        assertThat(pages(NameFilter.of(List.of("要闻/**"), List.of()))).containsExactly("要闻/乙.html", "要闻/甲.html");
        assertThat(pages(NameFilter.of(List.of("**/*.shtml"), List.of("pages.zip"))))
                .containsExactly("旧闻/big5.shtml");
    }

    private List<String> pages(NameFilter names) {
        List<Capture> captures = Captures.of(folder, SourceOptions.DEFAULT.with(names));
        return Captures.pages(captures).stream()
                .map(page -> page.place().origin())
                .toList();
    }

    @Test
    void theTypeThatTheUserSaysCountsMoreThanNamesAndBytes() throws IOException {
        Path strange = Files.writeString(folder.resolve("articles.dat"), "{\"title\":\"题\",\"body\":\"正文\"}\n");
        assertThat(Captures.failures(Captures.of(strange))).hasSize(1);
        assertThat(Captures.origins(Captures.of(strange, SourceOptions.DEFAULT.as("jsonl"))))
                .containsExactly("articles.dat@1");
        assertThat(Captures.of(strange, SourceOptions.DEFAULT.as("page")))
                .singleElement()
                .isInstanceOf(Page.class);
        Path packed = Files.write(folder.resolve("b.gz"), Archives.gzip(Files.readAllBytes(strange)));
        assertThat(Captures.origins(Captures.of(packed, SourceOptions.DEFAULT.as("jsonl"))))
                .containsExactly("b.gz@1");
        assertThatThrownBy(() -> SourceOptions.DEFAULT.as("docx"))
                .hasMessageStartingWith("no input type is called docx: there are warc, zip");
    }

    @Test
    void readsListedNamesOneByOne() throws IOException {
        Path one = Files.writeString(folder.resolve("一.txt"), "一");
        Path two = Files.writeString(folder.resolve("two\nlines.txt"), "二");
        assertThat(listed(one + "\r\n\n" + folder.resolve("none") + "\n" + folder, false))
                .containsExactly(
                        "一.txt", folder.resolve("none") + ": it is not there", "two<U+000A>lines.txt", "一.txt");
        assertThat(listed(two + "\0" + one, true)).containsExactly("two<U+000A>lines.txt", "一.txt");
    }

    private static List<String> listed(String names, boolean endedByNul) {
        List<Capture> captures = new ArrayList<>();
        var in = new ByteArrayInputStream(names.getBytes(StandardCharsets.UTF_8));
        Sources.listed(in, endedByNul, SourceOptions.DEFAULT).read(captures::add);
        return captures.stream()
                .map(c -> c.place().origin() + (c instanceof jianbao.Unreadable u ? ": " + u.reason() : ""))
                .toList();
    }

    @Test
    void aLargeFolderIsListedPartByPartInOrder() throws IOException {
        for (int i = 0; i < 25; i++) {
            Files.createFile(folder.resolve("%02d".formatted(24 - i)));
        }
        for (int most : new int[] {1, 4, 5, 24, 25, 26, 100}) {
            List<String> names = new ArrayList<>();
            new SortedFolder(
                            folder,
                            e -> {
                                throw new AssertionError(e);
                            },
                            most)
                    .forEach(named -> names.add(named.name()));
            assertThat(names).as("%d at a time", most).hasSize(25).isSorted();
        }
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aNameInGbkIsReadAndShownAsItWasMeant() throws IOException {
        String escaped = folder.toUri().getRawPath() + "%D6%D0.txt";
        Files.writeString(Path.of(URI.create("file://" + escaped)), "一");
        assertThat(Captures.of(folder)).singleElement().satisfies(c -> {
            assertThat(c).isInstanceOf(Page.class);
            assertThat(c.place().origin())
                    .isEqualTo(new String(new byte[] {(byte) 0xd6, (byte) 0xd0}, Charset.forName("GBK")) + ".txt");
        });
    }

    @Test
    void everyBoundHasANameAndAUnitAndCanBeSet() {
        for (Bound bound : Bound.values()) {
            assertThat(Bound.named(bound.label())).contains(bound);
            assertThat(bound.unit()).isNotBlank();
            assertThat(Limits.DEFAULT.with(bound, 7).of(bound)).isEqualTo(7);
        }
        assertThatThrownBy(() -> Limits.DEFAULT.with(Bound.DEPTH, 0)).hasMessage("depth must be positive");
    }
}
