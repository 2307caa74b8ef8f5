package jianbao.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** smartcn's dictionaries, shared by every segmenter: the words, the pairs of words, and how frequent they are. */
public final class Lexicon {
    /** Written by {@link LexiconCompiler} when the project is built. */
    static final String RESOURCE = "lexicon.bin";

    /**
     * The file's first four bytes, and its last. They are those of a zip file, for the shade plugin then leaves it as it is: stored. Inflating it
     * would take several times as long as reading it.
     */
    static final int MAGIC = 0x04034b50;

    /** How smartcn's dictionaries name any run of Latin letters, any number, and a sentence's start and end. */
    static final String ANY_LETTERS = "未##串";

    static final String ANY_DIGITS = "未##数";
    static final String SENTENCE_START = "始##始";
    static final String SENTENCE_END = "末##末";

    /** The rank of the frequency zero; 0 itself stands for no word. */
    static final int RANK_OF_ZERO = 1;

    final WordTrie words;
    /** By {@linkplain WordNumbers number}: the rank of the word's frequency. */
    final char[] ranks;

    final PairTable frequentPairs;
    final WordPairs pairs;
    final PairWeights weights;
    final int rankOfPunctuation;

    private Lexicon(LexiconInput in) throws IOException {
        check(in);
        rankOfPunctuation = in.number();
        words = new WordTrie(in.chars(), in.ints(), in.chars());
        ranks = in.chars();
        weights = new PairWeights(in.ints(), in.ints());
        frequentPairs = new PairTable(in.ints(), in.ints(), in.longs());
        pairs = new WordPairs(in.longs(), in.longs());
        check(in);
    }

    private static void check(LexiconInput in) throws IOException {
        if (in.number() != MAGIC) {
            throw new IOException(RESOURCE + " is no lexicon");
        }
    }

    static Lexicon read(InputStream in) throws IOException {
        return new Lexicon(new LexiconInput(in));
    }

    /** The dictionaries; loaded when first asked for. */
    public static Lexicon standard() {
        return Standard.LEXICON;
    }

    /** How frequent a word of Simplified characters is, as its place in the order of frequencies, the rarest first; 0 for no word. */
    public int rank(CharSequence word) {
        int state = WordTrie.DEAD;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (!CharKind.isHan(c)) {
                return 0;
            }
            state = i == 0 ? words.first(words.code(c)) : words.next(state, words.code(c));
            if (state == WordTrie.DEAD) {
                return 0;
            }
        }
        return ranks[words.number(state)];
    }

    private static final class Standard {
        static final Lexicon LEXICON = load();

        private static Lexicon load() {
            try (var resource = new OwnResource(RESOURCE)) {
                InputStream stored = resource.openStored(System.getProperty("java.class.path"));
                if (stored != null) {
                    return read(stored);
                }
            } catch (IOException | NumberFormatException e) {
                // That way is only there to be faster.
            }
            try (var resource = new OwnResource(RESOURCE)) {
                return read(resource.open());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
