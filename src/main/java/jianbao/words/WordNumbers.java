package jianbao.words;

/**
 * How words are told from each other. The frequent ones have numbers of their own, the more frequent the lower, behind the names of
 * the dictionary and the usual marks; the others share one for each rank of their frequencies, behind those.
 */
final class WordNumbers {
    /** No word. */
    static final int NONE = 0;

    /** Any run of Latin letters, any number, a sentence's start and end. */
    static final int LETTERS = 1;

    static final int DIGITS = 2;
    static final int START = 3;
    static final int END = 4;
    private static final int FIRST_MARK = 5;

    /** How many numbers are of one word alone: more make a larger table of pairs, and no faster one. */
    static final int OWN = 1 << 14;

    /** Four ranges of characters in which nearly all punctuation marks are. */
    private static final int LATIN = 0xC0;

    private static final char GENERAL = '\u2010';
    private static final char IDEOGRAPHIC = '\u3000';
    private static final char FULL_WIDTH = '\uFF00';
    private static final int RANGE = 0x60;

    /** The first that is a word's. */
    static final int FIRST_WORD = FIRST_MARK + LATIN + 3 * RANGE;

    private WordNumbers() {}

    /** The number of a punctuation mark, or {@link #NONE} if it has none of its own. */
    static int ofMark(char c) {
        if (c < LATIN) {
            return FIRST_MARK + c;
        }
        int before = FIRST_MARK + LATIN;
        if (c >= FULL_WIDTH) {
            return c < FULL_WIDTH + RANGE ? before + c - FULL_WIDTH : NONE;
        }
        if (c >= IDEOGRAPHIC) {
            return c < IDEOGRAPHIC + RANGE ? before + RANGE + c - IDEOGRAPHIC : NONE;
        }
        return c >= GENERAL && c < GENERAL + RANGE ? before + 2 * RANGE + c - GENERAL : NONE;
    }

    /** The number that words share whose frequency has this rank. */
    static int ofRank(int rank) {
        return OWN + rank;
    }
}
