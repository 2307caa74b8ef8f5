package jianbao.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import jianbao.Capture;
import jianbao.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WarcTest {
    private static final String HTML = "<html><p>正文</p></html>";

    /** The header of a block that holds nine bytes as they are: window 16, not the last, length - 1, uncompressed. */
    private static final byte[] BROTLI_OF_NINE_BYTES = {(byte) (8 << 4), 0, 1 << 4};

    /** The last block, empty. */
    private static final byte[] BROTLI_END = {3};

    @TempDir
    Path folder;

    @Test
    void keepsAddressTimeAndTheServersCharset() throws IOException {
        Page page = only("Content-Type: text/html; charset=GB2312\r\n", HTML.getBytes(Charset.forName("GBK")));
        assertThat(page.url()).isEqualTo("http://www.example.cn/a?b=%E4%B8%AD");
        assertThat(page.charset()).isEqualTo("GB2312");
        assertThat(page.captured()).isEqualTo("2026-02-03T04:05:06Z");
        assertThat(page.form()).isEqualTo(Page.Form.HTML);
        assertThat(page.place().origin()).isEqualTo("x.warc@0");
    }

    @Test
    void undoesThePackingOfTheAnswer() throws IOException {
        byte[] html = HTML.getBytes(StandardCharsets.UTF_8);
        var gzip = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(gzip)) {
            out.write(html);
        }
        var deflate = new ByteArrayOutputStream();
        try (var out = new DeflaterOutputStream(deflate)) {
            out.write(html);
        }
        var raw = new ByteArrayOutputStream();
        try (var out = new DeflaterOutputStream(raw, new Deflater(6, true))) {
            out.write(html);
        }
        assertThat(only("Content-Encoding: gzip\r\n", gzip.toByteArray()).bytes())
                .isEqualTo(html);
        assertThat(only("Content-Encoding: deflate\r\n", deflate.toByteArray()).bytes())
                .isEqualTo(html);
        assertThat(only("Content-Encoding: deflate\r\n", raw.toByteArray()).bytes())
                .isEqualTo(html);
        byte[] brotli =
                joined(joined(BROTLI_OF_NINE_BYTES, "<b>hi</b>".getBytes(StandardCharsets.US_ASCII)), BROTLI_END);
        assertThat(only("Content-Encoding: br\r\n", brotli).bytes()).asString().isEqualTo("<b>hi</b>");
    }

    @Test
    void anAnswerThatIsUnpackedAlreadyIsTakenAsItIs() throws IOException {
        byte[] html = HTML.getBytes(StandardCharsets.UTF_8);
        assertThat(only("Content-Encoding: gzip\r\n", html).bytes()).isEqualTo(html);
    }

    @Test
    void putsAnAnswerInChunksTogether() throws IOException {
        byte[] chunked = "6\r\n<html>\r\n4\r\n<p>x\r\n0\r\n\r\n".getBytes(StandardCharsets.US_ASCII);
        assertThat(only("Transfer-Encoding: chunked\r\n", chunked).bytes())
                .asString()
                .isEqualTo("<html><p>x");
    }

    @Test
    void passesOverWhatIsNoPage() throws IOException {
        assertThat(reason("HTTP/1.1 302 Found\r\n", "")).isEqualTo("an answer with status 302");
        assertThat(reason("HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n", "x"))
                .isEqualTo("not a page: image/png");
        assertThat(reason("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n", "")).isEqualTo("an empty answer");
    }

    @Test
    void brokenHttpIsReportedAndNothingElseIsLost() throws IOException {
        byte[] two = joined(
                record("no http at all", new byte[0]),
                record("HTTP/1.1 200 OK\r\n", HTML.getBytes(StandardCharsets.UTF_8)));
        List<Capture> captures = Captures.of(Files.write(folder.resolve("x.warc"), two));
        assertThat(Captures.failures(captures)).hasSize(1);
        assertThat(Captures.pages(captures)).hasSize(1);
    }

    @Test
    void recordsThatEndSloppilyAreReadNonetheless() throws IOException {
        byte[] record = record("HTTP/1.1 200 OK\r\n", HTML.getBytes(StandardCharsets.UTF_8));
        byte[] sloppy = Arrays.copyOf(record, record.length - 2);
        List<Capture> captures =
                Captures.of(Files.write(folder.resolve("x.warc"), joined(joined(sloppy, record), sloppy)));
        assertThat(captures).hasSize(3).hasOnlyElementsOfType(Page.class);
    }

    private Page only(String headers, byte[] body) throws IOException {
        Path file = Files.write(folder.resolve("x.warc"), record("HTTP/1.1 200 OK\r\n" + headers, body));
        List<Capture> captures = Captures.of(file);
        assertThat(captures).hasSize(1);
        return (Page) captures.getFirst();
    }

    private String reason(String http, String body) throws IOException {
        Path file = Files.write(folder.resolve("x.warc"), record(http, body.getBytes(StandardCharsets.UTF_8)));
        List<Capture> captures = Captures.of(file);
        assertThat(Captures.failures(captures)).isEmpty();
        assertThat(captures).hasSize(1);
        return Captures.unreadable(captures).getFirst().reason();
    }

    private static byte[] record(String http, byte[] body) {
        byte[] block = joined((http + "\r\n").getBytes(StandardCharsets.US_ASCII), body);
        String header = """
                WARC/1.0
                WARC-Type: response
                WARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000001>
                WARC-Target-URI: http://www.example.cn/a?b=%E4%B8%AD
                WARC-Date: 2026-02-03T04:05:06Z
                Content-Type: application/http; msgtype=response
                Content-Length:""" + " " + block.length + "\n\n";
        byte[] record = joined(header.replace("\n", "\r\n").getBytes(StandardCharsets.US_ASCII), block);
        return joined(record, "\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
    }

    private static byte[] joined(byte[] first, byte[] second) {
        var joined = new ByteArrayOutputStream();
        joined.writeBytes(first);
        joined.writeBytes(second);
        return joined.toByteArray();
    }
}
