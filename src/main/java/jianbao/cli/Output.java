package jianbao.cli;

import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A stream of UTF-8 text to whoever called us. A reader that went away ends the run quietly; a full disk does not. */
final class Output {
    /** Characters or bytes that are held back. */
    private static final int BUFFER = 1 << 16;

    /** How the systems say that nobody reads any more. */
    private static final List<String> GONE =
            List.of("Broken pipe", "The pipe is being closed", "The pipe has been ended");

    private final OutputStream stream;
    private final Writer writer;

    /** Whether the writer may hold something that is to come before the next bytes. */
    private boolean printed;

    Output(OutputStream stream) {
        this.stream = new BufferedOutputStream(stream, BUFFER);
        writer = new BufferedWriter(new OutputStreamWriter(this.stream, StandardCharsets.UTF_8), BUFFER);
    }

    /** Prints a text as it is. */
    void print(CharSequence text) {
        try {
            printed = true;
            writer.append(text);
        } catch (IOException e) {
            throw trouble(e);
        }
    }

    /** Prints text that is in UTF-8 already. */
    void print(byte[] utf8) {
        try {
            if (printed) {
                writer.flush();
                printed = false;
            }
            stream.write(utf8);
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
