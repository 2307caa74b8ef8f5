package jianbao.extract;

import java.time.OffsetDateTime;
import java.util.List;
import jianbao.Dates;
import jianbao.Dates.Origin;
import org.jspecify.annotations.Nullable;

/** Decides when a piece was published: the head's word, the line nearest to the title, the address; agreement settles conflicts. */
final class PublishedDate {
    /** The score under which no date is given. */
    private static final double ENOUGH = 1.0;

    /** The share of its weight that a date lends to another that it confirms. */
    private static final double CONFIRMED = 0.5;

    /**
     * @param dates the outcome
     * @param from where it was found, in a few words
     * @param line the line that says it, or -1
     */
    record Outcome(Dates dates, String from, int line) {}

    private PublishedDate() {}

    /** The date of a page at an address, whose headline is to be {@code seen} or not. */
    static Outcome of(
            PageView page,
            @Nullable String url,
            List<Line> lines,
            ArticleSpan span,
            boolean seen,
            Markup markup,
            HeadMeta head,
            JsonLd ld) {
        var evidence = new DateEvidence(page.page(), lines);
        var data = new DataDates(evidence, lines, span);
        data.head(head, ld);
        data.title(markup.title());
        data.marked(markup);
        new VisibleDates(evidence, lines, span, seen).read();
        data.address(url);
        data.yearless(head, ld);
        OffsetDateTime modified = data.modified(head, ld);
        List<DateCandidate> candidates = evidence.candidates();
        DateCandidate best = best(candidates);
        // Where the page's data does not tell when it was changed, a lone "last updated" is all that is known.
        best = best == null && modified == null ? evidence.changed() : best;
        if (best == null) {
            return new Outcome(Dates.NONE, "", -1);
        }
        DateCandidate told = precise(best, candidates);
        Moment moment = told.moment();
        var dates = new Dates(moment.dated(), modified, moment.precision(), told.origin(), moment.offset() == null);
        return new Outcome(dates, told.from(), best.line());
    }

    private static @Nullable DateCandidate best(List<DateCandidate> candidates) {
        DateCandidate best = null;
        double most = ENOUGH;
        for (DateCandidate candidate : candidates) {
            double score = candidate.weight();
            for (DateCandidate other : candidates) {
                score += candidate.confirmedBy(other) ? CONFIRMED * other.weight() : 0;
            }
            if (score > most) {
                most = score;
                best = candidate;
            }
        }
        return best;
    }

    /** The candidate that says most of the same point in time; among equals the page's data before its text. */
    private static DateCandidate precise(DateCandidate best, List<DateCandidate> candidates) {
        DateCandidate precise = best;
        for (DateCandidate other : candidates) {
            Moment better = other.origin() == Origin.URL ? null : precise.toldBetterBy(other);
            if (better != null) {
                precise = new DateCandidate(better, other.weight(), other.origin(), other.from(), other.line());
            }
        }
        return precise;
    }
}
