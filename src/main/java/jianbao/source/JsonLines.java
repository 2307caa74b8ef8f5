package jianbao.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import jianbao.Capture;
import jianbao.Limits;
import jianbao.Place;
import jianbao.Unreadable;
import jianbao.json.BadJson;
import jianbao.json.Json;

/** Articles, one JSON object a line: what {@code export --format jsonl} writes, or other tools. */
final class JsonLines implements InputFormat {
    private static final Set<String> EXTENSIONS = Set.of("jsonl", "ndjson", "jl");

    @Override
    public String name() {
        return "jsonl";
    }

    @Override
    public boolean takes(Entry entry, byte[] head) {
        return EXTENSIONS.contains(entry.extension())
                || entry.extension().isEmpty() && beginsAnObject(head) && Sniffer.binary(head) == null;
    }

    /** An object that has its brace on a line of its own is spread over several: that is JSON, but no JSON lines. */
    private static boolean beginsAnObject(byte[] head) {
        return head.length > 1 && head[0] == '{' && head[1] != '\n' && head[1] != '\r';
    }

    @Override
    public void read(Entry entry, Reading reading) throws IOException {
        long most = reading.limits().pageBytes();
        var line = new ByteArrayOutputStream();
        for (int number = 1; readLine(entry.bytes(), line, most); number++) {
            Place place = entry.at(number);
            if (line.size() > most) {
                reading.accept(
                        new Unreadable(place, "a line longer than a page may be (" + Limits.spoken(most) + ")", true));
            } else if (line.size() > 0) {
                reading.accept(
                        capture(place, line.toByteArray(), reading.options().fields()));
            }
        }
    }

    private static Capture capture(Place place, byte[] line, FieldMap fields) {
        try {
            String json = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(line))
                    .toString();
            if (json.isBlank()) {
                return new Unreadable(place, "a blank line", false);
            }
            return GivenArticle.capture(
                    place, Json.parse(json.startsWith("\uFEFF") ? json.substring(1) : json), fields);
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
}
