package jianbao.extract;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jianbao.PageTime;
import org.jspecify.annotations.Nullable;

/**
 * A pattern and its first set: the characters that a match can begin with. It is tried only where one of them stands. Left to
 * itself a pattern is tried at every character, alternative by alternative, and most lines hold nothing that it could begin with.
 */
final class Sought {
    /** Bits by which a set is kept: more than any set has characters, so that few strangers pass. */
    private static final int BITS = 256;

    private final Pattern pattern;
    private final long[] firsts = new long[BITS / Long.SIZE];

    /**
     * A pattern that is looked for.
     *
     * @param firsts the characters that a match can begin with, at least
     * @param regex what never matches the empty text
     */
    Sought(String firsts, String regex) {
        pattern = Pattern.compile(regex);
        for (int i = 0; i < firsts.length(); i++) {
            int bit = bit(firsts.charAt(i));
            this.firsts[bit >>> 6] |= 1L << bit;
        }
    }

    Pattern pattern() {
        return pattern;
    }

    /** Whether a match may begin with a character: no is sure. */
    boolean mayBegin(char c) {
        int bit = bit(c);
        return (firsts[bit >>> 6] & 1L << bit) != 0;
    }

    /** Whether there is a match in a text. */
    boolean in(String text) {
        return find(text, 0) != null;
    }

    /** The first match from a place on, as {@link Matcher#find(int)} finds it; null if there is none. */
    @Nullable Matcher find(String text, int from) {
        Matcher matcher = null;
        int length = text.length();
        for (int i = from; i < length; i++) {
            if (!mayBegin(text.charAt(i))) {
                continue;
            }
            if (matcher == null) {
                matcher = pattern.matcher(PageTime.watching(text))
                        .useTransparentBounds(true)
                        .useAnchoringBounds(false);
            }
            if (matcher.region(i, length).lookingAt()) {
                return matcher;
            }
        }
        return null;
    }

    private static int bit(char c) {
        return (c ^ c >>> 8) & BITS - 1;
    }
}
