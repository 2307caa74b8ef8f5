package jianbao.json;

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
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** JSON as plain values: maps (in order), lists, strings, numbers, booleans and null. */
public final class Json {
    static final JsonFactory FACTORY = JsonFactory.builder().build();

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
        return text(value, new Pretty());
    }

    private static String text(@Nullable Object value, ObjectWriteContext context) {
        var out = new java.io.StringWriter();
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

    static String sentence(JacksonException e) {
        var at = e.getLocation();
        String what = String.valueOf(e.getOriginalMessage()).lines().findFirst().orElse("not JSON");
        return at == null ? what : what + " (column " + at.getColumnNr() + ")";
    }

    /** Two spaces an indent, and an empty list on its line. */
    static final class Pretty extends ObjectWriteContext.Base {
        @Override
        public tools.jackson.core.PrettyPrinter getPrettyPrinter() {
            return new DefaultPrettyPrinter();
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }

        @Override
        public tools.jackson.core.SerializableString getRootValueSeparator(
                tools.jackson.core.@Nullable SerializableString ifNone) {
            return new SerializedString("\n");
        }
    }
}
