package jianbao.index;

import java.util.List;

/**
 * What an archive answers, without the articles: cheaper by far where only ids are wanted.
 *
 * @param total how many articles match, exactly
 * @param hits those asked for, in order
 */
public record Ranks(long total, List<Ranked> hits) {
    public Ranks {
        hits = List.copyOf(hits);
    }

    /**
     * An article that answers.
     *
     * @param rank from 1
     * @param id the article's
     * @param score comparable within one answer only
     */
    public record Ranked(int rank, String id, double score) {}
}
