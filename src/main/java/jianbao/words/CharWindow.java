package jianbao.words;

import java.text.CharacterIterator;

/** A part of an array as a {@link java.text.BreakIterator} reads it. */
final class CharWindow implements CharacterIterator, Cloneable {
    private final char[] chars;
    private final int from;
    private final int length;
    private int at;

    CharWindow(char[] chars, int from, int to) {
        this.chars = chars;
        this.from = from;
        length = to - from;
    }

    @Override
    public char current() {
        return at < length ? chars[from + at] : DONE;
    }

    @Override
    public char first() {
        return setIndex(0);
    }

    @Override
    public char last() {
        return setIndex(Math.max(0, length - 1));
    }

    @Override
    public char next() {
        at = Math.min(at + 1, length);
        return current();
    }

    @Override
    public char previous() {
        if (at == 0) {
            return DONE;
        }
        at--;
        return current();
    }

    @Override
    public char setIndex(int index) {
        if (index < 0 || index > length) {
            throw new IllegalArgumentException("no place " + index + " in " + length + " characters");
        }
        at = index;
        return current();
    }

    @Override
    public int getBeginIndex() {
        return 0;
    }

    @Override
    public int getEndIndex() {
        return length;
    }

    @Override
    public int getIndex() {
        return at;
    }

    @Override
    public CharWindow clone() {
        try {
            return (CharWindow) super.clone();
        } catch (CloneNotSupportedException e) {
            throw new AssertionError(e);
        }
    }
}
