package jianbao.index;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** Some of the words of a folded text as Lucene's tokens. */
final class WordStream extends TokenStream {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
    private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
    private final String text;
    private final Words words;
    private final int from;
    private final int to;
    private int next;

    /** The words {@code [from, to)} of those that were cut from a text. */
    WordStream(String folded, Words words, int from, int to) {
        this.text = folded;
        this.words = words;
        this.from = from;
        this.to = to;
    }

    @Override
    public boolean incrementToken() {
        if (next == to) {
            return false;
        }
        clearAttributes();
        int start = words.start(next);
        int end = words.end(next);
        term.resizeBuffer(end - start);
        text.getChars(start, end, term.buffer(), 0);
        term.setLength(end - start);
        increment.setPositionIncrement(next == from ? 1 : words.position(next) - words.position(next - 1));
        offset.setOffset(start, end);
        next++;
        return true;
    }

    @Override
    public void reset() {
        next = from;
    }

    @Override
    public void end() {
        clearAttributes();
        offset.setOffset(text.length(), text.length());
    }
}
