package jianbao;

import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeElement;
import java.lang.classfile.instruction.ConstantInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/** The regular expressions of the program: those in constants, however deep, and those written where they are used. */
final class OwnPatterns {
    private static final Set<String> TAKING = Set.of(
            "java/lang/String.matches",
            "java/lang/String.split",
            "java/lang/String.replaceAll",
            "java/lang/String.replaceFirst",
            "java/util/regex/Pattern.compile");

    /** Constants before a call among which its expression is. */
    private static final int BEFORE = 3;

    private final Map<String, Pattern> found = new TreeMap<>();
    private final Set<Pattern> known = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    private OwnPatterns() {}

    /** All of them, each by the class that has it and its own text. */
    static Map<String, Pattern> all() {
        var patterns = new OwnPatterns();
        CompiledClass.models().forEach(patterns::read);
        return patterns.found;
    }

    private void read(ClassModel model) {
        String name = model.thisClass().asInternalName().replace('/', '.');
        constants(name);
        model.methods().forEach(method -> method.code().ifPresent(code -> written(name, code)));
    }

    private void constants(String name) {
        try {
            for (Field field : Class.forName(name).getDeclaredFields()) {
                if (Modifier.isStatic(field.getModifiers()) && !field.getType().isPrimitive()) {
                    field.setAccessible(true);
                    walk(name, field.get(null));
                }
            }
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private void walk(String name, @Nullable Object value) throws IllegalAccessException {
        if (value == null || !seen.add(value)) {
            return;
        }
        switch (value) {
            case Pattern pattern -> add(name, pattern);
            case Object[] many -> {
                for (Object each : many) {
                    walk(name, each);
                }
            }
            case Map<?, ?> many -> {
                walk(name, many.keySet().toArray());
                walk(name, many.values().toArray());
            }
            case java.util.Collection<?> many -> walk(name, many.toArray());
            default -> fields(name, value);
        }
    }

    private void fields(String name, Object value) throws IllegalAccessException {
        for (Class<?> type = value.getClass();
                type != null && type.getName().startsWith("jianbao.");
                type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                if (!Modifier.isStatic(field.getModifiers()) && !field.getType().isPrimitive()) {
                    field.setAccessible(true);
                    walk(name, field.get(value));
                }
            }
        }
    }

    private void written(String name, Iterable<? extends CodeElement> code) {
        Deque<String> before = new ArrayDeque<>();
        for (CodeElement each : code) {
            if (each instanceof ConstantInstruction constant) {
                before.add(constant.constantValue() instanceof String text ? text : "");
                if (before.size() > BEFORE) {
                    before.remove();
                }
            } else if (each instanceof InvokeInstruction call
                    && TAKING.contains(
                            call.owner().asInternalName() + "." + call.name().stringValue())) {
                before.forEach(text -> compiled(name, text));
                before.clear();
            }
        }
    }

    /** A constant may be another argument: what is no expression is none of ours. */
    private void compiled(String name, String text) {
        try {
            if (text.length() > 1) {
                add(name, Pattern.compile(text));
            }
        } catch (PatternSyntaxException e) {
            // another argument
        }
    }

    private void add(String name, Pattern pattern) {
        if (known.add(pattern)) {
            found.putIfAbsent(name.substring(name.lastIndexOf('.') + 1) + " " + pattern.pattern(), pattern);
        }
    }
}
