package jianbao.extract;

import java.util.Arrays;
import java.util.Locale;

/** What the lines around a body are about. */
enum Phrases {
    CREDIT,
    TITLE,
    DECLARATION,
    SHARE,
    RELATED,
    COMMENTS,
    PROMO,
    PAGER,
    NAVIGATION,
    LEGAL,
    AUTHOR,
    CAPTION,
    META;

    private static final PhraseBook BOOK = PhraseBook.load(
            "phrases.txt",
            Arrays.stream(values()).map(p -> p.name().toLowerCase(Locale.ROOT)).toList());

    /** The share of a text that the phrases of each kind cover. */
    static double[] cover(String text) {
        return BOOK.cover(text);
    }

    double in(double[] cover) {
        return cover[ordinal()];
    }
}
