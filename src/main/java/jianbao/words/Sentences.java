package jianbao.words;

import java.text.BreakIterator;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Where sentences end, as {@link BreakIterator#getSentenceInstance} has it. That takes a tenth of the time in which we cut words, and as
 * long to make as a lexicon to load. So it is only asked about sentences that have more in them than letters, digits and
 * punctuation of the usual kinds in usual places; of all others its rules are applied here.
 */
final class Sentences {
    private static final int UNSURE = -1;

    private @Nullable BreakIterator rules;
    private char[] text = {};
    private int length;

    /** Takes the beginning of an array as the text. */
    void show(char[] array, int end) {
        text = array;
        length = end;
    }

    /** The end of the sentence that starts at a place before the text's end. */
    int end(int start) {
        for (int at = start; at < length; at++) {
            char c = text[at];
            if (CharKind.isHan(c)) {
                continue;
            }
            int end = switch (SentencePart.of(c)) {
                case SentencePart.TERMINATOR -> afterTerminator(at + 1);
                case SentencePart.PERIOD -> afterPeriod(at + 1);
                case SentencePart.UNSURE -> UNSURE;
                default -> at;
            };
            if (end == UNSURE) {
                return endByRules(start);
            }
            if (end > at) {
                return end;
            }
        }
        return length;
    }

    /** A mark that ends a sentence takes with it what closes, and spaces. */
    private int afterTerminator(int from) {
        int at = from;
        int part = partAt(at);
        while (part == SentencePart.CLOSING || part == SentencePart.TERMINATOR) {
            part = partAt(++at);
        }
        while (part == SentencePart.SPACE) {
            part = partAt(++at);
        }
        return part == SentencePart.UNSURE || part == SentencePart.PERIOD || part == SentencePart.QUOTE ? UNSURE : at;
    }

    /**
     * A period, with what closes, does so if a space stands behind it and then a letter that is not small, or else what opens or any sign, and
     * then a letter. If a letter or digit comes at once, the sentence goes on.
     */
    private int afterPeriod(int from) {
        int at = from;
        int part = partAt(at);
        while (part == SentencePart.CLOSING || part == SentencePart.PERIOD) {
            part = partAt(++at);
        }
        int spaces = at;
        while (part == SentencePart.SPACE) {
            part = partAt(++at);
        }
        int end = at;
        while (part == SentencePart.OTHER) {
            part = partAt(++at);
        }
        boolean spaced = end > spaces;
        boolean opened = at > end;
        return switch (part) {
            case SentencePart.LETTER -> spaced || opened ? end : from - 1;
            case SentencePart.SMALL_LETTER -> opened ? end : spaced ? UNSURE : from - 1;
            case SentencePart.DIGIT -> spaced || opened ? UNSURE : from - 1;
            default -> UNSURE;
        };
    }

    private int partAt(int at) {
        return at < length ? SentencePart.of(text[at]) : SentencePart.END;
    }

    private int endByRules(int start) {
        BreakIterator iterator = rules;
        if (iterator == null) {
            iterator = BreakIterator.getSentenceInstance(Locale.ROOT);
            rules = iterator;
        }
        iterator.setText(new CharWindow(text, start, length));
        return start + iterator.next();
    }
}
