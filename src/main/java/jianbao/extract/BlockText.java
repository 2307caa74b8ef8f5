package jianbao.extract;

import jianbao.text.Han;

/** The text of a block while it is being read: white space collapsed, links and emphasis counted. */
final class BlockText {
    private final StringBuilder out = new StringBuilder();
    private int linkChars;
    private int boldChars;
    private boolean space;
    private boolean lineBreakOnly;
    private boolean indented;
    private boolean apart;

    /** Adds a piece of text as the page has it. */
    void append(String raw, boolean inLink, boolean inBold) {
        int before = out.length();
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (isSpace(c)) {
                boolean lineBreak = c == '\n' || c == '\r';
                lineBreakOnly = space ? lineBreakOnly || lineBreak : lineBreak;
                space = true;
                indented |= out.isEmpty() && (c == '\u3000' || c == '\u00A0');
            } else if (isVisible(c)) {
                if (space && !out.isEmpty() && !joins(c)) {
                    out.append(' ');
                }
                space = false;
                apart = false;
                out.append(c);
            }
        }
        linkChars += inLink ? out.length() - before : 0;
        boldChars += inBold ? out.length() - before : 0;
    }

    /** Sets what follows apart by a space, whatever characters it stands between. */
    void apart() {
        space |= !out.isEmpty();
        apart = !out.isEmpty();
    }

    /** A line break in the source between two Han characters shows no space (CSS Text 3, segment breaks). */
    private boolean joins(char next) {
        return lineBreakOnly && !apart && Han.is(next) && Han.is(out.charAt(out.length() - 1));
    }

    private static boolean isSpace(char c) {
        return c == ' '
                || c == '\n'
                || c == '\t'
                || c == '\r'
                || c == '\f'
                || c == '\u00A0'
                || c == '\u3000'
                || (c >= '\u2000' && c <= '\u200A')
                || c == '\u2028'
                || c == '\u2029'
                || c == '\u0085';
    }

    private static boolean isVisible(char c) {
        return c >= ' ' && c != '\u007F' && c != '\u200B' && c != '\uFEFF' && c != '\u00AD' && c != '\u2060';
    }

    /** Whether a character leaves a mark on the page: neither space nor invisible. */
    static boolean shows(char c) {
        return isVisible(c) && !isSpace(c);
    }

    /** Whether a text is glyphs of an icon font alone: a picture, though it is made of characters of private use. */
    static boolean isIcon(String words) {
        boolean icon = false;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (Character.getType(c) == Character.PRIVATE_USE) {
                icon = true;
            } else if (shows(c)) {
                return false;
            }
        }
        return icon;
    }

    boolean isBlank() {
        return out.isEmpty();
    }

    String text() {
        return out.toString();
    }

    int linkChars() {
        return linkChars;
    }

    int boldChars() {
        return boldChars;
    }

    boolean indented() {
        return indented;
    }

    void clear() {
        out.setLength(0);
        linkChars = 0;
        boldChars = 0;
        space = false;
        lineBreakOnly = false;
        indented = false;
        apart = false;
    }
}
