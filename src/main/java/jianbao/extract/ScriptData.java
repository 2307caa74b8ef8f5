package jianbao.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jianbao.PageTime;
import jianbao.json.BadJson;
import jianbao.json.Json;

/**
 * The data that a script holds and a page is drawn from: JSON itself, an object given to a variable
 * ({@code window.__INITIAL_STATE__ = {...}}), or one in a string ({@code JSON.parse("{...}")}).
 */
final class ScriptData {
    /** A shorter script holds no body, in characters. */
    private static final int SHORTEST = 200;

    /** A longer script is a program, in characters. */
    static final int LONGEST = 4_000_000;

    /** Objects that are looked at in one script. */
    private static final int MOST = 4;

    /** Variables that are tried in one script: a program has thousands. */
    private static final int TRIES = 50;

    /** Where an object, or JSON in a string, is given to a variable. */
    private static final Pattern GIVEN = Pattern.compile("[\\w$\\]]\\s*=\\s*(?:JSON\\.parse\\(\\s*)?([{\"'])");

    /** What JavaScript allows as a value and JSON does not. */
    private static final Pattern UNDEFINED = Pattern.compile("(?<=[:,\\[])\\s*(?:undefined|NaN)(?=\\s*[,}\\]])");

    private ScriptData() {}

    /** The values found; none in a script that is no data. */
    static List<Object> in(String script, boolean json) {
        List<Object> found = new ArrayList<>();
        if (script.length() < SHORTEST || script.length() > LONGEST) {
            return found;
        }
        if (json) {
            read(script, found);
            return found;
        }
        String nuxt = NuxtState.json(script);
        if (nuxt != null) {
            read(nuxt, found);
        }
        Matcher given = GIVEN.matcher(PageTime.watching(script));
        int tries = 0;
        for (int from = 0; found.size() < MOST && tries++ < TRIES && given.find(from); ) {
            int start = given.start(1);
            int end = end(script, start);
            from = Math.max(start + 1, end);
            if (end - start < SHORTEST) {
                continue;
            }
            String value = script.substring(start, end);
            if (value.startsWith("{")) {
                read(value, found);
            } else if (given.group().contains("JSON")) {
                unquote(value, found);
            }
        }
        return found;
    }

    private static void read(String text, List<Object> into) {
        try {
            Object value = Json.parse(UNDEFINED.matcher(PageTime.watching(text)).replaceAll("null"));
            if (value != null) {
                into.add(value);
            }
        } catch (BadJson e) {
            // A script that is no data.
        }
    }

    private static void unquote(String literal, List<Object> into) {
        String inner = literal.substring(1, literal.length() - 1);
        String quoted = literal.startsWith("'") ? inner.replace("\\'", "'").replace("\"", "\\\"") : inner;
        List<Object> text = new ArrayList<>();
        read('"' + quoted + '"', text);
        text.forEach(of -> read(String.valueOf(of), into));
    }

    /** One past the end of the object or string that starts here; the start itself if it does not end. */
    static int end(String script, int start) {
        int depth = 0;
        char quote = 0;
        for (int i = start; i < script.length(); i++) {
            char c = script.charAt(i);
            if (c == '\\' && quote != 0) {
                i++;
            } else if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '{' || c == '[') {
                depth++;
            } else if (c == '}' || c == ']') {
                depth--;
            }
            if (quote == 0 && depth == 0) {
                return i + 1;
            }
        }
        return start;
    }
}
