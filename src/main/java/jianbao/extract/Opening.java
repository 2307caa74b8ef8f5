package jianbao.extract;

import java.util.regex.Pattern;
import jianbao.PageTime;

/**
 * A pattern of what a line begins with, behind bullets and brackets, tried only where a character of its
 * {@link FirstSet} stands behind those. Most lines go on with another one, and patterns are slow to fail.
 */
final class Opening {
    private final String passed;
    private final int most;
    private final FirstSet firsts;
    private final Pattern pattern;

    /**
     * What a line begins with.
     *
     * @param passed the characters that may stand before it
     * @param most how many of them, at most
     * @param regex what begins behind as many of them as there are
     */
    Opening(String passed, int most, String regex) {
        this.passed = passed;
        this.most = most;
        firsts = FirstSet.behind(passed, regex);
        String before = passed.isEmpty() ? "" : "[" + passed.replaceAll("[\\[\\]^-]", "\\\\$0") + "]{0," + most + "}";
        pattern = Pattern.compile(before + "(?:" + regex + ")");
    }

    /** What a line begins with, with nothing before it. */
    Opening(String regex) {
        this("", 0, regex);
    }

    Pattern pattern() {
        return pattern;
    }

    /** Whether a text begins with it. */
    boolean begins(String text) {
        return mayBegin(text) && pattern.matcher(PageTime.watching(text)).lookingAt();
    }

    /** Whether a text is it, as a whole. */
    boolean is(String text) {
        return mayBegin(text) && pattern.matcher(PageTime.watching(text)).matches();
    }

    /** Whether a character may stand before it. */
    boolean passes(char c) {
        return passed.indexOf(c) >= 0;
    }

    /** Whether a text may begin with it: no is sure. */
    boolean mayBegin(String text) {
        int i = 0;
        while (i < text.length() && i < most && passes(text.charAt(i))) {
            i++;
        }
        return i < text.length() && firsts.has(text.charAt(i));
    }
}
