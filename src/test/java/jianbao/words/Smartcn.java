package jianbao.words;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import org.apache.lucene.analysis.cn.smart.HMMChineseTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;
import org.jspecify.annotations.Nullable;

/** Lucene's smartcn beside our own segmenter. */
final class Smartcn {
    private final HMMChineseTokenizer theirs = new HMMChineseTokenizer();
    private final CharTermAttribute term = theirs.getAttribute(CharTermAttribute.class);
    private final OffsetAttribute offset = theirs.getAttribute(OffsetAttribute.class);
    private final PositionIncrementAttribute increment = theirs.getAttribute(PositionIncrementAttribute.class);
    private final TypeAttribute type = theirs.getAttribute(TypeAttribute.class);
    private final WordReader ours = new WordReader(Lexicon.standard());

    /** The first word in which the two differ over a text, as a sentence; null if they agree. */
    @Nullable String difference(String text) {
        try {
            theirs.setReader(new StringReader(text));
            theirs.reset();
            ours.reset(new StringReader(text));
            boolean more;
            do {
                more = theirs.incrementToken();
                if (ours.next() != more || more && !agree()) {
                    return (more ? describe() : "no more") + " against " + describe(ours) + " in " + escaped(text);
                }
            } while (more);
            theirs.end();
            return offset.endOffset() == ours.position() ? null : "ours ends at " + ours.position();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            close();
        }
    }

    private boolean agree() {
        return offset.startOffset() == ours.start()
                && offset.endOffset() == ours.end()
                && increment.getPositionIncrement() == 1
                && type.type().equals("word")
                && CharSequence.compare(term, ours.term()) == 0;
    }

    private void close() {
        try {
            theirs.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String describe() {
        return describe(term.toString(), offset.startOffset(), offset.endOffset())
                + (increment.getPositionIncrement() == 1 ? "" : " at a distance")
                + (type.type().equals("word") ? "" : " of type " + type.type());
    }

    private static String describe(WordReader words) {
        return describe(words.term(), words.start(), words.end());
    }

    private static String describe(String term, int start, int end) {
        return '"' + term + "\" " + start + '-' + end;
    }

    private static String escaped(String text) {
        var escaped = new StringBuilder();
        for (char c : text.toCharArray()) {
            escaped.append(c < ' ' || Character.isSurrogate(c) ? String.format("\\u%04x", (int) c) : String.valueOf(c));
        }
        return escaped.toString();
    }
}
