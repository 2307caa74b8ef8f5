package jianbao.words;

import java.util.Arrays;

/**
 * Cuts a sentence into words: of all ways to read it as words of the lexicon, the one in which each word most likely follows the
 * one before. One segmenter serves one thread, sentence after sentence, without making an object.
 *
 * <pre>{@code
 * var segmenter = new WordSegmenter(Lexicon.standard());
 * segmenter.reset(text, 0, text.length());
 * while (segmenter.next()) {
 *     use(text.substring(segmenter.start(), segmenter.end()));
 * }
 * }</pre>
 */
public final class WordSegmenter {
    private final WordGraph graph;
    private char[] sentence = new char[256];
    private int base;
    private int[] path = new int[256];
    private int left;
    private int word;

    public WordSegmenter(Lexicon lexicon) {
        graph = new WordGraph(lexicon);
    }

    /** Takes {@code text[from, to)} as the sentence to cut. */
    public void reset(CharSequence text, int from, int to) {
        room(to - from);
        text.getChars(from, to, sentence, 0);
        cut(from, to - from);
    }

    /** Takes {@code text[from, to)} as the sentence to cut. */
    public void reset(char[] text, int from, int to) {
        room(to - from);
        System.arraycopy(text, from, sentence, 0, to - from);
        cut(from, to - from);
    }

    private void room(int length) {
        if (length > sentence.length) {
            sentence = new char[Math.max(length, 2 * sentence.length)];
        }
    }

    private void cut(int from, int length) {
        base = from;
        left = 0;
        for (int at = graph.read(sentence, length); at != WordGraph.START; at = graph.previous(at)) {
            if (left == path.length) {
                path = Arrays.copyOf(path, 2 * left);
            }
            path[left++] = at;
        }
    }

    /** Goes to the next word; false if there is none. */
    public boolean next() {
        if (left == 0) {
            return false;
        }
        word = path[--left];
        return true;
    }

    /** Where the word starts in the text, in UTF-16 units. */
    public int start() {
        return base + graph.start(word);
    }

    /** Where the word ends. */
    public int end() {
        return base + graph.end(word);
    }

    public WordKind kind() {
        return switch (graph.kind(word)) {
            case CharKind.HAN, CharKind.SURROGATE -> WordKind.HAN;
            case CharKind.DIGIT -> WordKind.DIGITS;
            case CharKind.PUNCTUATION -> WordKind.PUNCTUATION;
            default -> WordKind.LETTERS;
        };
    }

    /** How long the word's term is: spaces inside a word are no part of it. */
    public int termLength() {
        return graph.characters(word);
    }

    /** Writes the word's term: half width, lower case, a comma for any punctuation mark. */
    public void copyTerm(char[] target, int at) {
        int start = graph.start(word);
        int end = graph.end(word);
        int kind = graph.kind(word);
        if (kind == CharKind.HAN && graph.characters(word) == end - start) {
            System.arraycopy(sentence, start, target, at, end - start);
        } else if (kind == CharKind.PUNCTUATION) {
            target[at] = ',';
        } else {
            copyFolded(start, end, target, at);
        }
    }

    private void copyFolded(int start, int end, char[] target, int at) {
        int next = at;
        for (int i = start; i < end; i++) {
            if (!CharKind.isSpace(sentence[i])) {
                target[next++] = CharKind.fold(sentence[i]);
            }
        }
    }

    public String term() {
        var term = new char[termLength()];
        copyTerm(term, 0);
        return new String(term);
    }
}
