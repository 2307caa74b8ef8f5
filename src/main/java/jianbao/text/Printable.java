package jianbao.text;

/**
 * Scraped text made fit to print. Pages are hostile: an escape sequence would drive the terminal, a bidirectional override would
 * show another text than the one that stands there.
 */
public final class Printable {
    /** Of each byte whether a character that {@link #hostile} names may begin with it. */
    private static final boolean[] LEADS_HOSTILE = new boolean[256];

    static {
        java.util.Arrays.fill(LEADS_HOSTILE, 0, 0x20, true);
        for (int lead : new int[] {0x7F, 0xC2, 0xD8, 0xE2, 0xED, 0xEF, 0xF3}) {
            LEADS_HOSTILE[lead] = true;
        }
    }

    private Printable() {}

    /** The text on one line: breaks and tabs become spaces, whatever else drives a terminal goes. */
    public static String line(String text) {
        return filtered(text, false);
    }

    /** The text with its line feeds and tabs, and nothing else that drives a terminal. */
    public static String lines(String text) {
        return filtered(text, true);
    }

    /** The same JSON, with the characters that drive a terminal escaped. They stand in strings only, so it stays JSON. */
    public static String json(String json) {
        int first = firstHostile(json);
        if (first < 0) {
            return json;
        }
        var out = new StringBuilder(json.length() + 16).append(json, 0, first);
        json.codePoints().skip(json.codePointCount(0, first)).forEach(c -> {
            if (c == '\n' || !hostile(c)) {
                out.appendCodePoint(c);
            } else {
                for (char unit : Character.toChars(c)) {
                    out.append("\\u").append(String.format("%04x", (int) unit));
                }
            }
        });
        return out.toString();
    }

    /** Whether text in UTF-8 surely holds nothing that drives a terminal; a no may be wrong. */
    public static boolean isHarmless(byte[] utf8) {
        for (int i = 0; i < utf8.length; i++) {
            if (LEADS_HOSTILE[utf8[i] & 0xFF] && mayBeHostile(utf8, i)) {
                return false;
            }
        }
        return true;
    }

    private static boolean mayBeHostile(byte[] utf8, int at) {
        int lead = utf8[at] & 0xFF;
        int second = at + 1 < utf8.length ? utf8[at + 1] & 0xFF : 0;
        int third = at + 2 < utf8.length ? utf8[at + 2] & 0xFF : 0;
        return switch (lead) {
            case 0xC2 -> second < 0xA0;
            case 0xE2 -> second <= 0x81 && hostile(0x2000 | (second & 0x3F) << 6 | third & 0x3F);
            case 0xEF -> second >= 0xBB && hostile(0xF000 | (second & 0x3F) << 6 | third & 0x3F); // not ，：！（
            case 0xED -> second >= 0xA0;
            default -> true;
        };
    }

    private static String filtered(String text, boolean keepBreaks) {
        int first = firstHostile(text);
        if (first < 0) {
            return text;
        }
        var out = new StringBuilder(text.length()).append(text, 0, first);
        text.codePoints().skip(text.codePointCount(0, first)).forEach(c -> {
            if (!hostile(c)) {
                out.appendCodePoint(c);
            } else if (keepBreaks && (c == '\n' || c == '\t')) {
                out.append((char) c);
            } else if (c == '\n' || c == '\t' || c == '\r' || c == 0x2028 || c == 0x2029) {
                out.append(keepBreaks && c != '\r' ? '\n' : ' ');
            }
        });
        return out.toString();
    }

    private static int firstHostile(String text) {
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            if (hostile(text.codePointAt(i))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean hostile(int c) {
        if (c < 0x20 || c >= 0x7F && c < 0xA0) {
            return true;
        }
        if (c < 0x061C || c >= 0x3000 && c < 0xD800) {
            return false;
        }
        return c == 0x061C // Arabic letter mark
                || c >= 0x200E && c <= 0x200F // direction marks
                || c >= 0x2028 && c <= 0x202E // line and paragraph separators, embeddings and overrides
                || c >= 0x2066 && c <= 0x206F // isolates, deprecated format characters
                || c >= 0xD800 && c <= 0xDFFF // half a surrogate pair: not UTF-8
                || c == 0xFEFF
                || c >= 0xFFF9 && c <= 0xFFFB // interlinear annotation
                || c >= 0xE0000 && c <= 0xE007F; // tags: invisible text
    }
}
