package jianbao.words;

/**
 * The key of a pair of words: FNV-1a, 64 bits, over the UTF-16 bytes (low byte first) of {@code first@second}. smartcn's
 * dictionary of pairs holds nothing but these keys, so they must be computed as it does.
 */
final class PairHash {
    /** FNV's offset basis and prime (Fowler, Noll, Vo). */
    static final long BASIS = 0xcbf29ce484222325L;

    private static final long PRIME = 1099511628211L;
    private static final char SEPARATOR = '@';

    private PairHash() {}

    /** The key so far, one character on. */
    static long add(long hash, char c) {
        long low = (hash ^ (c & 0xFF)) * PRIME;
        return (low ^ (c >> 8)) * PRIME;
    }

    static long add(long hash, String text) {
        long result = hash;
        for (int i = 0; i < text.length(); i++) {
            result = add(result, text.charAt(i));
        }
        return result;
    }

    /** What becomes of the distance between two hashes with the same lowest byte when so many characters are added to both. */
    static long scale(long distance, int characters) {
        long scaled = distance;
        for (int i = 0; i < characters; i++) {
            scaled = scaled * PRIME * PRIME;
        }
        return scaled;
    }

    /** The key of the pairs that a word is the first of, as far as that word goes. */
    static long endFirst(long hash) {
        return add(hash, SEPARATOR);
    }
}
