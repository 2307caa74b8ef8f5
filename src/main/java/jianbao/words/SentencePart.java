package jianbao.words;

/** What a character is to the rules by which Java finds the ends of sentences, as far as {@link Sentences} knows them. */
final class SentencePart {
    /** What may stand anywhere, and begin a sentence: brackets that open, signs. */
    static final int OTHER = 0;

    static final int LETTER = 1;
    static final int SMALL_LETTER = 2;
    static final int DIGIT = 3;
    static final int SPACE = 4;
    static final int TERMINATOR = 5;
    static final int PERIOD = 6;
    static final int CLOSING = 7;
    /** Opens as well as closes. */
    static final int QUOTE = 8;
    /** Marks that the rules pass over, separators of paragraphs, halves of characters. */
    static final int UNSURE = 9;

    /** The end of the text. */
    static final int END = 10;

    /** May stand anywhere, and begins no sentence. */
    static final int COMMA = 11;

    private SentencePart() {}

    static int of(char c) {
        return switch (c) {
            case '!', '?', '。', '！', '？' -> TERMINATOR;
            case '.', '．' -> PERIOD;
            case ',' -> COMMA;
            case '"', '\'' -> QUOTE;
            case '\t', '\n', '\f', '\r', '\u2028' -> SPACE;
            // Dandas.
            case '\u0964', '\u0965' -> UNSURE;
            default -> ofType(c);
        };
    }

    private static int ofType(char c) {
        return switch (Character.getType(c)) {
            case Character.LOWERCASE_LETTER -> SMALL_LETTER;
            case Character.UPPERCASE_LETTER,
                    Character.TITLECASE_LETTER,
                    Character.MODIFIER_LETTER,
                    Character.OTHER_LETTER -> LETTER;
            case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER -> DIGIT;
            case Character.SPACE_SEPARATOR -> SPACE;
            case Character.END_PUNCTUATION, Character.FINAL_QUOTE_PUNCTUATION -> CLOSING;
            case Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.FORMAT,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE,
                    Character.UNASSIGNED -> UNSURE;
            default -> OTHER;
        };
    }
}
