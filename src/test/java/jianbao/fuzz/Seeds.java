package jianbao.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import jianbao.source.Archives;

/** What mutation starts from: small inputs of every kind, and every find of former runs. */
final class Seeds {
    /** Where a find is kept: {@code FOLDER/parser/whatever}. */
    private static final Path FINDS = Path.of("src/test/resources/jianbao/fuzz");

    private static final Path SAMPLES = Path.of("samples/archives");

    private Seeds() {}

    static List<byte[]> of(Parser parser) {
        var seeds = new ArrayList<>(finds(parser));
        seeds.addAll(
                switch (parser) {
                    case CONTAINER, FILE -> small();
                    case MAIL -> Archives.smallMessages();
                    case FEED -> files(SAMPLES, "feed.*");
                    case JSON ->
                        texts(
                                "[{\"title\":\"甲\",\"body\":\"一\",\"date\":\"2026-01-06\"}]",
                                "{\"items\":[{\"html\":\"<p>甲</p>\",\"url\":\"http://a.cn/\"}]}",
                                "{\"schema_version\":1,\"id\":\"a\",\"title\":\"甲\\u4e00\",\"body\":\"一\\n二\",\"repairs\":[]}");
                    case JSONL ->
                        texts(
                                "{\"title\":\"甲\",\"body\":\"一\"}\n\n{\"html\":\"<html><p>乙\",\"date\":1700000000}\n",
                                "{\"title\":\"a\",\"text\":\"b\",\"source\":\"https://a.cn/1\",\"authors\":[\"c\",{\"name\":\"d\"}]}\n");
                    case CHARSET, HTML -> files(SAMPLES.resolve("folder"), "*.{html,htm,xhtml,php}");
                    case TEXT -> files(SAMPLES.resolve("folder"), "*.{txt,md}");
                    case REPAIR ->
                        texts("習(xí)近平　，龍?zhí)┨枴睘榧~帶", "缃戠珯棣栭〉", "&amp;amp;nbsp;&amp;#26032;", "ç½‘ç«™é¦–é¡µ\u200b﻿ＡＢ");
                    case QUERY ->
                        texts(
                                "援疆 OR 干部 -石油",
                                "标题:“教育 ~5 医疗” (a OR b) c*",
                                "date:2025-10..2026-01 type:topic",
                                "「一」 NOT 二?三");
                });
        return seeds;
    }

    /** What once was a find. */
    static List<byte[]> finds(Parser parser) {
        return files(FINDS.resolve(parser.label()), "*");
    }

    private static List<byte[]> small() {
        try {
            return List.copyOf(Archives.small().values());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<byte[]> texts(String... texts) {
        return Arrays.stream(texts)
                .map(text -> text.getBytes(StandardCharsets.UTF_8))
                .toList();
    }

    private static List<byte[]> files(Path folder, String glob) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        List<byte[]> files = new ArrayList<>();
        try (Stream<Path> all = Files.walk(folder)) {
            var fits = folder.getFileSystem().getPathMatcher("glob:" + glob);
            for (Path each : all.filter(Files::isRegularFile).sorted().toList()) {
                if (fits.matches(each.getFileName())) {
                    files.add(Files.readAllBytes(each));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }
}
