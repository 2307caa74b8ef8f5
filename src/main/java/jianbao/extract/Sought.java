package jianbao.extract;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jianbao.PageTime;
import org.jspecify.annotations.Nullable;

/**
 * A pattern that is tried only where a character of its {@link FirstSet} stands. Left to itself a pattern is tried at every character, alternative by alternative, and most lines hold nothing that it could begin with.
 */
final class Sought {
    private final Pattern pattern;
    private final FirstSet firsts;

    /** A pattern that is looked for, one that never matches the empty text. */
    Sought(String regex) {
        pattern = Pattern.compile(regex);
        firsts = FirstSet.of(regex);
    }

    Pattern pattern() {
        return pattern;
    }

    /** Whether a match may begin with a character: no is sure. */
    boolean mayBegin(char c) {
        return firsts.has(c);
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
}
