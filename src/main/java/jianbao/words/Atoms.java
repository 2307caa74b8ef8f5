package jianbao.words;

/**
 * A sentence as what no word divides: Han characters, runs of letters, runs of digits, marks. Spaces part the runs, mean nothing
 * else, and are no atoms.
 */
final class Atoms {
    /** Room for a usual sentence, since every text gets atoms of its own; it grows. */
    private static final int USUAL = 64;

    private static final char[] ANY_LETTERS = Lexicon.ANY_LETTERS.toCharArray();
    private static final char[] ANY_DIGITS = Lexicon.ANY_DIGITS.toCharArray();
    private static final char[] SENTENCE_END = Lexicon.SENTENCE_END.toCharArray();

    private final WordTrie words;
    private int size;
    private int spelled;

    /** By atom: where it stands in the text. */
    int[] starts = {};

    int[] ends = {};
    /** By atom: its character's code in the trie. */
    char[] codes = {};

    /** By atom: its state in the trie after it and the one behind it. */
    int[] seconds = {};

    /** By atom: where its spelling starts in {@link #spelling}. */
    int[] spellings = {};

    /** The atoms one after another, as the dictionary of pairs spells them, and the sentence's end. */
    char[] spelling = {};

    Atoms(WordTrie words) {
        this.words = words;
        room(USUAL);
    }

    /** Reads a sentence and returns how many atoms it has; behind them stands one for its end, which is part of no word. */
    int read(char[] text, int length) {
        room(length);
        size = 0;
        spelled = 0;
        for (int at = 0; at < length; ) {
            char c = text[at];
            int kind = CharKind.of(c);
            int end = at + 1;
            switch (kind) {
                case CharKind.SPACE -> {}
                case CharKind.HAN -> {
                    add(at, end, words.code(c));
                    spelling[spelled++] = c;
                }
                case CharKind.PUNCTUATION -> {
                    add(at, end, (char) (WordTrie.NO_CODE + kind));
                    spelling[spelled++] = c;
                }
                case CharKind.SURROGATE -> {
                    end = at + Character.charCount(Character.codePointAt(text, at, length));
                    add(at, end, (char) (WordTrie.NO_CODE + kind));
                    for (int i = at; i < end; i++) {
                        spelling[spelled++] = text[i];
                    }
                }
                case CharKind.LETTER -> {
                    end = runEnd(text, at, length, kind);
                    add(at, end, (char) (WordTrie.NO_CODE + kind));
                    spell(ANY_LETTERS);
                }
                case CharKind.DIGIT -> {
                    end = runEnd(text, at, length, kind);
                    add(at, end, (char) (WordTrie.NO_CODE + kind));
                    spell(ANY_DIGITS);
                }
                default -> {
                    add(at, end, (char) (WordTrie.NO_CODE + kind));
                    spell(ANY_LETTERS);
                }
            }
            at = end;
        }
        add(length, length + 1, (char) (WordTrie.NO_CODE + CharKind.OTHER));
        spell(SENTENCE_END);
        spellings[size] = spelled;
        return size - 1;
    }

    private static int runEnd(char[] text, int at, int length, int kind) {
        int end = at + 1;
        while (end < length && CharKind.of(text[end]) == kind) {
            end++;
        }
        return end;
    }

    private void add(int start, int end, char code) {
        starts[size] = start;
        ends[size] = end;
        codes[size] = code;
        if (size > 0) {
            seconds[size - 1] = words.next(words.first(codes[size - 1]), code);
        }
        spellings[size++] = spelled;
    }

    private void spell(char[] name) {
        for (char c : name) {
            spelling[spelled++] = c;
        }
    }

    private void room(int length) {
        if (length + 1 >= starts.length) {
            int capacity = length + length / 2 + 2;
            starts = new int[capacity];
            ends = new int[capacity];
            codes = new char[capacity];
            seconds = new int[capacity];
            spellings = new int[capacity];
            spelling = new char[ANY_LETTERS.length * capacity];
        }
    }
}
