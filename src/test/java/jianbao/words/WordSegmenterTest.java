package jianbao.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.apache.lucene.analysis.cn.smart.hhmm.HHMMSegmenter;
import org.apache.lucene.analysis.cn.smart.hhmm.SegToken;
import org.junit.jupiter.api.Test;

class WordSegmenterTest {
    private final WordSegmenter segmenter = new WordSegmenter(Lexicon.standard());

    @Test
    void cutsASentence() {
        assertThat(words("他研究生命的起源")).containsExactly("他", "研究", "生命", "的", "起源");
    }

    @Test
    void cutsAPartOfAText() {
        String text = "之前。北京大学的学生。之后";
        segmenter.reset(text, 3, 10);
        assertThat(segmenter.next()).isTrue();
        assertThat(segmenter.term()).isEqualTo("北京大学");
        assertThat(segmenter.start()).isEqualTo(3);
        assertThat(segmenter.end()).isEqualTo(7);

        segmenter.reset(text.toCharArray(), 3, 10);
        assertThat(segmenter.next()).isTrue();
        assertThat(segmenter.end()).isEqualTo(7);
    }

    @Test
    void joinsAWordAcrossSpaces() {
        segmenter.reset("中 国", 0, 3);
        assertThat(segmenter.next()).isTrue();
        assertThat(segmenter.term()).isEqualTo("中国");
        assertThat(segmenter.termLength()).isEqualTo(2);
        assertThat(segmenter.end()).isEqualTo(3);
        assertThat(segmenter.next()).isFalse();
    }

    @Test
    void findsNothingInNothing() {
        assertThat(words("")).isEmpty();
        assertThat(words(" \u3000 ")).isEmpty();
    }

    /** No line end, no full stop: the whole text is one sentence. */
    @Test
    void cutsASentenceOfAnyLengthAsSmartcnDoes() throws Exception {
        var random = new SplittableRandom(7);
        var texts = new RandomText(random, List.copyOf(LexiconCompiler.words().keySet()));
        var theirs = new HHMMSegmenter();
        for (int parts = 1; parts < 4000; parts += 1 + parts / 8) {
            String sentence = texts.next(parts, false);
            List<SegToken> tokens = theirs.process(sentence);
            segmenter.reset(sentence, 0, sentence.length());
            for (SegToken token : tokens.subList(1, tokens.size() - 1)) {
                assertThat(segmenter.next()).isTrue();
                assertThat(segmenter.start()).isEqualTo(token.startOffset);
                assertThat(segmenter.end()).isEqualTo(token.endOffset);
            }
            assertThat(segmenter.next()).isFalse();
        }
    }

    private List<String> words(String sentence) {
        var words = new ArrayList<String>();
        segmenter.reset(sentence, 0, sentence.length());
        while (segmenter.next()) {
            words.add(segmenter.term());
        }
        return words;
    }
}
