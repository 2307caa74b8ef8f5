package jianbao.words;

/**
 * The dictionary's words as a double-array trie (Aoe 1989): one array access a character.
 *
 * <p>A state is an index of {@code units}. From the state {@code s} the character with the code {@code k} leads to
 * {@code base(s) + k}, if that unit's label is {@code k}; no two states share a base. The first character's state is its code.
 */
final class WordTrie {
    /** No such word, nor any longer one. */
    static final int DEAD = 0;

    /**
     * A unit's lowest bits are its label, the code of the character that leads to it (0: no state). The next tells whether a word ends
     * there, the others are its base.
     */
    static final int LABEL_BITS = 13;

    static final int LABEL_MASK = (1 << LABEL_BITS) - 1;
    static final int WORD = 1 << LABEL_BITS;
    static final int BASE_SHIFT = LABEL_BITS + 1;

    /** The codes from here on stand for what is in no word, one for each {@link CharKind}: no unit has such a label. */
    static final int NO_CODE = LABEL_MASK - CharKind.OTHER;

    /** By a Han character's distance from the first: its code. */
    private final char[] codes;

    private final int[] units;
    /** By state: the number of the word that ends there. */
    private final char[] numbers;

    WordTrie(char[] codes, int[] units, char[] numbers) {
        this.codes = codes;
        this.units = units;
        this.numbers = numbers;
    }

    /** The code of a Han character, from {@link #NO_CODE} on if it stands in no word. */
    char code(char han) {
        return codes[han - CharKind.FIRST_HAN];
    }

    /** The state after a word's first character. */
    int first(char code) {
        return code < NO_CODE ? code : DEAD;
    }

    /** The state after one more character. */
    int next(int state, char code) {
        int target = (units[state] >>> BASE_SHIFT) + code;
        return (units[target] & LABEL_MASK) == code ? target : DEAD;
    }

    /** Whether a word ends at a state. */
    boolean isWord(int state) {
        return (units[state] & WORD) != 0;
    }

    /** The {@linkplain WordNumbers number} of the word read so far. */
    int number(int state) {
        return numbers[state];
    }
}
