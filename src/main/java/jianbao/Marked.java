package jianbao;

import java.util.List;

/**
 * A piece of text with the parts that matched a query.
 *
 * @param text as the page has it
 * @param marks where it matched: in order, not overlapping, never inside a surrogate pair
 */
public record Marked(String text, List<Span> marks) {
    public Marked {
        marks = List.copyOf(marks);
    }

    /**
     * A part of a text.
     *
     * @param start the first UTF-16 unit
     * @param end one past the last
     */
    public record Span(int start, int end) {}
}
