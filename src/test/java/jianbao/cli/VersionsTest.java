package jianbao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A page that was captured more than once. */
class VersionsTest {
    private static final String PAGE = """
            <html><head><meta charset="utf-8"><title>%s</title><link rel="canonical" href="https://news.example.cn/%s"></head>
            <body><h1>%s</h1><p>来源：海州日报 2024-05-01 08:30</p>
            <p>昨夜的海风很大，守塔人老陈照常走上一百二十级台阶，把灯塔点亮，照着来往的渔船回到港口。</p>
            <p>“只要灯塔还亮着，渔船就能找到回家的路。”老陈说，他在这里守了三十年，从来没有让灯塔熄灭过一次。</p>
            <p>县里今年为灯塔换上了新的灯具，亮度比过去高了%s倍，耗电却只有原来的三分之一。</p></body></html>
            """;

    private static final List<String> OTHERS = List.of(
            "春茶开采茶农忙，山间新路通到家门口，客商一早就在合作社门外排起了长队等着收购头一批新茶。",
            "城区供水管网改造今天完工，两万户居民的水压恢复正常，街道两旁的路面也已经修补平整并恢复通车。",
            "县图书馆新馆开放首日迎来三千名读者，儿童阅览室里坐满了孩子，志愿者整天都在门口帮忙登记。");

    @TempDir
    Path folder;

    private Shell.Result run(String... arguments) {
        return new Shell(folder).run(arguments);
    }

    private void write(String name, String day, String text) throws IOException {
        Path file = folder.resolve("pages").resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        Files.setLastModifiedTime(file, FileTime.from(Instant.parse(day + "T00:00:00Z")));
    }

    private static String page(String title, String address, String times) {
        return PAGE.formatted(title, address, title, times);
    }

    private void captureTwice() throws IOException {
        write("old.html", "2024-05-02", page("灯塔亮了整整一夜", "a.html", "一"));
        write("new.html", "2024-05-09", page("灯塔亮了整整一夜", "a.html", "两"));
        assertThat(run("index", folder.resolve("pages").toString()).code()).isZero();
    }

    @Test
    void searchShowsTheNewestAndVersionsTheOthers() throws IOException {
        captureTwice();
        assertThat(run("search", "--format", "paths", "灯塔").out().lines())
                .singleElement()
                .asString()
                .endsWith("new.html");
        assertThat(run("search", "--count", "高了一倍").out()).isEqualTo("0\n");
        assertThat(run("show", "new.html", "--versions").out().lines())
                .hasSize(3)
                .anySatisfy(line ->
                        assertThat(line).startsWith("*  2024-05-09T00:00:00Z").contains("new.html"))
                .anySatisfy(line ->
                        assertThat(line).startsWith("   2024-05-02T00:00:00Z").contains("old.html"));
        assertThat(run("show", "old.html", "--raw").out()).contains("高了一倍");
        assertThat(run("stats").out()).contains("1 page").contains("and 1 outdated version of a page");
    }

    @Test
    void diffShowsWhatChangedAndNothingElse() throws IOException {
        captureTwice();
        assertThat(run("show", "new.html", "--diff").out().lines().skip(2))
                .containsExactly(
                        "  (3 lines alike)",
                        "  “只要灯塔还亮着，渔船就能找到回家的路。”老陈说，他在这里守了三十年，从来没有让灯塔熄灭过一次。",
                        "- 县里今年为灯塔换上了新的灯具，亮度比过去高了【一】倍，耗电却只有原来的三分之一。",
                        "+ 县里今年为灯塔换上了新的灯具，亮度比过去高了【两】倍，耗电却只有原来的三分之一。");
        assertThat(run("show", "old.html", "--diff").out())
                .isEqualTo(run("show", "new.html", "--diff").out());
    }

    @Test
    void anExportHoldsTheNewestAndAllVersionsOnRequest() throws IOException {
        captureTwice();

        assertThat(run("export").out().lines()).hasSize(1);
        assertThat(run("export", "--versions").out().lines()).hasSize(2);
    }

    @Test
    void whenTheNewestGoesTheOneBeforeIsShownAgain() throws IOException {
        captureTwice();
        Files.delete(folder.resolve("pages/new.html"));
        assertThat(run("index", folder.resolve("pages").toString()).code()).isZero();
        assertThat(run("search", "--format", "paths", "高了一倍").out()).endsWith("old.html\n");
        assertThat(run("show", "old.html", "--diff").err()).contains("only one version is kept of old.html");
    }

    @Test
    void anOlderCaptureThatComesLaterStandsBehind() throws IOException {
        write("new.html", "2024-05-09", page("灯塔亮了整整一夜", "a.html", "两"));
        run("index", folder.resolve("pages").toString());
        write("old.html", "2024-05-02", page("灯塔亮了整整一夜", "a.html", "一"));
        run("index", folder.resolve("pages").toString());
        assertThat(run("search", "--format", "paths", "灯塔").out()).endsWith("new.html\n");
    }

    @Test
    void aSiteThatGivesEveryPageTheSameAddressLosesNone() throws IOException {
        for (int i = 0; i < OTHERS.size(); i++) {
            String text = page("海州新闻网", "index.html", "一");
            String start = text.substring(0, text.indexOf("<p>昨夜"));
            write(
                    i + ".html",
                    "2024-06-0" + (i + 1),
                    start + ("<p>" + OTHERS.get(i) + "</p>").repeat(1) + "</body></html>");
        }
        run("index", folder.resolve("pages").toString());
        assertThat(run("export").out().lines()).hasSize(OTHERS.size());
    }
}
