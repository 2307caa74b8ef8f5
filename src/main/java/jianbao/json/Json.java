package jianbao.json;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.SerializableString;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** JSON as plain values: maps (in order), lists, strings, numbers, booleans and null. */
public final class Json {
    /** Characters one string may have: a body is at most as long as the largest page that is read (64 MiB). */
    private static final int LONGEST_STRING = 1 << 27;

    static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(LONGEST_STRING)
                    .build())
            .build();

    private Json() {}

    /**
     * Reads one JSON value.
     *
     * @throws BadJson if the text is none
     */
    public static @Nullable Object parse(String text) {
        try (JsonParser in = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            in.nextToken();
            Object value = value(in);
            if (in.nextToken() != null) {
                throw new BadJson("something follows the JSON value");
            }
            return value;
        } catch (JacksonException e) {
            throw new BadJson(sentence(e));
        }
    }

    /** Writes one value on one line. */
    public static String line(@Nullable Object value) {
        return text(value, ObjectWriteContext.empty());
    }

    /** Writes one value over several lines, for a person. */
    public static String pretty(@Nullable Object value) {
        return text(value, Pretty.INSTANCE);
    }

    private static String text(@Nullable Object value, ObjectWriteContext context) {
        var out = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(context, out)) {
            write(value, json);
        }
        return out.toString();
    }

    private static void write(@Nullable Object value, JsonGenerator out) {
        switch (value) {
            case null -> out.writeNull();
            case Map<?, ?> map -> {
                out.writeStartObject();
                map.forEach((name, of) -> {
                    out.writeName(String.valueOf(name));
                    write(of, out);
                });
                out.writeEndObject();
            }
            case Iterable<?> list -> {
                out.writeStartArray();
                list.forEach(of -> write(of, out));
                out.writeEndArray();
            }
            case Integer i -> out.writeNumber(i);
            case Long l -> out.writeNumber(l);
            case Double d -> out.writeNumber(d);
            case Float f -> out.writeNumber(f);
            case Boolean b -> out.writeBoolean(b);
            default -> out.writeString(value.toString());
        }
    }

    static @Nullable Object value(JsonParser in) {
        JsonToken token = in.currentToken();
        if (token == null) {
            throw new BadJson("the text ends before a JSON value");
        }
        return switch (token) {
            case START_OBJECT -> {
                Map<String, @Nullable Object> map = new LinkedHashMap<>();
                while (in.nextToken() != JsonToken.END_OBJECT) {
                    String name = in.currentName();
                    in.nextToken();
                    map.put(name, value(in));
                }
                yield map;
            }
            case START_ARRAY -> {
                List<@Nullable Object> list = new ArrayList<>();
                while (in.nextToken() != JsonToken.END_ARRAY) {
                    list.add(value(in));
                }
                yield list;
            }
            case VALUE_STRING -> in.getString();
            case VALUE_NUMBER_INT -> in.getNumberValue();
            case VALUE_NUMBER_FLOAT -> in.getDoubleValue();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NULL -> null;
            case END_OBJECT, END_ARRAY, PROPERTY_NAME, VALUE_EMBEDDED_OBJECT, NOT_AVAILABLE ->
                throw new BadJson("not a JSON value");
        };
    }

    /** Where the JSON breaks off; the parser's own words are for programmers. */
    private static String sentence(JacksonException e) {
        var at = e.getLocation();
        return at == null ? "broken JSON" : "broken JSON at column " + at.getColumnNr();
    }

    /** Two spaces an indent, and an empty list on its line. */
    static final class Pretty extends ObjectWriteContext.Base {
        static final Pretty INSTANCE = new Pretty();

        @Override
        public PrettyPrinter getPrettyPrinter() {
            return new DefaultPrettyPrinter();
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }

        @Override
        public SerializableString getRootValueSeparator(@Nullable SerializableString ifNone) {
            return new SerializedString("\n");
        }
    }
}
