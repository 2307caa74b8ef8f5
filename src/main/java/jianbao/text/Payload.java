package jianbao.text;

import org.jspecify.annotations.Nullable;

/**
 * What a byte-blind replacement put between two bytes of other characters.
 *
 * @param text a reading, or a punctuation mark
 * @param end where it ends
 */
record Payload(String text, int end) {
    /** In letters: zhuāng. */
    private static final int LONGEST_READING = 6;

    /** A reading and its closing parenthesis; the opening one is mostly lost with the byte before it. */
    static @Nullable Payload gloss(String text, int from) {
        int start = from < text.length() && text.charAt(from) == '(' ? from + 1 : from;
        for (int i = start; i < text.length() && i <= start + LONGEST_READING; i++) {
            if (text.charAt(i) == ')' && i > start) {
                String reading = text.substring(start, i);
                return Readings.isToneMarked(reading) ? new Payload(reading, i + 1) : null;
            }
            if (!Character.isLetter(text.charAt(i))) {
                return null;
            }
        }
        return null;
    }

    /** A half-width mark that a full-width one was replaced by: its second byte, less the high bit. */
    static @Nullable Payload mark(String text, int from) {
        boolean mark = from < text.length() && "!,:;().".indexOf(text.charAt(from)) >= 0;
        return mark ? new Payload(text.substring(from, from + 1), from + 1) : null;
    }
}
