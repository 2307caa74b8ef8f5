package jianbao.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import jianbao.Bound;
import jianbao.Capture;
import jianbao.Limits;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcWriter;

class HostileContainersTest {
    private static final byte[] PAGE = "<html><p>页</p></html>".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    @Test
    void aFlatBombIsReportedAndThePagesBehindItAreRead() throws IOException {
        Path zip = zip("a.html", PAGE, "bomb.txt", new byte[80_000_000], "z.html", PAGE);
        SourceOptions tight = SourceOptions.DEFAULT.with(
                Limits.DEFAULT.with(Bound.PAGE_BYTES, 1 << 20).with(Bound.UNPACKED_FREE, 8 << 20));
        List<Capture> captures = Captures.of(zip, tight);
        assertThat(Captures.pages(captures).stream()
                        .map(p -> p.place().origin())
                        .toList())
                .containsExactly("x.zip!/a.html", "x.zip!/z.html");
        assertThat(Captures.failures(captures)).singleElement().satisfies(u -> {
            assertThat(u.place().origin()).isEqualTo("x.zip!/bomb.txt");
            assertThat(u.reason()).isEqualTo("not a page: it holds control characters");
        });
    }

    @Test
    void aPackedBombIsUnpackedNoFurtherThanItsRatioAllows() throws IOException {
        byte[] page = "一二三四五六七八\n".repeat(4_000_000).getBytes(StandardCharsets.UTF_8);
        Path bomb = write("a.jsonl.gz", gzip(page));
        SourceOptions tight = SourceOptions.DEFAULT.with(Limits.DEFAULT.with(Bound.UNPACKED_FREE, 1 << 20));
        List<Capture> captures = Captures.of(bomb, tight);
        assertThat(captures.getLast())
                .isInstanceOfSatisfying(
                        jianbao.Unreadable.class,
                        u -> assertThat(u.reason()).isEqualTo("it unpacks to more than 200 times its size"));
        assertThat(captures.size()).isLessThan(2_000_000);
    }

    @Test
    void containersInContainersInContainersEnd() throws IOException {
        byte[] inner = PAGE;
        for (int i = 0; i < 12; i++) {
            inner = zipped(i + (i == 0 ? ".html" : ".zip"), inner);
        }
        List<Capture> captures = Captures.of(write("deep.zip", inner));
        assertThat(captures).singleElement().isInstanceOfSatisfying(jianbao.Unreadable.class, u -> {
            assertThat(u.reason()).isEqualTo("it stands in 8 containers, and is one itself");
            assertThat(u.failure()).isTrue();
        });
    }

    @Test
    void entriesThatShareTheirBytesAreReadOnce() throws IOException {
        byte[] zip = zipped("a.html", PAGE);
        int directory = indexOf(zip, new byte[] {'P', 'K', 1, 2});
        int end = indexOf(zip, new byte[] {'P', 'K', 5, 6});
        var overlapping = new ByteArrayOutputStream();
        overlapping.write(zip, 0, end);
        byte[] again = Arrays.copyOfRange(zip, directory, end);
        again[46] = 'b';
        overlapping.write(again);
        byte[] tail = Arrays.copyOfRange(zip, end, zip.length);
        ByteBuffer.wrap(tail)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putShort(8, (short) 2)
                .putShort(10, (short) 2)
                .putInt(12, 2 * (end - directory));
        overlapping.write(tail);
        List<Capture> captures = Captures.of(write("x.zip", overlapping.toByteArray()));
        assertThat(Captures.pages(captures)).hasSize(1);
        assertThat(Captures.failures(captures))
                .singleElement()
                .satisfies(u -> assertThat(u.reason()).isEqualTo("it overlaps the entry before it"));
    }

    @Test
    void anArchiveOfTooManyEntriesIsReadAsFarAsTheyAreAllowed() throws IOException {
        Path zip = zip("a.html", PAGE, "b.html", PAGE, "c.html", PAGE);
        List<Capture> captures = Captures.of(zip, SourceOptions.DEFAULT.with(Limits.DEFAULT.with(Bound.ENTRIES, 2)));
        assertThat(Captures.pages(captures)).hasSize(2);
        assertThat(Captures.failures(captures))
                .singleElement()
                .satisfies(u -> assertThat(u.reason()).isEqualTo("it holds more than 2 entries"));
    }

    @Test
    void anOverlongLineIsReportedAndThoseAroundItRead() throws IOException {
        String good = "{\"title\":\"甲\",\"body\":\"一\"}";
        Path lines = folder.resolve("x.jsonl");
        Files.writeString(lines, good + "\r\n" + "y".repeat(200_000) + "\n\n" + good);
        List<Capture> captures =
                Captures.of(lines, SourceOptions.DEFAULT.with(Limits.DEFAULT.with(Bound.PAGE_BYTES, 100_000)));
        assertThat(Captures.origins(captures)).containsExactly("x.jsonl@1", "x.jsonl@2", "x.jsonl@4");
        assertThat(Captures.failures(captures))
                .singleElement()
                .satisfies(failure -> assertThat(failure.reason()).startsWith("a line longer than a page may be"));
    }

    @Test
    void namesThatClimbOrHideAreReportedAndTheirPagesRead() throws IOException {
        Path zip = zip(
                "../../etc/甲.html",
                PAGE,
                "nul\0.html",
                PAGE,
                "\u202Elmth.exe",
                PAGE,
                "长".repeat(100) + ".html",
                PAGE,
                "b.html",
                PAGE);
        List<Capture> captures = Captures.of(zip);
        assertThat(Captures.pages(captures))
                .extracting(page -> page.place().origin())
                .containsExactly(
                        "x.zip!/../../etc/甲.html",
                        "x.zip!/nul<U+0000>.html",
                        "x.zip!/<U+202E>lmth.exe",
                        "x.zip!/" + "长".repeat(100) + ".html",
                        "x.zip!/b.html");
        assertThat(Captures.failures(captures))
                .extracting(jianbao.Unreadable::reason)
                .containsExactly(
                        "its name leads out of the archive; what it holds is read",
                        "its name holds control characters; what it holds is read",
                        "its name turns the direction of writing; what it holds is read",
                        "its name is longer than the 255 bytes that file systems take; what it holds is read");
        assertThat(Files.list(folder)).containsExactly(zip);
    }

    @Test
    void anOverlongNameIsReportedAndTheRestRead() throws IOException {
        Path zip = zip("长".repeat(2000) + ".html", PAGE, "b.html", PAGE);
        List<Capture> captures = Captures.of(zip);
        assertThat(Captures.failures(captures))
                .singleElement()
                .satisfies(u -> assertThat(u.reason()).isEqualTo("its name is longer than 1024 characters"));
        assertThat(Captures.pages(captures)).hasSize(1);
    }

    @Test
    void linksInATarAreNotFollowed() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var tar = new TarArchiveOutputStream(out)) {
            var link = new TarArchiveEntry("passwd.txt", TarArchiveEntry.LF_SYMLINK);
            link.setLinkName("/etc/passwd");
            tar.putArchiveEntry(link);
            tar.closeArchiveEntry();
        }
        assertThat(Captures.of(write("x.tar", out.toByteArray())))
                .singleElement()
                .isInstanceOfSatisfying(
                        jianbao.Unreadable.class, u -> assertThat(u.reason()).isEqualTo("a symbolic link"));
    }

    @Test
    void aGzipCutOffInTheMiddleGivesThePagesBeforeTheCut() throws IOException {
        byte[] whole = gzip("{\"title\":\"甲\",\"body\":\"一\"}\n".repeat(5000).getBytes(StandardCharsets.UTF_8));
        List<Capture> captures = Captures.of(write("x.jsonl.gz", Arrays.copyOf(whole, whole.length / 2)));
        assertThat(captures.size()).isGreaterThan(1000);
        assertThat(captures.getLast())
                .isInstanceOfSatisfying(
                        jianbao.Unreadable.class, u -> assertThat(u.reason()).isEqualTo("it is cut off"));
    }

    @Test
    void aWarcRecordOfWrongLengthIsReportedAndTheOthersAreRead() throws IOException {
        for (String wrong :
                List.of("Content-Length: 9", "Content-Length: 99999", "Content-Length: -7", "Content-Length: x")) {
            byte[] warc = warc(WarcCompression.NONE);
            String latin = new String(warc, StandardCharsets.ISO_8859_1);
            int second = latin.indexOf("WARC/1.", 10);
            int length = latin.indexOf("Content-Length: ", second);
            int end = latin.indexOf("\r\n", length);
            String broken = latin.substring(0, length) + wrong + latin.substring(end);
            List<Capture> captures = Captures.of(write("x.warc", broken.getBytes(StandardCharsets.ISO_8859_1)));
            assertThat(Captures.pages(captures))
                    .as(wrong)
                    .extracting(page -> page.url())
                    .containsExactly("http://a.cn/0", "http://a.cn/2", "http://a.cn/3");
            assertThat(Captures.failures(captures))
                    .as(wrong)
                    .singleElement()
                    .satisfies(u -> assertThat(u.place().origin()).isEqualTo("x.warc@" + second));
        }
    }

    @Test
    void aDamagedRecordOfAPackedWarcDoesNotCostTheOthers() throws IOException {
        byte[] warc = warc(WarcCompression.GZIP);
        int second = indexOf(Arrays.copyOfRange(warc, 10, warc.length), new byte[] {0x1f, (byte) 0x8b}) + 10;
        Arrays.fill(warc, second + 40, second + 60, (byte) 0);
        List<Capture> captures = Captures.of(write("x.warc.gz", warc));
        assertThat(Captures.pages(captures))
                .extracting(page -> page.url())
                .containsExactly("http://a.cn/0", "http://a.cn/2", "http://a.cn/3");
        assertThat(Captures.failures(captures)).hasSize(1);
    }

    @Test
    void aFeedNeitherGrowsNorReachesOut() throws IOException {
        Path feed = write("x.rss", """
                <?xml version="1.0"?>
                <!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;"><!ENTITY x SYSTEM "file:///etc/passwd">]>
                <rss><channel><item><title>题&b;&x;</title><description>正文</description></item></channel></rss>
                """.getBytes(StandardCharsets.UTF_8));
        assertThat(Captures.pages(Captures.of(feed)))
                .singleElement()
                .satisfies(page -> assertThat(Captures.text(page))
                        .contains("题")
                        .doesNotContain("aaaa")
                        .doesNotContain("root:"));
    }

    private Path zip(Object... namesAndBytes) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (int i = 0; i < namesAndBytes.length; i += 2) {
                zip.putNextEntry(new ZipEntry((String) namesAndBytes[i]));
                zip.write((byte[]) namesAndBytes[i + 1]);
            }
        }
        return write("x.zip", out.toByteArray());
    }

    private static byte[] zipped(String name, byte[] bytes) throws IOException {
        return Archives.bytes(out -> {
            try (var zip = new ZipOutputStream(out)) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(bytes);
            }
        });
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        var out = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }

    private static byte[] warc(WarcCompression compression) throws IOException {
        return Archives.bytes(out -> {
            try (var warc = new WarcWriter(Channels.newChannel(out), compression)) {
                for (int i = 0; i < 4; i++) {
                    warc.write(Archives.response("http://a.cn/" + i, 200, MediaType.HTML, PAGE));
                }
            }
        });
    }

    private Path write(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    private static int indexOf(byte[] bytes, byte[] part) {
        for (int at = 0; at <= bytes.length - part.length; at++) {
            if (Arrays.equals(bytes, at, at + part.length, part, 0, part.length)) {
                return at;
            }
        }
        throw new AssertionError("not found");
    }
}
