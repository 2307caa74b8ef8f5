package jianbao.words;

import java.util.List;
import java.util.random.RandomGenerator;

/** Strings of all that can stand in a Chinese text, and of some that cannot. */
final class RandomText {
    private static final String CJK_PUNCTUATION = "，。、；：？！“”‘’《》（）【】…—·「」〈〉～";
    private static final String ASCII_PUNCTUATION = ",.;:?!'\"()[]{}<>-_/\\@#$%^&*+=|~`";
    private static final String SPACES = " \t\n\r\u3000\u00A0\u0085\u2028\u2029\u200B\f\u000B";
    private static final String OTHER_SCRIPTS = "éßñЖяΩαかなカナ가각ﾊﾟ〇々㐀豈Ⅳ①㎡№℃";

    private final RandomGenerator random;
    private final List<String> words;

    /** The words are to be met more often than chance has it. */
    RandomText(RandomGenerator random, List<String> words) {
        this.random = random;
        this.words = words;
    }

    /**
     * A string of so many parts. Only with {@code ascii} has it ASCII punctuation, over which smartcn now and then takes a
     * millisecond a mark.
     */
    String next(int parts, boolean ascii) {
        var text = new StringBuilder();
        // A string is mostly of one kind, or its runs would all be short.
        int theme = random.nextInt(12);
        for (int i = 0; i < parts; i++) {
            append(text, random.nextInt(3) > 0 ? theme : random.nextInt(12), ascii);
        }
        return text.toString();
    }

    private void append(StringBuilder text, int kind, boolean ascii) {
        switch (kind) {
            case 0, 1, 2 -> text.append(words.get(random.nextInt(words.size())));
            case 3 -> text.append(prefix(words.get(random.nextInt(words.size()))));
            case 4 -> text.append(between('\u4E00', '\u9FFF'));
            case 5 -> text.append(between(random.nextBoolean() ? 'a' : 'A', random.nextBoolean() ? 'z' : 'Z'));
            case 6 -> text.append(random.nextBoolean() ? between('0', '9') : between('０', '９'));
            case 7 -> text.append(between('\uFF01', '\uFF65'));
            case 8 -> text.append(of(ascii ? ASCII_PUNCTUATION : CJK_PUNCTUATION));
            case 9 -> text.append(of(random.nextBoolean() ? SPACES : CJK_PUNCTUATION));
            case 10 -> text.appendCodePoint(0x1F300 + random.nextInt(0x10000));
            default -> text.append(rare(ascii));
        }
    }

    private char rare(boolean ascii) {
        return switch (random.nextInt(4)) {
            case 0 -> between('\uD800', '\uDFFF');
            case 1 -> ascii ? between('\0', '\u00FF') : between('\0', '\u001F');
            case 2 -> of(OTHER_SCRIPTS);
            default -> between('\u0100', '\uFFFF');
        };
    }

    private String prefix(String word) {
        return word.substring(0, 1 + random.nextInt(word.length()));
    }

    private char between(char a, char b) {
        int first = Math.min(a, b);
        return (char) (first + random.nextInt(Math.abs(b - a) + 1));
    }

    private char of(String choices) {
        return choices.charAt(random.nextInt(choices.length()));
    }
}
