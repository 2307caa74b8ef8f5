package jianbao.text;

import java.util.List;

/**
 * Undoes the damage that text takes on its way: glosses put in, bytes lost, bytes of one charset read as another,
 * references escaped twice, characters that nobody sees.
 *
 * <p>Some of it is only seen on the page as a whole (one gloss may be the writer's, thirty are not), so that a mender
 * is made for a page and then mends its fields. Lines are never joined or split.
 */
public final class Mender {
    private final List<Damage> damages;

    private Mender(List<Damage> damages) {
        this.damages = damages;
    }

    /** A mender that knows a page: all of its text, or its markup. */
    public static Mender forPage(String page) {
        Census census = Census.of(page);
        boolean glossed = census.has(Census.Sign.PARENTHESIS) && census.has(Census.Sign.TONE);
        boolean wide = census.has(Census.Sign.FULL_WIDTH);
        Glosses glosses = new Glosses(glossed ? Glosses.Page.of(page) : new Glosses.Page(false, 0));
        return new Mender(List.of(
                new Utf8AsGbk(page),
                new Utf8AsLatin(page),
                new DoubleEntities(),
                glosses,
                new ByteShifts(new Fluency(glosses.suspected(census) ? glosses.undo(page, new Ledger()) : page, page)),
                // A gloss behind a shifted character shows only now.
                glosses,
                new Invisibles(),
                new Widths(wide ? Widths.Page.of(page) : new Widths.Page(false))));
    }

    /** Mends a text that is a page by itself. */
    public static Mended mend(String text) {
        return forPage(text).apply(text);
    }

    /** Mends a part of the page. */
    public Mended apply(String part) {
        Census census = Census.of(part);
        Ledger ledger = new Ledger();
        String text = part;
        for (Damage damage : damages) {
            if (damage.suspected(census)) {
                String mended = damage.undo(text, ledger);
                census = mended.equals(text) ? census : Census.of(mended);
                text = mended;
            }
        }
        return new Mended(text, ledger.repairs());
    }
}
