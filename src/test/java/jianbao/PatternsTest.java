package jianbao;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * No pattern of ours may run away on what somebody wrote to that end. Each is put to texts made of its own letters, over and over, that
 * it all but matches; what it costs is counted in characters looked at, so that it is the same on every machine. A text that is longer
 * than those here is watched by {@link PageTime}.
 */
class PatternsTest {
    private static final int LENGTH = 80;

    /** Twice the text may cost eight times as much, and a little: no pattern may be worse than the third power of a short text. */
    private static final double STEEPEST = 9;

    /** Characters looked at before a pattern is taken to run away. */
    private static final long MOST = 5_000_000;

    /** What stands at the end, and is in no pattern. */
    private static final char STRANGER = '\u0001';

    private static final String LETTERS = " 1a中:(.-<\"\u0301";

    @Test
    void noPatternRunsAway() {
        Map<String, Pattern> patterns = OwnPatterns.all();
        assertThat(patterns).hasSizeGreaterThan(150);
        assertThat(patterns)
                .allSatisfy((where, pattern) -> repeated(pattern.pattern())
                        .forEach(text -> assertThat(steepness(pattern, text))
                                .as("%s with %s over and over", where, text)
                                .isLessThan(STEEPEST)));
    }

    @Test
    void findsAPatternThatRunsAway() {
        assertThat(steepness(Pattern.compile("(a+)+(a+)+\\1b"), "a")).isGreaterThan(STEEPEST);
    }

    private static double steepness(Pattern pattern, String text) {
        long once = cost(pattern, text, LENGTH);
        if (once > MOST) {
            return Double.POSITIVE_INFINITY;
        }
        return once < 8 * LENGTH ? 0 : (double) cost(pattern, text, 2 * LENGTH) / once;
    }

    private static long cost(Pattern pattern, String text, int length) {
        String all = text.repeat(length / text.length() + 1).substring(0, length) + STRANGER;
        var counted = new Counted(all);
        try {
            Matcher matcher = pattern.matcher(counted);
            while (matcher.find()) {
                // each place is a new beginning
            }
        } catch (Counted.TooMany e) {
            return MOST + 1;
        }
        return counted.looked;
    }

    /** The letters and words of a pattern, some letters that classes stand for, and pairs of these. */
    private static Set<String> repeated(String regex) {
        var texts = new LinkedHashSet<String>();
        LETTERS.codePoints().mapToObj(Character::toString).forEach(texts::add);
        regex.codePoints().limit(60).mapToObj(Character::toString).forEach(texts::add);
        for (String first : Set.copyOf(texts.stream().limit(14).toList())) {
            LETTERS.codePoints().limit(8).forEach(second -> texts.add(first + Character.toString(second)));
        }
        Pattern.compile("[\\p{L}&&[^pPsSdDwWbB]]{2,}")
                .matcher(regex)
                .results()
                .limit(12)
                .forEach(word -> texts.add(word.group()));
        return texts;
    }

    /** A text that counts how often it is looked at. */
    private static final class Counted implements CharSequence {
        private final String text;
        private long looked;

        Counted(String text) {
            this.text = text;
        }

        static final class TooMany extends RuntimeException {
            private static final long serialVersionUID = 1L;
        }

        @Override
        public char charAt(int index) {
            if (++looked > MOST) {
                throw new TooMany();
            }
            return text.charAt(index);
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.substring(start, end);
        }

        @Override
        public String toString() {
            return text;
        }
    }
}
