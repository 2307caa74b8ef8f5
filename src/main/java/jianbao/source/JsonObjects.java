package jianbao.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import jianbao.Capture;
import jianbao.Place;
import jianbao.Unreadable;

/** Articles as a JSON array, or objects one after the other: what {@code export --format json} and jq write. Read one at a time. */
final class JsonObjects implements InputFormat {
    /** A JSON file that merely lies among the pages holds articles if its start names this key, as ours does. */
    private static final String OURS = "\"page_type\"";

    @Override
    public boolean takes(Entry entry, byte[] head) {
        String start = new String(head, StandardCharsets.ISO_8859_1);
        boolean json = entry.extension().equals("json")
                || entry.extension().isEmpty()
                        && head[0] == '['
                        && start.substring(1).stripLeading().startsWith("{");
        return json && (entry.named() || start.contains(OURS));
    }

    @Override
    public void read(Entry entry, Limits limits, Consumer<Capture> sink) throws IOException {
        var object = new ByteArrayOutputStream();
        for (int number = 1; ; number++) {
            Place place = JsonLines.at(entry.place(), number);
            switch (next(entry.bytes(), object, limits.pageBytes())) {
                case OBJECT -> sink.accept(JsonLines.capture(place, object.toByteArray()));
                case OVERLONG ->
                    sink.accept(new Unreadable(
                            place, "larger than a page may be (" + Limits.spoken(limits.pageBytes()) + ")", true));
                case CUT -> {
                    sink.accept(new Unreadable(place, "the file ends in the middle of an object", true));
                    return;
                }
                case OTHER -> {
                    sink.accept(entry.failed("not a JSON array of articles"));
                    return;
                }
                case END -> {
                    return;
                }
            }
        }
    }

    private enum Found {
        OBJECT,
        OVERLONG,
        CUT,
        OTHER,
        END
    }

    /** Reads up to the end of the next object, whose bytes are kept. */
    private static Found next(InputStream in, ByteArrayOutputStream object, long most) throws IOException {
        object.reset();
        int first = start(in);
        if (first != '{') {
            return first < 0 ? Found.END : Found.OTHER;
        }
        int depth = 0;
        boolean string = false;
        boolean escaped = false;
        for (int b = first; b >= 0; b = in.read()) {
            if (object.size() <= most) {
                object.write(b);
            }
            if (escaped) {
                escaped = false;
            } else if (string && b == '\\') {
                escaped = true;
            } else if (b == '"') {
                string = !string;
            } else if (!string && b == '{') {
                depth++;
            } else if (!string && b == '}' && --depth == 0) {
                return object.size() > most ? Found.OVERLONG : Found.OBJECT;
            }
        }
        return Found.CUT;
    }

    /** The first byte that is neither between objects nor a byte-order mark; -1 at the end. */
    private static int start(InputStream in) throws IOException {
        int b = in.read();
        while (b >= 0 && " \t\r\n[],\u00EF\u00BB\u00BF".indexOf(b) >= 0) {
            b = in.read();
        }
        return b;
    }
}
