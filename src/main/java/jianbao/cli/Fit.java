package jianbao.cli;

import jianbao.text.DisplayWidth;

/** Texts fitted to columns of a terminal; a wide character is never cut in two. */
final class Fit {
    private static final String CUT = "…";

    private Fit() {}

    /** The columns a text takes. */
    static int width(String text) {
        return text.codePoints().map(DisplayWidth::of).sum();
    }

    /** The text, cut with an ellipsis if it is wider. */
    static String clip(String text, int columns) {
        // No character takes more than two columns, so most texts need not be measured.
        if (text.length() * 2L <= columns || width(text) <= columns) {
            return text;
        }
        return text.substring(0, prefix(text, columns - width(CUT))) + CUT;
    }

    /** The end of the text, with an ellipsis before it if it is wider. */
    static String end(String text, int columns) {
        if (text.length() * 2L <= columns || width(text) <= columns) {
            return text;
        }
        int start = text.length();
        int used = width(CUT);
        while (start > 0) {
            int c = text.codePointBefore(start);
            used += DisplayWidth.of(c);
            if (used > columns) {
                break;
            }
            start -= Character.charCount(c);
        }
        // A mark whose letter was cut off would stand on the ellipsis.
        while (start < text.length() && DisplayWidth.of(text.codePointAt(start)) == 0) {
            start += Character.charCount(text.codePointAt(start));
        }
        return CUT + text.substring(start);
    }

    /** The text, cut or filled with spaces to exactly these columns. */
    static String cell(String text, int columns) {
        String clipped = clip(text, columns);
        return clipped + " ".repeat(Math.max(0, columns - width(clipped)));
    }

    /** How many UTF-16 units of a text fit into the columns, with the combining marks of the last character. */
    private static int prefix(String text, int columns) {
        int end = 0;
        int used = 0;
        while (end < text.length()) {
            int c = text.codePointAt(end);
            used += DisplayWidth.of(c);
            if (used > columns) {
                break;
            }
            end += Character.charCount(c);
        }
        return end;
    }
}
