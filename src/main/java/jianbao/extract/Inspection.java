package jianbao.extract;

import java.util.List;
import java.util.Map;
import jianbao.Article;

/**
 * How a page was read: what became of each block, and where each field came from.
 *
 * @param article the result
 * @param blocks every block of the page, in reading order
 * @param fields where each known field came from, by its JSON name: {@code title: h1, agrees with og:title}
 */
public record Inspection(Article article, List<Verdict> blocks, Map<String, String> fields) {
    public Inspection {
        blocks = List.copyOf(blocks);
        fields = Map.copyOf(fields);
    }

    /**
     * What one block was taken for.
     *
     * @param index its place on the page, from 0
     * @param text as the page has it, after repair
     * @param tag the block element, or {@code line}
     * @param role what it was taken for: {@code body}, {@code title}, {@code date}, {@code byline}, {@code editor}, {@code breadcrumb}, {@code chrome}, {@code related} ...
     * @param kept whether it is part of the body
     * @param reason why, in a few words for a person
     * @param features the figures that decided, the weightiest first
     */
    public record Verdict(
            int index,
            String text,
            String tag,
            String role,
            boolean kept,
            String reason,
            Map<String, Double> features) {}
}
