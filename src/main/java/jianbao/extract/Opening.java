package jianbao.extract;

import java.util.regex.Pattern;
import jianbao.PageTime;

/**
 * A pattern of what a line begins with, behind bullets and brackets, with its first set: the characters that can stand behind those.
 * Most lines go on with another one, and the pattern, which is slow to fail, need not be tried.
 */
final class Opening {
    private final String passed;
    private final int most;
    private final String firsts;
    private final Pattern pattern;

    /**
     * What a line begins with.
     *
     * @param passed the characters that the pattern lets stand before it
     * @param most how many of them, at most
     * @param firsts the characters of which one stands behind as many of them as there are
     * @param regex the pattern, the characters before it included
     */
    Opening(String passed, int most, String firsts, String regex) {
        this.passed = passed;
        this.most = most;
        this.firsts = firsts;
        pattern = Pattern.compile(regex);
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
        return i < text.length() && firsts.indexOf(text.charAt(i)) >= 0;
    }
}
