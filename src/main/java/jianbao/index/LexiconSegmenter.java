package jianbao.index;

import jianbao.words.Lexicon;
import org.jspecify.annotations.Nullable;

/** Words as smartcn's dictionaries and its model cut them. The dictionaries are loaded by the first run of several characters. */
final class LexiconSegmenter implements WordSegmenter {
    /** The longest run given to the model at once, in UTF-16 units: indexes and queries must be cut alike. */
    private static final int LONGEST_RUN = 256;

    private jianbao.words.@Nullable WordSegmenter model;

    @Override
    public void segment(String text, int start, int end, Sink words) {
        for (int from = start; from < end; ) {
            int to = Math.min(end, from + LONGEST_RUN);
            if (to < end && Character.isLowSurrogate(text.charAt(to))) {
                to--;
            }
            if (to - from == 1) {
                words.word(from, to);
            } else {
                segmentRun(text, from, to, words);
            }
            from = to;
        }
    }

    private void segmentRun(String text, int from, int to, Sink words) {
        jianbao.words.WordSegmenter run = model;
        if (run == null) {
            run = new jianbao.words.WordSegmenter(Lexicon.standard());
            model = run;
        }
        run.reset(text, from, to);
        while (run.next()) {
            words.word(run.start(), run.end());
        }
    }
}
