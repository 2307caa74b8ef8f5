package jianbao.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** A data table that stands beside the classes of this package. */
final class Resource {
    private Resource() {}

    /** The text of a table without its header (the lines up to the first empty one). */
    static String body(String name) {
        try (InputStream in = Resource.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("The jar lacks jianbao/text/" + name);
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return text.substring(text.indexOf("\n\n") + 2);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
