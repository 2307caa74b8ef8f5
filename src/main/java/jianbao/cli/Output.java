package jianbao.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A stream of UTF-8 text to whoever called us. A reader that went away ends the run quietly; a full disk does not. */
final class Output {
    /** How the systems say that nobody reads any more. */
    private static final List<String> GONE =
            List.of("Broken pipe", "The pipe is being closed", "The pipe has been ended");

    private final Writer writer;

    Output(OutputStream stream) {
        writer = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), 1 << 16);
    }

    /** Prints a text as it is. */
    void print(CharSequence text) {
        try {
            writer.append(text);
        } catch (IOException e) {
            throw trouble(e);
        }
    }

    /** Prints a text and a line feed, whatever the system: files made of it are the same everywhere. */
    void line(CharSequence text) {
        print(text);
        print("\n");
    }

    void flush() {
        try {
            writer.flush();
        } catch (IOException e) {
            throw trouble(e);
        }
    }

    private static RuntimeException trouble(IOException e) {
        String message = String.valueOf(e.getMessage());
        return GONE.stream().anyMatch(message::contains) ? new ReaderGone(e) : new OutputTrouble(message, e);
    }

    /** Nobody reads the output any more, as after {@code | head}. */
    static final class ReaderGone extends RuntimeException {
        private static final long serialVersionUID = 1L;

        ReaderGone(IOException cause) {
            super(cause);
        }
    }

    /** The output cannot be written: the disk is full, say. */
    static final class OutputTrouble extends RuntimeException {
        private static final long serialVersionUID = 1L;

        OutputTrouble(String message, IOException cause) {
            super(message, cause);
        }
    }
}
