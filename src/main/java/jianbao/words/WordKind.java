package jianbao.words;

/** What a word is made of. */
public enum WordKind {
    /** Han characters, or one character from beyond the basic plane. */
    HAN,
    /** Latin letters, or one character of a script that the dictionaries do not know. */
    LETTERS,
    /** Digits. */
    DIGITS,
    /** One punctuation mark; the term of every one is a comma. */
    PUNCTUATION
}
