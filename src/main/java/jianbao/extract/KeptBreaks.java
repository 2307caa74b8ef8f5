package jianbao.extract;

import jianbao.text.Han;

/**
 * Text whose line breaks readers see though no element says so: a style sheet does ({@code white-space: pre}), which boards on telnet
 * and some editors rely on. In other pages nobody writes blank lines within a text.
 */
final class KeptBreaks {
    /** Characters of such a text, at least: three lines. */
    private static final int SHORTEST = 40;

    /** Lines with text, at least. */
    private static final int LINES = 3;

    private KeptBreaks() {}

    /** Whether a text has blank lines between lines that begin at the margin, most of them with Han characters. */
    static boolean in(String words) {
        if (words.length() < SHORTEST || !hasBlankLine(words)) {
            return false;
        }
        int lines = 0;
        int blank = 0;
        int indented = 0;
        int han = 0;
        for (String line : words.strip().split("\r?\n", -1)) {
            if (line.isBlank()) {
                blank++;
            } else {
                lines++;
                indented += line.charAt(0) == ' ' || line.charAt(0) == '\t' ? 1 : 0;
                han += Han.count(line) > 0 ? 1 : 0;
            }
        }
        return blank > 0 && lines >= LINES && 2 * han > lines && 3 * indented < lines;
    }

    /** Most texts have none, and need not be cut into lines. */
    private static boolean hasBlankLine(String words) {
        boolean broken = false;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c == '\n' && broken) {
                return true;
            }
            broken = c == '\n' || broken && (c == ' ' || c == '\t' || c == '\r');
        }
        return false;
    }

    /** The parts between blank lines. */
    static String[] paragraphs(String words) {
        return words.split("\n[ \t\r]*\n", -1);
    }
}
