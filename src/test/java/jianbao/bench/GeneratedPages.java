package jianbao.bench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import jianbao.Article;
import jianbao.Content;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;

/**
 * Writes generated articles as the pages of a news site: {@code GeneratedPages folder|zip|warc PATH COUNT}. Page n is always the same
 * one.
 */
final class GeneratedPages {
    private static final Instant CAPTURED = Instant.parse("2026-02-03T04:05:06Z");

    /** Files of one folder, as a site's years and months keep them. */
    private static final int IN_A_FOLDER = 1000;

    private interface Sink {
        void add(int number, byte[] page) throws IOException;
    }

    private GeneratedPages() {}

    static void main(String[] args) throws IOException {
        Path path = Path.of(args[1]);
        int count = Integer.parseInt(args[2]);
        switch (args[0]) {
            case "folder" -> folder(path, count);
            case "zip" -> zip(path, count);
            case "warc" -> warc(path, count);
            default -> throw new IllegalArgumentException("folder, zip or warc, not " + args[0]);
        }
    }

    private static void folder(Path path, int count) throws IOException {
        write(count, (number, page) -> {
            Path file = path.resolve(name(number));
            if (number % IN_A_FOLDER == 0) {
                Files.createDirectories(file.getParent());
            }
            Files.write(file, page);
        });
    }

    private static void zip(Path path, int count) throws IOException {
        try (var zip = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(path)))) {
            zip.setLevel(1);
            write(count, (number, page) -> {
                zip.putNextEntry(new ZipEntry(name(number)));
                zip.write(page);
            });
        }
    }

    private static void warc(Path path, int count) throws IOException {
        try (var out = Files.newByteChannel(
                        path,
                        java.nio.file.StandardOpenOption.CREATE,
                        java.nio.file.StandardOpenOption.WRITE,
                        java.nio.file.StandardOpenOption.TRUNCATE_EXISTING);
                var warc = new WarcWriter(out, WarcCompression.GZIP)) {
            write(count, (number, page) -> warc.write(record(number, page)));
        }
    }

    private static WarcResponse record(int number, byte[] page) throws IOException {
        String url = "https://news.example/" + number + ".html";
        HttpResponse http = new HttpResponse.Builder(200, "OK")
                .body(MediaType.parse("text/html;charset=utf-8"), page)
                .build();
        return new WarcResponse.Builder(url)
                .date(CAPTURED)
                .body(http)
                .recordId(URI.create("urn:uuid:" + new UUID(0, number)))
                .build();
    }

    private static void write(int count, Sink sink) throws IOException {
        for (int number = 0; number < count; number++) {
            sink.add(number, page(number));
        }
    }

    private static String name(int number) {
        return "%05d/%07d.html".formatted(number / IN_A_FOLDER, number);
    }

    /** A page with what stands around an article: navigation, byline, links to others, and a foot. */
    static byte[] page(int number) {
        Article article = GeneratedNews.article(number);
        String title = Objects.requireNonNull(article.headline().title());
        var html = new StringBuilder(4096);
        html.append("<!DOCTYPE html>\n<html lang=\"zh-CN\"><head><meta charset=\"utf-8\"><title>")
                .append(title)
                .append("_样报网</title>\n<link rel=\"canonical\" href=\"")
                .append(article.outlet().url())
                .append("\"></head><body>\n<div class=\"nav\">");
        for (String section : new String[] {"首页", "要闻", "社会", "经济", "国际", "体育", "文化"}) {
            html.append("<a href=\"/")
                    .append(section)
                    .append("/\">")
                    .append(section)
                    .append("</a> ");
        }
        html.append("</div>\n<h1>").append(title).append("</h1>\n<p class=\"info\">");
        html.append(Objects.requireNonNull(article.dates().published()).toLocalDate());
        html.append(" 来源：")
                .append(Objects.requireNonNull(article.outlet().source()).name());
        html.append(" 记者：")
                .append(article.credits().authors().getFirst().name())
                .append("</p>\n<div class=\"body\">\n");
        for (Content.Paragraph paragraph : article.content().paragraphs()) {
            html.append("<p>").append(paragraph.text()).append("</p>\n");
        }
        html.append("</div>\n<ul class=\"more\">");
        for (int other = number + 1; other < number + 6; other++) {
            html.append("<li><a href=\"/")
                    .append(other)
                    .append(".html\">相关新闻第")
                    .append(other)
                    .append("条</a></li>");
        }
        html.append("</ul>\n<div class=\"foot\">关于我们 | 联系我们 | 样报网版权所有</div></body></html>\n");
        return html.toString().getBytes(StandardCharsets.UTF_8);
    }
}
