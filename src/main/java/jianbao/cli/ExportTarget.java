package jianbao.cli;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import jianbao.Article;
import jianbao.export.ArticleFormat;
import jianbao.export.FileNames;
import jianbao.export.JsonLinesFormat;
import jianbao.export.WholeFile;
import org.jspecify.annotations.Nullable;

/** Where an export goes: standard output, one file, or a folder with a file an article. */
final class ExportTarget {
    private final Console console;
    private final @Nullable String output;
    private final ArticleFormat format;

    ExportTarget(Console console, @Nullable String output, ArticleFormat format) {
        this.console = console;
        this.output = output;
        this.format = format;
    }

    /**
     * Writes the articles.
     *
     * @return how many there were
     */
    long write(Consumer<Consumer<Article>> articles) throws IOException {
        if (output == null || output.equals("-")) {
            return streamed(articles, console.out()::print);
        }
        Path path = console.environment().directory().resolve(output);
        return isFolder() ? toFolder(articles, path) : toFile(articles, path);
    }

    /**
     * Writes articles that are there as lines of JSON in UTF-8, without reading them.
     *
     * @return how many there were
     */
    long copy(JsonLinesFormat lines, Consumer<Consumer<byte[]>> articles) throws IOException {
        if (output == null || output.equals("-")) {
            return copied(lines, articles, console.out()::print);
        }
        try (var file = new WholeFile(console.environment().directory().resolve(output))) {
            long count = copied(lines, articles, utf8 -> {
                try {
                    file.stream().write(utf8);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
            file.finish();
            return count;
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static long copied(JsonLinesFormat lines, Consumer<Consumer<byte[]>> articles, Consumer<byte[]> out) {
        long[] count = {0};
        articles.accept(line -> {
            out.accept(lines.article(line));
            count[0]++;
        });
        return count[0];
    }

    /** Whether each article becomes a file. */
    boolean isFolder() {
        return output != null
                && !output.equals("-")
                && (output.endsWith("/")
                        || output.endsWith(File.separator)
                        || Files.isDirectory(console.environment().directory().resolve(output)));
    }

    private long streamed(Consumer<Consumer<Article>> articles, Consumer<String> out) {
        var sink = new ArticleSink(format, out);
        articles.accept(sink);
        sink.finish();
        return sink.count();
    }

    private long toFile(Consumer<Consumer<Article>> articles, Path path) throws IOException {
        try (var file = new WholeFile(path)) {
            long count = streamed(articles, into(file.writer()));
            file.finish();
            return count;
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private long toFolder(Consumer<Consumer<Article>> articles, Path folder) throws IOException {
        Files.createDirectories(folder);
        var names = new FileNames(format.name());
        long[] count = {0};
        try {
            articles.accept(article -> {
                one(article, folder.resolve(names.of(article)));
                count[0]++;
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return count[0];
    }

    private void one(Article article, Path path) {
        try (var file = new WholeFile(path)) {
            streamed(sink -> sink.accept(article), into(file.writer()));
            file.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Consumer<String> into(Writer writer) {
        return text -> {
            try {
                writer.write(text);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
    }
}
