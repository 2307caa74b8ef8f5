package jianbao.text;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the charset that a page declares in itself: in a meta element or in an XML declaration. */
final class DeclaredCharset {
    /** In bytes: heads with inlined styles and scripts reach this far; behind it only bodies were seen. */
    private static final int SCAN_LIMIT = 1 << 18;

    /** Closing marks that were looked for and stand nowhere further on: a page may open ten thousand comments and close none. */
    private final Set<String> missing = new HashSet<>();

    private final byte[] bytes;
    private final int limit;

    private DeclaredCharset(byte[] bytes) {
        this.bytes = bytes;
        this.limit = Math.min(bytes.length, SCAN_LIMIT);
    }

    /** The label as the page spells it. */
    static @Nullable String in(byte[] bytes) {
        return new DeclaredCharset(bytes).find();
    }

    private @Nullable String find() {
        boolean xml = false;
        for (int at = indexOf('<', 0); at >= 0; at = indexOf('<', at + 1)) {
            if (!xml && startsWith(at, "<?xml")) {
                xml = true;
                String label = labelAfter("encoding", at, end(at));
                if (label != null) {
                    return label;
                }
            } else if (startsWith(at, "<meta")) {
                int end = end(at);
                String label = labelAfter("charset", at, end);
                if (label != null) {
                    return label;
                }
                at = end - 1;
            } else if (startsWith(at, "<!--")) {
                at = after("-->", at);
            } else if (startsWith(at, "<script")) {
                at = after("</script", at);
            } else if (startsWith(at, "<style")) {
                at = after("</style", at);
            } else if (startsWith(at, "<body")) {
                return null;
            }
        }
        return null;
    }

    /** The value of {@code word = value} within the tag that begins at a place. */
    private @Nullable String labelAfter(String word, int tag, int end) {
        for (int at = tag; at + word.length() < end; at++) {
            if (startsWith(at, word)) {
                int value = skip(at + word.length(), end);
                if (value < end && bytes[value] == '=') {
                    return label(skip(value + 1, end), end);
                }
            }
        }
        return null;
    }

    private int end(int tag) {
        int close = indexOf('>', tag);
        return close < 0 ? limit : close;
    }

    private @Nullable String label(int start, int end) {
        int stop = start;
        while (stop < end && isLabel(bytes[stop])) {
            stop++;
        }
        return stop == start ? null : new String(bytes, start, stop - start, StandardCharsets.US_ASCII);
    }

    private int skip(int at, int end) {
        int next = at;
        while (next < end && (bytes[next] <= ' ' && bytes[next] >= 0 || bytes[next] == '"' || bytes[next] == '\'')) {
            next++;
        }
        return next;
    }

    private static boolean isLabel(byte b) {
        return b > ' ' && b != '"' && b != '\'' && b != ';' && b != '/' && b != '?' && b != ',' && b != '\\';
    }

    private int indexOf(char c, int from) {
        for (int i = from; i < limit; i++) {
            if (bytes[i] == c) {
                return i;
            }
        }
        return -1;
    }

    /** Where a closing mark stands; where the search began if it is missing. */
    private int after(String mark, int from) {
        if (missing.contains(mark)) {
            return from;
        }
        for (int i = indexOf(mark.charAt(0), from); i >= 0; i = indexOf(mark.charAt(0), i + 1)) {
            if (startsWith(i, mark)) {
                return i;
            }
        }
        missing.add(mark);
        return from;
    }

    /** Whether an ASCII word in small letters stands at a place, in letters of either case. */
    private boolean startsWith(int at, String word) {
        if (at + word.length() > limit) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            int b = bytes[at + i];
            if ((b >= 'A' && b <= 'Z' ? b + 32 : b) != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
