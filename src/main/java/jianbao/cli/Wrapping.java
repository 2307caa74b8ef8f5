package jianbao.cli;

import java.util.ArrayList;
import java.util.List;
import jianbao.Marked.Span;
import jianbao.text.DisplayWidth;

/**
 * Breaks text into lines: Latin at its spaces, Chinese anywhere, save that no line starts with what closes and none ends with
 * what opens (避头尾, GB/T 15834).
 */
final class Wrapping {
    private static final String NEVER_FIRST = "。，、；：？！）》〉」』】〕〗”’…—～·‧・％‰℃々ー.,;:?!)]}%";
    private static final String NEVER_LAST = "（《〈「『【〔〖“‘([{￥$";

    private Wrapping() {}

    /** The lines of a text without line feeds. */
    static List<String> lines(String text, int columns) {
        return spans(text, columns).stream()
                .map(span -> text.substring(span.start(), span.end()))
                .toList();
    }

    /** Where the lines of a text stand in it; white space at a break belongs to none. */
    static List<Span> spans(String text, int columns) {
        var lines = new ArrayList<Span>();
        int start = 0;
        while (start < text.length()) {
            int next = next(text, start, columns);
            int end = next;
            while (end > start && text.charAt(end - 1) == ' ') {
                end--;
            }
            lines.add(new Span(start, end));
            start = next;
            while (start < text.length() && text.charAt(start) == ' ') {
                start++;
            }
        }
        return lines.isEmpty() ? List.of(new Span(0, 0)) : lines;
    }

    /** Where the line after the one that starts here begins. */
    private static int next(String text, int start, int columns) {
        int used = 0;
        int breakable = start;
        int before = ' ';
        for (int at = start; at < text.length(); at += Character.charCount(before)) {
            int c = text.codePointAt(at);
            if (at > start && mayBreak(before, c)) {
                breakable = at;
            }
            used += DisplayWidth.of(c);
            // The space at which a line is broken needs no column.
            if (used > columns && c != ' ') {
                return breakable > start
                        ? breakable
                        : Math.max(at, start + Character.charCount(text.codePointAt(start)));
            }
            before = c;
        }
        return text.length();
    }

    private static boolean mayBreak(int before, int c) {
        if (c == ' ' || NEVER_FIRST.indexOf(c) >= 0 || DisplayWidth.of(c) == 0) {
            return false;
        }
        if (before == ' ') {
            return true;
        }
        return (DisplayWidth.of(before) == 2
                        || DisplayWidth.of(c) == 2
                        || NEVER_FIRST.indexOf(before) > 0 && before > 0x7F)
                && NEVER_LAST.indexOf(before) < 0;
    }
}
