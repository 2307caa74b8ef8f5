package jianbao.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import jianbao.Unreadable;
import jianbao.json.Json;
import org.jspecify.annotations.Nullable;

/** A file that lists what could not be read, one JSON object a line; or none. */
final class ErrorFile implements AutoCloseable {
    private final @Nullable Writer writer;

    private ErrorFile(@Nullable Writer writer) {
        this.writer = writer;
    }

    static ErrorFile of(@Nullable Path path) throws IOException {
        return new ErrorFile(path == null ? null : Files.newBufferedWriter(path, StandardCharsets.UTF_8));
    }

    void add(Unreadable what) {
        if (writer == null) {
            return;
        }
        var line = new LinkedHashMap<String, Object>();
        line.put("path", what.place().path());
        line.put("reason", what.reason());
        line.put("failed", what.failure());
        try {
            writer.write(Json.line(line) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        if (writer != null) {
            writer.close();
        }
    }
}
