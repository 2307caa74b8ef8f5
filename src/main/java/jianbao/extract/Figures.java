package jianbao.extract;

import java.util.Arrays;
import jianbao.text.Han;

/**
 * What can be counted in a text, in one pass.
 *
 * @param tokens Han characters and other words
 * @param han Han characters
 * @param ends sentence ends
 * @param commas marks within sentences
 * @param digits digits
 * @param capitals words with an initial capital
 * @param small function words of English, and of Chinese: 的 了 是 在 和 也 就 不
 * @param separators bars, bullets, arrows and the like, as menus have them
 */
record Figures(int tokens, int han, int ends, int commas, int digits, int capitals, int small, int separators) {
    private static final String CHINESE_SMALL = "的了是在和也就不都而与着他她我这那有";
    private static final String ENDS = "。！？!?…｡";
    private static final String COMMAS = "，、；,;：“”「」『』";
    private static final String SEPARATORS = "|｜>»›·•/\\[]【】┊│→«‹";

    /** The commonest function words, each packed at five bits a letter. */
    private static final long[] ENGLISH_SMALL = Arrays.stream(
                    ("the of to and in that is was for on with as it he at by from his be this have are which not or"
                                    + " had they you but their has been were we an one would who when there will more"
                                    + " if out so what about than into could its over only other some then any these"
                                    + " no just because even most after do can my me she her him how our your i a")
                            .split(" "))
            .mapToLong(Figures::packed)
            .sorted()
            .toArray();

    /** The longest of them, in letters. */
    private static final int LONGEST_SMALL = 7;

    static Figures of(String text) {
        var count = new Counter();
        int length = text.length();
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c < 0x80) {
                count.ascii(c, i + 1 < length ? text.charAt(i + 1) : ' ');
            } else {
                count.wide(c);
            }
        }
        count.endWord();
        return count.figures();
    }

    private static long packed(String word) {
        long packed = 0;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            packed = packed << 5 | (c & 31);
        }
        return packed;
    }

    private static final class Counter {
        private int han;
        private int words;
        private int ends;
        private int commas;
        private int digits;
        private int capitals;
        private int small;
        private int separators;
        private boolean inWord;
        private int letters;
        private long word;

        void ascii(char c, char next) {
            int small = c | 0x20;
            if (small >= 'a' && small <= 'z' || c >= '0' && c <= '9') {
                letter(c);
                return;
            }
            endWord();
            if (c == '.' ? letters > 0 && (next == ' ' || next == '"' || next == ')') : c == '!' || c == '?') {
                ends++;
            } else if (c == ',' || c == ';' || c == '"') {
                commas++;
            } else if (SEPARATORS.indexOf(c) >= 0) {
                separators++;
            }
            letters = 0;
        }

        void wide(char c) {
            if (Han.is(c)) {
                endWord();
                han++;
                small += CHINESE_SMALL.indexOf(c) >= 0 ? 1 : 0;
            } else if (Character.isLetterOrDigit(c)) {
                letter(c);
            } else {
                endWord();
                ends += ENDS.indexOf(c) >= 0 ? 1 : 0;
                commas += COMMAS.indexOf(c) >= 0 ? 1 : 0;
                separators += SEPARATORS.indexOf(c) >= 0 ? 1 : 0;
            }
        }

        private void letter(char c) {
            digits += c <= '9' ? 1 : 0;
            if (!inWord) {
                inWord = true;
                letters = 0;
                word = 0;
                capitals += Character.isUpperCase(c) ? 1 : 0;
            }
            letters++;
            word = letters <= 12 ? word << 5 | (c & 31) : 0;
        }

        void endWord() {
            if (inWord) {
                words++;
                small += letters <= LONGEST_SMALL && Arrays.binarySearch(ENGLISH_SMALL, word) >= 0 ? 1 : 0;
            }
            inWord = false;
        }

        Figures figures() {
            return new Figures(han + words, han, ends, commas, digits, capitals, small, separators);
        }
    }
}
