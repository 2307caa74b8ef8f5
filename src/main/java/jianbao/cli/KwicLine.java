package jianbao.cli;

import jianbao.Article;
import jianbao.export.Facts;
import jianbao.index.Concordance;
import jianbao.text.Folding;
import jianbao.text.Printable;
import org.jspecify.annotations.Nullable;

/**
 * A line of a concordance, without the article that it was taken from.
 *
 * @param id of the article
 * @param date of publication, empty if unknown
 * @param source of the article
 * @param title of the article
 * @param inTitle whether the match stands in the title
 * @param left what comes before the match
 * @param match as the page has it
 * @param right what comes after the match
 */
record KwicLine(
        String id,
        String date,
        @Nullable String source,
        @Nullable String title,
        boolean inTitle,
        String left,
        String match,
        String right) {
    static KwicLine of(Concordance found) {
        Article article = found.article();
        var source = article.outlet().source();
        return new KwicLine(
                article.id(),
                Facts.date(article.dates()),
                source == null ? null : source.name(),
                article.headline().shown(),
                found.inTitle(),
                Printable.line(found.left()),
                Printable.line(found.match()),
                Printable.line(found.right()));
    }

    /** What to order by: both scripts, and both widths, are the same. */
    String after() {
        return Folding.fold(right).strip();
    }

    String before() {
        return new StringBuilder(Folding.fold(left).strip()).reverse().toString();
    }
}
