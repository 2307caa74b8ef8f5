package jianbao.index;

import java.util.List;
import jianbao.Hit;

/**
 * What an archive answers.
 *
 * @param total how many articles match, exactly
 * @param hits those asked for
 * @param loosened whether nothing matched as typed, so the best partial matches are given instead
 * @param notes what of the query was taken otherwise than typed, a sentence each
 */
public record Answer(long total, List<Hit> hits, boolean loosened, List<String> notes) {
    public Answer {
        hits = List.copyOf(hits);
        notes = List.copyOf(notes);
    }
}
