package jianbao.index;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** The units of a folded text as Lucene's tokens; where two wide characters touch, their bigram stands at the place of the first. */
final class UnitStream extends TokenStream {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
    private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
    private final String text;
    private Units units;
    private int last;
    private int bigramEnd;

    UnitStream(String folded) {
        text = folded;
        units = new Units(folded);
    }

    @Override
    public boolean incrementToken() {
        if (bigramEnd > 0) {
            emit(units.start(), bigramEnd, 0);
            bigramEnd = 0;
            return true;
        }
        if (!units.next()) {
            return false;
        }
        emit(units.start(), units.end(), units.position() - last);
        if (units.kind() == Units.Kind.SPACE) {
            term.setEmpty().append(' ');
        }
        last = units.position();
        bigramEnd = units.kind() == Units.Kind.WIDE ? wideEnd(units.end()) : 0;
        return true;
    }

    /** The end of the wide character that starts here, or 0 if none does. */
    private int wideEnd(int at) {
        if (at >= text.length()) {
            return 0;
        }
        int codePoint = text.codePointAt(at);
        return Units.kind(codePoint) == Units.Kind.WIDE ? at + Character.charCount(codePoint) : 0;
    }

    private void emit(int start, int end, int step) {
        clearAttributes();
        term.resizeBuffer(end - start);
        text.getChars(start, end, term.buffer(), 0);
        term.setLength(end - start);
        increment.setPositionIncrement(step);
        offset.setOffset(start, end);
    }

    @Override
    public void reset() {
        units = new Units(text);
        last = -1;
        bigramEnd = 0;
    }

    @Override
    public void end() {
        clearAttributes();
        offset.setOffset(text.length(), text.length());
    }
}
