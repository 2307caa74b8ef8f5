package jianbao.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.function.Consumer;
import jianbao.Article;
import jianbao.Capture;
import jianbao.Clipping;
import jianbao.Place;
import jianbao.Unreadable;
import jianbao.json.ArticleJson;
import jianbao.json.BadJson;

/** Articles, one JSON object a line: what {@code export --format jsonl} writes. */
final class JsonLines implements InputFormat {
    private static final Set<String> EXTENSIONS = Set.of("jsonl", "ndjson");

    @Override
    public boolean takes(Entry entry, byte[] head) {
        return EXTENSIONS.contains(entry.extension())
                || entry.extension().isEmpty() && head[0] == '{' && Sniffer.binary(head) == null;
    }

    @Override
    public void read(Entry entry, Limits limits, Consumer<Capture> sink) throws IOException {
        var line = new ByteArrayOutputStream();
        for (int number = 1; readLine(entry.bytes(), line, limits.pageBytes()); number++) {
            Place place = at(entry.place(), number);
            if (line.size() > limits.pageBytes()) {
                String most = Limits.spoken(limits.pageBytes());
                sink.accept(new Unreadable(place, "a line longer than a page may be (" + most + ")", true));
            } else if (line.size() > 0) {
                sink.accept(capture(place, line.toByteArray()));
            }
        }
    }

    /** The article that bytes of JSON hold. */
    static Capture capture(Place place, byte[] line) {
        try {
            String json = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(line))
                    .toString();
            if (json.isBlank()) {
                return new Unreadable(place, "a blank line", false);
            }
            Article article = ArticleJson.read(json.startsWith("\uFEFF") ? json.substring(1) : json);
            return new Clipping(
                    place, article.origin().isEmpty() ? article.at(place.origin(), article.alsoAt()) : article);
        } catch (CharacterCodingException e) {
            return new Unreadable(place, "not UTF-8", true);
        } catch (BadJson e) {
            return new Unreadable(place, "no article: " + e.getMessage(), true);
        }
    }

    /** Reads up to the next line feed; of an overlong line one byte too many is kept. False at the end. */
    private static boolean readLine(InputStream in, ByteArrayOutputStream line, long most) throws IOException {
        line.reset();
        int b = in.read();
        if (b < 0) {
            return false;
        }
        for (; b >= 0 && b != '\n'; b = in.read()) {
            if (line.size() <= most && b != '\r') {
                line.write(b);
            }
        }
        return true;
    }

    static Place at(Place file, int number) {
        return new Place(file.origin() + "@" + number, file.path() + "@" + number, file.key() + "@" + number);
    }
}
