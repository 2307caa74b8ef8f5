package jianbao.words;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the words of a text of any length, sentence by sentence: the tokens of smartcn's {@code HMMChineseTokenizer}, with their
 * offsets. Like it, it holds {@value #BUFFER_SIZE} characters at a time and cuts them behind the last line end.
 */
public final class WordReader {
    private static final int BUFFER_SIZE = 1024;

    private final WordSegmenter segmenter;
    private final Sentences sentences = new Sentences();
    private final char[] buffer = new char[BUFFER_SIZE];
    private Reader reader = Reader.nullReader();
    /** How many characters the buffer holds, how many of them make whole sentences, and where it starts in the text. */
    private int length;

    private int usable;
    /** Where the next sentence starts in the buffer. */
    private int sentence;

    private int offset;
    private boolean inSentence;

    public WordReader(Lexicon lexicon) {
        segmenter = new WordSegmenter(lexicon);
    }

    /** Starts on a text. */
    public void reset(Reader text) {
        reader = text;
        length = 0;
        usable = 0;
        offset = 0;
        inSentence = false;
        sentence = 0;
    }

    /** Goes to the next word; false at the end of the text. */
    public boolean next() throws IOException {
        while (!inSentence || !segmenter.next()) {
            inSentence = nextSentence();
            if (!inSentence && !refill()) {
                return false;
            }
        }
        return true;
    }

    private boolean nextSentence() {
        if (sentence == usable) {
            return false;
        }
        int start = sentence;
        sentence = sentences.end(start);
        segmenter.reset(buffer, start, sentence);
        return true;
    }

    private boolean refill() throws IOException {
        offset += usable;
        length -= usable;
        System.arraycopy(buffer, usable, buffer, 0, length);
        int read = readFully(length);
        length += read;
        usable = length < BUFFER_SIZE ? length : safeEnd();
        sentence = 0;
        sentences.show(buffer, usable);
        return length > 0;
    }

    /** Reads until the buffer is full or the text ends. */
    private int readFully(int from) throws IOException {
        int at = from;
        while (at < BUFFER_SIZE) {
            int count = reader.read(buffer, at, BUFFER_SIZE - at);
            if (count < 0) {
                break;
            }
            at += count;
        }
        return at - from;
    }

    /** Behind the last character that ends a line for certain; all of the buffer if there is none. */
    private int safeEnd() {
        for (int i = length; i > 0; i--) {
            if (isLineEnd(buffer[i - 1])) {
                return i;
            }
        }
        return length;
    }

    private static boolean isLineEnd(char c) {
        return switch (c) {
            case '\n', '\r', '\u0085', '\u2028', '\u2029' -> true;
            default -> false;
        };
    }

    /** Where the word starts in the text, in UTF-16 units. */
    public int start() {
        return offset + segmenter.start();
    }

    /** Where the word ends. */
    public int end() {
        return offset + segmenter.end();
    }

    public WordKind kind() {
        return segmenter.kind();
    }

    /** How long the word's term is. */
    public int termLength() {
        return segmenter.termLength();
    }

    /** Writes the word's term: half width, lower case, a comma for any punctuation mark. */
    public void copyTerm(char[] target, int at) {
        segmenter.copyTerm(target, at);
    }

    public String term() {
        return segmenter.term();
    }

    /** How many characters have been read: at the end of the text, its length. */
    public int position() {
        return offset + length;
    }

    /** All words of a text. */
    public static List<Word> words(String text) {
        var words = new ArrayList<Word>();
        var reader = new WordReader(Lexicon.standard());
        reader.reset(new StringReader(text));
        try {
            while (reader.next()) {
                words.add(new Word(reader.term(), reader.start(), reader.end(), reader.kind()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
