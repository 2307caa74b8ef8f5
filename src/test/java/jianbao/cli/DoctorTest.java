package jianbao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DoctorTest {
    /** What pages have in common would be learned as their site's, and the order in which they are read would show. */
    private static final List<String> TEXTS = List.of(
            "昨夜的海风很大，守塔人老陈照常走上一百二十级台阶，把灯塔点亮，照着来往的渔船回到港口。",
            "春茶开采茶农忙，山间新路通到家门口，客商一早就在合作社门外排起了长队，等着收购头一批新茶。",
            "城区供水管网改造今天完工，两万户居民的水压恢复正常，街道两旁的路面也已经修补平整，恢复通车。",
            "县图书馆新馆开放首日迎来三千名读者，儿童阅览室里坐满了孩子，志愿者整天都在门口帮忙登记。",
            "连日降雨使水库水位上涨，值班人员每两小时巡查一次大坝，下游村庄的转移路线也已经重新划定。",
            "高原上的青稞进入收割期，二十台联合收割机开进田里，往年要忙半个月的活，今年预计五天做完。");

    @TempDir
    Path folder;

    private String before = "";

    private Shell.Result run(String... arguments) {
        return new Shell(folder).run(arguments);
    }

    private Path pages() {
        return folder.resolve("pages");
    }

    private Path articles() {
        return folder.resolve(".jianbao/articles");
    }

    /** Two runs make two segments, and the second of them a newer list of files. */
    @BeforeEach
    void indexes() throws IOException {
        Files.createDirectories(pages());
        for (int i = 1; i <= 6; i++) {
            Files.writeString(
                    pages().resolve(i + ".txt"),
                    "第" + i + "篇\n\n来源：海州日报 2024-05-01 08:30\n\n" + TEXTS.get(i - 1) + "\n");
            if (i % 3 == 0) {
                assertThat(run("index", pages().toString()).code()).isZero();
            }
        }
        before = run("export").out();
    }

    @Test
    void aSoundIndexIsSaidToBeSound() {
        var result = run("doctor");
        assertThat(result.code()).isZero();
        assertThat(result.out()).isEqualTo("The index " + folder.resolve(".jianbao") + " is sound.\n");
    }

    @Test
    void aFileThatIsGoneIsNoDamage() throws IOException {
        Files.delete(pages().resolve("4.txt"));
        var result = run("doctor");
        assertThat(result.code()).isZero();
        assertThat(result.out()).startsWith("1 file is not where it was read: " + pages().resolve("4.txt"));
    }

    @Test
    void whateverFileIsDamagedIsFoundAndMadeGoodFromThePages() throws IOException {
        Path sound = folder.resolve("sound");
        copy(folder.resolve(".jianbao"), sound);
        for (String name : names()) {
            if (name.equals("write.lock")) {
                continue;
            }
            byte[] bytes = Files.readAllBytes(articles().resolve(name));
            for (byte[] damaged : List.of(flipped(bytes), Arrays.copyOf(bytes, bytes.length / 2))) {
                Files.write(articles().resolve(name), damaged);
                assertThat(run("doctor").code()).as(name).isNotZero();
                String said = name + ": " + run("doctor", "--fix");
                assertThat(run("index", "-q", pages().toString())).as(said).isEqualTo(new Shell.Result(0, "", ""));
                assertThat(run("export").out().equals(before)).as(name).isTrue();
                assertThat(run("doctor").out()).as(name).endsWith("is sound.\n");
                delete(folder.resolve(".jianbao"));
                copy(sound, folder.resolve(".jianbao"));
            }
        }
    }

    @Test
    void whatCannotBeReadAgainIsSaidAndACopyIsKept() throws IOException {
        // Which part holds which page is for the threads to say.
        List<String> parts =
                names().stream().filter(name -> name.endsWith(".cfs")).toList();
        for (String part : parts) {
            Path file = articles().resolve(part);
            Files.write(file, flipped(Files.readAllBytes(file)));
        }
        Files.delete(pages().resolve("1.txt"));
        var result = run("doctor", "--fix");
        assertThat(result.code()).isEqualTo(1);
        assertThat(result.out())
                .contains("1 file of which articles are damaged cannot be read again, for it is not where it was: "
                        + pages().resolve("1.txt"))
                .contains("What was there is kept in " + folder.resolve(".jianbao/damaged-1"));
        assertThat(parts)
                .allSatisfy(
                        part -> assertThat(folder.resolve(".jianbao/damaged-1").resolve(part))
                                .exists());
        assertThat(run("export").out().lines()).hasSize(5);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path path : all.toList()) {
                Files.copy(path, to.resolve(from.relativize(path).toString()));
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(articles())) {
            return new ArrayList<>(
                    files.map(file -> file.getFileName().toString()).sorted().toList());
        }
    }

    private static byte[] flipped(byte[] bytes) {
        byte[] other = bytes.clone();
        other[other.length / 2] ^= 0x10;
        return other;
    }
}
