package jianbao.source;

import com.github.luben.zstd.ZstdOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import jianbao.json.Json;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorOutputStream;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;
import org.netpreserve.jwarc.Warcinfo;
import org.tukaani.xz.LZMA2Options;
import org.tukaani.xz.XZOutputStream;

/** Writes pages in every kind of archive: {@code main} makes {@code samples/archives}, the folder itself among them. */
public final class Archives {
    /** When all was captured. */
    static final Instant TIME = Instant.parse("2026-02-03T04:05:06Z");

    private static final String SITE = "https://news.example.cn/";

    interface Writer {
        void write(OutputStream out) throws IOException;
    }

    private final Map<String, byte[]> pages;

    private Archives(Map<String, byte[]> pages) {
        this.pages = pages;
    }

    /** Every kind, by the name of its file, holding the sample pages. */
    static Map<String, byte[]> all() throws IOException {
        return new Archives(SamplePages.ALL).everyKind();
    }

    /** Every kind, by the name of its file, holding one page. */
    public static Map<String, byte[]> small() throws IOException {
        return new Archives(Map.of("gbk.html", SamplePages.of("gbk.html"))).everyKind();
    }

    /** A page as a browser saves it and as a newsletter. */
    public static List<byte[]> smallMessages() {
        return List.of(
                saved("gbk.html").getBytes(StandardCharsets.US_ASCII),
                newsletter("noext").getBytes(StandardCharsets.US_ASCII),
                newsletter("dump.txt").getBytes(StandardCharsets.US_ASCII));
    }

    private Map<String, byte[]> everyKind() throws IOException {
        Map<String, byte[]> all = new LinkedHashMap<>();
        byte[] tar = bytes(this::tar);
        byte[] warc = bytes(out -> warc(out, WarcCompression.NONE));
        byte[] packedWarc = bytes(out -> warc(out, WarcCompression.GZIP));
        all.put("pages.zip", bytes(out -> zip(out, "UTF-8")));
        all.put("gbk-names.zip", bytes(out -> zip(out, "GBK")));
        all.put("streamed.zip", bytes(this::streamedZip));
        all.put("pages.tar", tar);
        all.put("pages.tar.gz", bytes(out -> through(new GzipCompressorOutputStream(out), tar)));
        all.put("pages.tar.bz2", bytes(out -> through(new BZip2CompressorOutputStream(out), tar)));
        all.put("pages.tar.xz", bytes(out -> through(new XZOutputStream(out, new LZMA2Options(0)), tar)));
        all.put("pages.tar.zst", bytes(out -> through(new ZstdOutputStream(out), tar)));
        all.put("crawl.warc", warc);
        all.put("crawl.warc.gz", packedWarc);
        all.put("resources.warc.gz", bytes(this::resources));
        all.put("crawl.arc", bytes(out -> arc(out, false)));
        all.put("crawl.arc.gz", bytes(out -> arc(out, true)));
        all.put("crawl.wacz", bytes(out -> wacz(out, packedWarc)));
        all.put("html.jsonl", bytes(out -> out.write(jsonl().getBytes(StandardCharsets.UTF_8))));
        all.put("html.json", bytes(out -> out.write(Json.pretty(records()).getBytes(StandardCharsets.UTF_8))));
        all.put("nested.zip", bytes(this::nested));
        all.put("singles.tar", bytes(this::singles));
        all.put("mhtml.zip", bytes(out -> messages(out, ".mhtml")));
        all.put("eml.zip", bytes(out -> messages(out, ".eml")));
        all.put("feed.rss", rss().getBytes(StandardCharsets.UTF_8));
        all.put("feed.atom", atom().getBytes(StandardCharsets.UTF_8));
        return all;
    }

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments.length > 0 ? arguments[0] : "samples/archives");
        Files.createDirectories(folder);
        for (var each : all().entrySet()) {
            Files.write(folder.resolve(each.getKey()), each.getValue());
        }
        SamplePages.into(folder.resolve("folder"));
    }

    static byte[] bytes(Writer writer) throws IOException {
        var bytes = new ByteArrayOutputStream();
        writer.write(bytes);
        return bytes.toByteArray();
    }

    static void through(OutputStream out, byte[] bytes) throws IOException {
        try (out) {
            out.write(bytes);
        }
    }

    static byte[] gzip(byte[] bytes) throws IOException {
        return bytes(out -> through(new GzipCompressorOutputStream(out), bytes));
    }

    private void zip(OutputStream out, String names) throws IOException {
        try (var zip = new ZipArchiveOutputStream(new Seekless(out))) {
            zip.setEncoding(names);
            zip.setUseLanguageEncodingFlag(names.equals("UTF-8"));
            for (var page : pages.entrySet()) {
                zipped(zip, page.getKey(), page.getValue());
            }
        }
    }

    /** Sizes and checksums stand before the bytes. */
    static void zipped(ZipArchiveOutputStream zip, String name, byte[] bytes) throws IOException {
        var entry = new ZipArchiveEntry(name);
        var checksum = new CRC32();
        checksum.update(bytes);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(bytes.length);
        entry.setCrc(checksum.getValue());
        entry.setTime(FileTime.from(TIME));
        zip.putArchiveEntry(entry);
        zip.write(bytes);
        zip.closeArchiveEntry();
    }

    /** As programs write that cannot go back: sizes stand behind the bytes. */
    private void streamedZip(OutputStream out) throws IOException {
        try (var zip = new java.util.zip.ZipOutputStream(out)) {
            for (var page : pages.entrySet()) {
                ZipEntry entry = new ZipEntry(page.getKey());
                entry.setLastModifiedTime(FileTime.from(TIME));
                zip.putNextEntry(entry);
                zip.write(page.getValue());
            }
        }
    }

    private void tar(OutputStream out) throws IOException {
        tar(out, pages);
    }

    private static void tar(OutputStream out, Map<String, byte[]> files) throws IOException {
        try (var tar = new TarArchiveOutputStream(out, "UTF-8")) {
            for (var file : files.entrySet()) {
                var entry = new TarArchiveEntry("./" + file.getKey());
                entry.setSize(file.getValue().length);
                entry.setModTime(FileTime.from(TIME));
                tar.putArchiveEntry(entry);
                tar.write(file.getValue());
                tar.closeArchiveEntry();
            }
        }
    }

    /** A zip that holds a tar.gz that holds the pages. */
    private void nested(OutputStream out) throws IOException {
        byte[] inner = gzip(bytes(this::tar));
        try (var zip = new ZipArchiveOutputStream(new Seekless(out))) {
            zipped(zip, "innen/pages.tgz", inner);
        }
    }

    /** Each page packed by itself. */
    private void singles(OutputStream out) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (var page : pages.entrySet()) {
            byte[] bytes = page.getValue();
            switch (files.size() % 4) {
                case 0 -> files.put(page.getKey() + ".gz", gzip(bytes));
                case 1 ->
                    files.put(page.getKey() + ".bz2", bytes(o -> through(new BZip2CompressorOutputStream(o), bytes)));
                case 2 ->
                    files.put(
                            page.getKey() + ".xz",
                            bytes(o -> through(new XZOutputStream(o, new LZMA2Options(0)), bytes)));
                default -> files.put(page.getKey() + ".zst", bytes(o -> through(new ZstdOutputStream(o), bytes)));
            }
        }
        tar(out, files);
    }

    static String url(String name) {
        return SITE
                + URI.create(
                        java.net.URLEncoder.encode(name, StandardCharsets.UTF_8).replace("%2F", "/"));
    }

    private static MediaType type(String name) {
        String type = SamplePages.isHtml(name) ? "text/html" : "text/plain";
        return MediaType.parse(type + ";charset=" + SamplePages.charset(name).name());
    }

    static WarcResponse response(String url, int status, MediaType type, byte[] body) throws IOException {
        HttpResponse http =
                new HttpResponse.Builder(status, "X").body(type, body).build();
        return new WarcResponse.Builder(url)
                .date(TIME)
                .body(http)
                .recordId(id(url))
                .build();
    }

    private static URI id(String of) {
        return URI.create("urn:uuid:" + java.util.UUID.nameUUIDFromBytes(of.getBytes(StandardCharsets.UTF_8)));
    }

    private void warc(OutputStream out, WarcCompression compression) throws IOException {
        try (var warc = new WarcWriter(Channels.newChannel(out), compression)) {
            warc.write(new Warcinfo.Builder()
                    .date(TIME)
                    .recordId(id("info"))
                    .fields(Map.of("software", List.of("samples")))
                    .build());
            for (var page : pages.entrySet()) {
                warc.write(response(url(page.getKey()), 200, type(page.getKey()), page.getValue()));
            }
            warc.write(response(SITE + "gone", 404, MediaType.HTML, "<p>gone</p>".getBytes(StandardCharsets.UTF_8)));
            warc.write(response(SITE + "a.png", 200, MediaType.parse("image/png"), new byte[] {1, 2, 3}));
        }
    }

    private void resources(OutputStream out) throws IOException {
        try (var warc = new WarcWriter(Channels.newChannel(out), WarcCompression.GZIP)) {
            for (var page : pages.entrySet()) {
                warc.write(new WarcResource.Builder(URI.create(url(page.getKey())))
                        .date(TIME)
                        .recordId(id(page.getKey()))
                        .body(type(page.getKey()), page.getValue())
                        .build());
            }
        }
    }

    private void arc(OutputStream out, boolean packed) throws IOException {
        String version = "1 0 samples\nURL IP-address Archive-date Content-type Archive-length\n";
        arcRecord(out, "filedesc://crawl.arc", "text/plain", version.getBytes(StandardCharsets.US_ASCII), packed);
        for (var page : pages.entrySet()) {
            var block = new ByteArrayOutputStream();
            String header = "HTTP/1.1 200 OK\r\nContent-Type: " + type(page.getKey()) + "\r\n\r\n";
            block.write(header.getBytes(StandardCharsets.US_ASCII));
            block.write(page.getValue());
            arcRecord(out, url(page.getKey()), type(page.getKey()).base().toString(), block.toByteArray(), packed);
        }
    }

    private static void arcRecord(OutputStream out, String url, String type, byte[] block, boolean packed)
            throws IOException {
        var record = new ByteArrayOutputStream();
        record.write((url + " 192.0.2.1 20260203040506 " + type + " " + block.length + "\n")
                .getBytes(StandardCharsets.US_ASCII));
        record.write(block);
        record.write('\n');
        out.write(packed ? gzip(record.toByteArray()) : record.toByteArray());
    }

    private static void wacz(OutputStream out, byte[] warc) throws IOException {
        try (var zip = new ZipArchiveOutputStream(new Seekless(out))) {
            zipped(zip, "archive/data.warc.gz", warc);
            zipped(zip, "indexes/index.cdx", "cn,example,news)/ 20260203040506 {}\n".getBytes(StandardCharsets.UTF_8));
            String pages =
                    "{\"format\":\"json-pages-1.0\",\"id\":\"pages\"}\n{\"url\":\"" + SITE + "\",\"title\":\"x\"}\n";
            zipped(zip, "pages/pages.jsonl", pages.getBytes(StandardCharsets.UTF_8));
            zipped(zip, "datapackage.json", "{\"profile\":\"data-package\"}".getBytes(StandardCharsets.UTF_8));
        }
    }

    private List<Map<String, String>> records() {
        return pages.keySet().stream()
                .map(name -> {
                    Map<String, String> record = new LinkedHashMap<>();
                    record.put("url", url(name));
                    record.put("html", SamplePages.text(name));
                    return record;
                })
                .toList();
    }

    private String jsonl() {
        return String.join("\n", records().stream().map(Json::line).toList()) + "\n";
    }

    private String rss() {
        return items(
                "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<rss version=\"2.0\"><channel><title>样报</title>\n",
                """
                <item><title>%s</title><link>%s</link>
                <description><![CDATA[%s]]></description></item>
                """,
                "</channel></rss>\n");
    }

    private String atom() {
        return items("<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>样报</title>\n", """
                <entry><title>%s</title><link href="%s"/>
                <content type="html"><![CDATA[%s]]></content></entry>
                """, "</feed>\n");
    }

    /** What stands in the body of each page, as feeds tell it: without the headline, which has its own place. */
    private String items(String start, String item, String end) {
        return start
                + pages.keySet().stream()
                        .filter(SamplePages::isHtml)
                        .map(name -> item.formatted(
                                SamplePages.between(name, "<h1>", "</h1>"),
                                url(name),
                                SamplePages.between(name, "</h1>", "</body>").strip()))
                        .collect(Collectors.joining())
                + end;
    }

    private void messages(OutputStream out, String ending) throws IOException {
        try (var zip = new ZipArchiveOutputStream(new Seekless(out))) {
            for (String name : pages.keySet()) {
                byte[] message =
                        (ending.equals(".eml") ? newsletter(name) : saved(name)).getBytes(StandardCharsets.US_ASCII);
                zipped(zip, name + ending, message);
            }
        }
    }

    /** As Chrome saves a page, in quoted-printable. */
    static String saved(String name) {
        String type = SamplePages.isHtml(name) ? "text/html" : "text/plain";
        return """
                From: <Saved by Blink>
                Snapshot-Content-Location: %s
                Subject: =?utf-8?Q?=E9=A1=B5?=
                Date: Tue, 3 Feb 2026 04:05:06 -0000
                MIME-Version: 1.0
                Content-Type: multipart/related;
                \ttype="%s";
                \tboundary="----MultipartBoundary--abc----"

                ------MultipartBoundary--abc----
                Content-Type: %s
                Content-ID: <frame-1@mhtml.blink>
                Content-Transfer-Encoding: quoted-printable
                Content-Location: %s

                %s
                ------MultipartBoundary--abc----
                Content-Type: image/png
                Content-Transfer-Encoding: base64
                Content-Location: https://news.example.cn/a.png

                iVBORw0KGgo=
                ------MultipartBoundary--abc------
                """.formatted(url(name), type, type, url(name), quotedPrintable(SamplePages.ALL.get(name)))
                .replace("\n", "\r\n");
    }

    private static String newsletter(String name) {
        String body = Base64.getMimeEncoder()
                .encodeToString(SamplePages.ALL.get(name))
                .replace("\r", "");
        String html = SamplePages.isHtml(name)
                ? "--b1\nContent-Type: text/html; charset="
                        + SamplePages.charset(name).name() + "\nContent-Transfer-Encoding: base64\n\n" + body + "\n"
                : "";
        String plain = SamplePages.isHtml(name)
                ? "--b1\nContent-Type: text/plain; charset=us-ascii\n\nsee the HTML part\n"
                : "--b1\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64\n\n" + body + "\n";
        return ("""
                Received: from mail.example.cn
                From: letter@example.cn
                Subject: letter
                Date: Tue, 03 Feb 2026 12:05:06 +0800 (CST)
                MIME-Version: 1.0
                Content-Type: multipart/alternative; boundary=b1

                """ + plain + html + "--b1--\n").replace("\n", "\r\n");
    }

    private static String quotedPrintable(byte[] bytes) {
        var text = new StringBuilder();
        int column = 0;
        for (byte b : bytes) {
            String c = b == '\n' || b >= ' ' && b < 127 && b != '='
                    ? String.valueOf((char) b)
                    : "=%02X".formatted(b & 0xff);
            if (column + c.length() > 75) {
                text.append("=\n");
                column = 0;
            }
            text.append(c.equals("\n") ? "=0A=\n" : c);
            column = c.equals("\n") ? 0 : column + c.length();
        }
        return text.toString().replaceAll(" (?=\n)", "=20");
    }

    /** Hides that a stream could be sought in, so that the zip is written through. */
    private static final class Seekless extends OutputStream {
        private final OutputStream out;

        Seekless(OutputStream out) {
            this.out = out;
        }

        @Override
        public void write(int b) throws IOException {
            out.write(b);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
        }
    }
}
