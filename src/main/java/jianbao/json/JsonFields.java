package jianbao.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a JSON object, each read as the type it should have. A field that is absent or null is unknown. No switch over
 * types and no stream here: each is linked when it is first met, some milliseconds of a search.
 */
record JsonFields(Map<?, ?> values) {
    @Nullable String text(String name) {
        Object value = values.get(name);
        if (value == null || value instanceof String) {
            return (String) value;
        }
        return value instanceof Number n ? n.toString() : fail(name, "a string");
    }

    String text(String name, String ifUnknown) {
        String text = text(name);
        return text == null ? ifUnknown : text;
    }

    boolean flag(String name) {
        Object value = values.get(name);
        if (value == null) {
            return false;
        }
        return value instanceof Boolean b ? b : fail(name, "true or false");
    }

    double number(String name, double ifUnknown) {
        Object value = values.get(name);
        if (value == null) {
            return ifUnknown;
        }
        return value instanceof Number n ? n.doubleValue() : fail(name, "a number");
    }

    List<String> texts(String name) {
        List<?> list = list(name);
        if (list.isEmpty()) {
            return List.of();
        }
        var texts = new ArrayList<String>(list.size());
        for (Object each : list) {
            texts.add(each instanceof String s ? s : fail(name, "a list of strings"));
        }
        return texts;
    }

    <T> List<T> objects(String name, Function<JsonFields, T> read) {
        List<?> list = list(name);
        if (list.isEmpty()) {
            return List.of();
        }
        var objects = new ArrayList<T>(list.size());
        for (Object each : list) {
            objects.add(
                    each instanceof Map<?, ?> map ? read.apply(new JsonFields(map)) : fail(name, "a list of objects"));
        }
        return objects;
    }

    <T> @Nullable T object(String name, Function<JsonFields, T> read) {
        Object value = values.get(name);
        if (value == null) {
            return null;
        }
        return value instanceof Map<?, ?> map ? read.apply(new JsonFields(map)) : fail(name, "an object");
    }

    /** The constant whose label is the field's value. */
    <E extends Enum<E>> @Nullable E label(String name, Class<E> type, Function<E, String> label) {
        String text = text(name);
        if (text == null) {
            return null;
        }
        for (E each : type.getEnumConstants()) {
            if (label.apply(each).equals(text)) {
                return each;
            }
        }
        throw new BadJson(name + " cannot be " + text);
    }

    boolean has(String name) {
        return values.get(name) != null;
    }

    private List<?> list(String name) {
        Object value = values.get(name);
        if (value == null) {
            return List.of();
        }
        return value instanceof List<?> list ? list : fail(name, "a list");
    }

    private static BadJson expected(String name, String what) {
        return new BadJson(name + " should be " + what);
    }

    @SuppressWarnings("TypeParameterUnusedInFormals") // so that it can stand where a value of any type is wanted
    private static <T> T fail(String name, String what) {
        throw expected(name, what);
    }
}
