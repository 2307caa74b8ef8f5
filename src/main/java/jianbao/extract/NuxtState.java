package jianbao.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jianbao.PageTime;
import org.jspecify.annotations.Nullable;

/**
 * The state of a page that Nuxt 2 drew, as JSON. It is a function called on the spot, {@code (function(a,b){return {title:a,...}}("...",1))}:
 * names without quotes, and values that occur more than once passed as its arguments.
 */
final class NuxtState {
    private static final Pattern CALL =
            Pattern.compile("__NUXT__\\s*=\\s*\\(?function\\s*\\(([\\w$,\\s]*)\\)\\s*\\{\\s*return\\s*(?=\\{)");

    private final String script;
    private final Map<String, String> values;
    private final StringBuilder out = new StringBuilder();

    private NuxtState(String script, Map<String, String> values) {
        this.script = script;
        this.values = values;
    }

    /** The state that a script holds; null if it holds none of this kind. */
    static @Nullable String json(String script) {
        Matcher call = CALL.matcher(PageTime.watching(script));
        if (!call.find()) {
            return null;
        }
        int start = call.end();
        int end = ScriptData.end(script, start);
        int arguments = script.indexOf('(', end);
        if (end == start || arguments < 0) {
            return null;
        }
        List<String> given = split(script.substring(arguments + 1));
        String[] names = call.group(1).strip().split("\\s*,\\s*");
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i < Math.min(names.length, given.size()); i++) {
            values.put(names[i], new NuxtState(given.get(i), Map.of()).read());
        }
        return new NuxtState(script.substring(start, end), values).read();
    }

    /** The arguments of a call, up to its end. */
    private static List<String> split(String text) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                i = quoted(text, i) - 1;
            } else if (depth == 0 && (c == ',' || c == ')')) {
                parts.add(text.substring(from, i));
                from = i + 1;
                if (c == ')') {
                    return parts;
                }
            } else {
                depth += "([{".indexOf(c) >= 0 ? 1 : ")]}".indexOf(c) >= 0 ? -1 : 0;
            }
        }
        return parts;
    }

    /** One past the end of the string that begins at its quote. */
    private static int quoted(String text, int start) {
        int i = start + 1;
        while (i < text.length() && text.charAt(i) != '"') {
            i += text.charAt(i) == '\\' ? 2 : 1;
        }
        return Math.min(text.length(), i + 1);
    }

    private String read() {
        // What grows beyond all states is cut off, and so no JSON.
        for (int i = 0; i < script.length() && out.length() <= ScriptData.LONGEST; ) {
            char c = script.charAt(i);
            if (c == '"') {
                int end = quoted(script, i);
                out.append(script, i, end);
                i = end;
            } else if (c == '!') {
                out.append(script.startsWith("0", i + 1) ? "true" : "false");
                i += 2;
            } else if (Character.isJavaIdentifierPart(c)) {
                i = word(i);
            } else {
                out.append(c == '.' ? "0." : String.valueOf(c));
                i++;
            }
        }
        return out.toString();
    }

    /** A name, a number, or what an argument stands for. */
    private int word(int start) {
        int end = start;
        while (end < script.length() && (part(end) || script.charAt(end) == '.' && part(end + 1))) {
            end++;
        }
        String word = script.substring(start, end);
        boolean name = script.startsWith(":", end) && "{,".indexOf(last()) >= 0;
        if (name) {
            out.append('"').append(word).append('"');
        } else if (word.equals("void")) {
            out.append("null");
            return script.startsWith(" 0", end) ? end + 2 : end;
        } else if (Character.isDigit(word.charAt(0))
                || List.of("true", "false", "null").contains(word)) {
            out.append(word);
        } else {
            out.append(values.getOrDefault(word, "null"));
        }
        return end;
    }

    private boolean part(int at) {
        return at < script.length() && Character.isJavaIdentifierPart(script.charAt(at));
    }

    /** The last character that was written and is no space. */
    private char last() {
        int at = out.length() - 1;
        while (at > 0 && Character.isWhitespace(out.charAt(at))) {
            at--;
        }
        return at < 0 ? '{' : out.charAt(at);
    }
}
