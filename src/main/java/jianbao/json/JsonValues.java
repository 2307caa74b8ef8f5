package jianbao.json;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/** A long JSON text, value by value: the elements of the array that it is, or the values that stand in it one after the other. */
public final class JsonValues implements AutoCloseable {
    private final JsonParser in;
    private final boolean array;
    private @Nullable JsonToken token;

    /**
     * Begins to read a text in UTF-8 (or UTF-16, or UTF-32).
     *
     * @throws BadJson if it is no JSON
     */
    public JsonValues(InputStream text) throws IOException {
        in = Json.FACTORY.createParser(ObjectReadContext.empty(), text);
        token = advance();
        array = token == JsonToken.START_ARRAY;
        if (array) {
            token = advance();
        }
    }

    /** Whether the text is an array. */
    public boolean isArray() {
        return array;
    }

    /** Whether there is another value. */
    public boolean hasNext() {
        return token != null && !(array && token == JsonToken.END_ARRAY);
    }

    /**
     * Reads the next value, as {@link Json#parse} gives it.
     *
     * @throws BadJson if the text breaks off or is no JSON; nothing can be read after that
     */
    public @Nullable Object next() throws IOException {
        try {
            Object value = Json.value(in);
            token = advance();
            return value;
        } catch (JacksonException e) {
            throw trouble(e);
        }
    }

    private @Nullable JsonToken advance() throws IOException {
        try {
            return in.nextToken();
        } catch (JacksonException e) {
            throw trouble(e);
        }
    }

    private static BadJson trouble(JacksonException e) throws IOException {
        if (e.getCause() instanceof IOException trouble) {
            throw trouble;
        }
        if (e instanceof UnexpectedEndOfInputException) {
            return new BadJson("the text ends in the middle of a value");
        }
        var at = e.getLocation();
        return new BadJson(
                at == null ? "broken JSON" : "broken JSON at line " + at.getLineNr() + ", column " + at.getColumnNr());
    }

    @Override
    public void close() {
        in.close();
    }
}
