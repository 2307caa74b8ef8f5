package jianbao.index;

import java.util.List;
import org.apache.lucene.analysis.cn.smart.hhmm.HHMMSegmenter;
import org.apache.lucene.analysis.cn.smart.hhmm.SegToken;

/** Words as smartcn's hidden Markov model cuts them. Its dictionaries, 438 ms of CPU, are loaded by the first run of several characters. */
final class SmartcnSegmenter implements WordSegmenter {
    /** The longest run given to the model at once, in UTF-16 units: its graph grows faster than the run. */
    private static final int LONGEST_RUN = 256;

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
                segmentRun(text.substring(from, to), from, words);
            }
            from = to;
        }
    }

    private static void segmentRun(String run, int from, Sink words) {
        List<SegToken> tokens = Model.SEGMENTER.process(run);
        // The first and the last stand for the sentence's start and end.
        for (SegToken token : tokens.subList(1, tokens.size() - 1)) {
            words.word(from + token.startOffset, from + token.endOffset);
        }
    }

    /** Loaded when first needed. */
    private static final class Model {
        static final HHMMSegmenter SEGMENTER = new HHMMSegmenter();
    }
}
