package jianbao.extract;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jianbao.PageTime;
import jianbao.text.Han;

/**
 * What {@code lynx -dump} makes of a page: links numbered in brackets, their addresses listed at the end, paragraphs wrapped. The numbers
 * and the list go, and paragraphs are put together again.
 */
final class LynxDump {
    /** So many numbered addresses make a list of them. */
    private static final int LINKS = 5;

    /** A line that a paragraph goes on behind is no shorter, in columns; two for a Han character. */
    private static final int WRAPPED = 58;

    private static final Pattern LIST = Pattern.compile("(?:^|\\n)References\\s*\\n");

    private static final Pattern ADDRESS = Pattern.compile("\\n {1,6}\\d{1,4}\\. [a-z]{3,10}:\\S{3,}");

    private static final Pattern NUMBER = Pattern.compile("#?\\[\\d{1,4}\\]");

    /** What begins a line of its own. */
    private static final Pattern ITEM = Pattern.compile(" *(?:[*+o#-] |\\d{1,3}\\. |\\[)");

    private LynxDump() {}

    /** The text of a page without what the browser added; the text itself if it is no such dump. */
    static String read(String text) {
        int list = -1;
        for (Matcher m = LIST.matcher(PageTime.watching(text)); m.find(); ) {
            list = m.start();
        }
        if (list < 0 || !addresses(text.substring(list))) {
            return text;
        }
        return joined(NUMBER.matcher(PageTime.watching(text.substring(0, list))).replaceAll(""));
    }

    private static boolean addresses(String list) {
        int count = 0;
        for (Matcher m = ADDRESS.matcher(PageTime.watching(list)); count < LINKS && m.find(); ) {
            count++;
        }
        return count == LINKS;
    }

    private static String joined(String text) {
        var out = new StringBuilder(text.length());
        String before = "";
        for (String line : text.split("\r?\n", -1)) {
            boolean goesOn = columns(before) >= WRAPPED
                    && !line.isBlank()
                    && indent(line) <= indent(before)
                    && !ITEM.matcher(line).lookingAt();
            if (goesOn) {
                String rest = line.strip();
                boolean han = Han.is(rest.codePointAt(0)) || Han.is(out.charAt(out.length() - 1));
                out.append(han ? "" : " ").append(rest);
            } else {
                out.append(out.isEmpty() ? "" : "\n").append(line.stripTrailing());
            }
            before = line.stripTrailing();
        }
        return out.toString();
    }

    private static int indent(String line) {
        int at = 0;
        while (at < line.length() && line.charAt(at) == ' ') {
            at++;
        }
        return at;
    }

    private static int columns(String line) {
        return line.codePoints().map(c -> c >= 0x1100 ? 2 : 1).sum();
    }
}
