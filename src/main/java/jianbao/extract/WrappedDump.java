package jianbao.extract;

import java.util.regex.Pattern;
import jianbao.text.Han;

/** A dump whose paragraphs were broken into lines of some 70 to 80 columns: by lynx, w3m, elinks, html2text or a mail program. */
final class WrappedDump {
    /** A line that a paragraph goes on behind is no shorter, in columns; two for a Han character. */
    private static final int WRAPPED = 58;

    /** No line of a wrapped dump is longer, in columns, but a few that hold no space to break at. */
    private static final int WIDEST = 84;

    private static final double WIDER = 0.03;

    /** Lines that go on with the sentence of a long line above, at least, and their share of all behind a long line. */
    private static final int GOING_ON = 5;

    private static final double GOING_ON_SHARE = 0.4;

    /** What begins a line of its own. */
    private static final Pattern ITEM = Pattern.compile(" *(?:[*+o#-] |\\d{1,3}\\. |\\[|By \\p{Lu})");

    private WrappedDump() {}

    /** Whether a text is wrapped: lines in a western language that go on in the middle of a sentence, and none longer. */
    static boolean is(String text) {
        int lines = 0;
        int wider = 0;
        int behind = 0;
        int goingOn = 0;
        int before = 0;
        for (String line : (Iterable<String>) text.lines()::iterator) {
            int columns = columns(line.stripTrailing());
            lines += columns > 0 ? 1 : 0;
            wider += columns > WIDEST ? 1 : 0;
            if (before >= WRAPPED && columns > 0) {
                behind++;
                goingOn += Character.isLowerCase(line.charAt(indent(line))) ? 1 : 0;
            }
            before = columns;
        }
        return wider <= lines * WIDER && goingOn >= GOING_ON && goingOn >= behind * GOING_ON_SHARE;
    }

    /** The text with its paragraphs on lines of their own. */
    static String joined(String text) {
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
        int columns = line.length();
        for (int i = 0; i < line.length(); i++) {
            // Of a pair of surrogates, which is as wide as one Han character, each is one.
            columns += line.charAt(i) >= 0x1100 && !Character.isSurrogate(line.charAt(i)) ? 1 : 0;
        }
        return columns;
    }
}
