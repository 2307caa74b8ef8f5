package jianbao.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import org.apache.lucene.document.DoublePoint;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.WildcardQuery;

/** Which articles a reading means: exactly those, scores aside. */
final class Matching {
    /** Units that a star between Chinese characters may stand for. */
    private static final int STAR_REACH = 8;

    /** Terms from which a phrase is looked for as one that repeats itself may be: Lucene reads a term as often as it comes. */
    private static final int LONG = 12;

    private Matching() {}

    /** The articles that a reading means. */
    static Query of(Reading reading) {
        return of(reading, Fields.UNITS);
    }

    private static Query of(Reading reading, String field) {
        return switch (reading) {
            case Reading.Typed typed -> asTyped(field, typed.text());
            case Reading.Phrase phrase -> asTyped(field, phrase.text());
            case Reading.Near near -> near(field, near.texts(), near.distance(), false);
            case Reading.Pattern pattern -> pattern(field, pattern.text());
            case Reading.In in -> of(in.what(), in.field().field());
            case Reading.Published published -> published(published.period());
            case Reading.Labelled label -> new TermQuery(new Term(label.field().field(), label.label()));
            case Reading.Graded grade -> DoublePoint.newRangeQuery(Fields.QUALITY, grade.from(), grade.to());
            case Reading.Not not ->
                new BooleanQuery.Builder()
                        .add(MatchAllDocsQuery.INSTANCE, Occur.FILTER)
                        .add(of(not.what(), field), Occur.MUST_NOT)
                        .build();
            case Reading.All all -> joined(all.of(), field, Occur.FILTER);
            case Reading.Any any -> joined(any.of(), field, Occur.SHOULD);
            case Reading.Everything _ -> MatchAllDocsQuery.INSTANCE;
        };
    }

    private static Query joined(List<Reading> of, String field, Occur occur) {
        var joined = new BooleanQuery.Builder();
        boolean positive = false;
        for (Reading part : of) {
            if (part instanceof Reading.Not not && occur == Occur.FILTER) {
                joined.add(of(not.what(), field), Occur.MUST_NOT);
            } else {
                joined.add(of(part, field), occur);
                positive = true;
            }
        }
        if (!positive) {
            joined.add(MatchAllDocsQuery.INSTANCE, Occur.FILTER);
        }
        return joined.build();
    }

    /** A text as it was typed: its units side by side, wide ones two at a time. */
    static Query asTyped(String field, String text) {
        var phrase = new PhraseQuery.Builder();
        int length = add(phrase, field, text);
        PhraseQuery built = phrase.build();
        return switch (built.getTerms().length) {
            case 0 -> new MatchNoDocsQuery("no characters");
            case 1 -> new TermQuery(built.getTerms()[0]);
            default -> built.getTerms().length > LONG ? new NearQuery(List.of(side(built, length)), 0, true) : built;
        };
    }

    /** Adds the fewest bigrams and units that hold a text together; returns its length in positions. */
    private static int add(PhraseQuery.Builder phrase, String field, String text) {
        var units = new Units(text);
        boolean more = units.next();
        int position = 0;
        while (more) {
            int start = units.start();
            int end = units.end();
            int here = units.position();
            String unit = units.text();
            boolean wide = units.kind() == Units.Kind.WIDE;
            more = units.next();
            boolean pair = wide && more && units.kind() == Units.Kind.WIDE && units.start() == end;
            int stop = pair ? units.end() : end;
            phrase.add(new Term(field, pair ? text.substring(start, stop) : unit), here);
            position = here + (pair ? 2 : 1);
            if (pair) {
                int second = units.start();
                more = units.next();
                if (more && units.kind() == Units.Kind.WIDE && units.start() == stop && lastOfRun(text, units.end())) {
                    // An odd run ends in a bigram that overlaps the one before.
                    phrase.add(new Term(field, text.substring(second, units.end())), here + 1);
                    position = here + 3;
                    more = units.next();
                }
            }
        }
        return position;
    }

    private static boolean lastOfRun(String text, int end) {
        return end >= text.length() || Units.kind(text.codePointAt(end)) != Units.Kind.WIDE;
    }

    private static Query near(String field, List<String> texts, int distance, boolean ordered) {
        var sides = new ArrayList<NearQuery.Side>();
        // In any order a text that comes again asks for nothing new; its length would only widen the window.
        for (String text : ordered ? texts : new LinkedHashSet<>(texts)) {
            var phrase = new PhraseQuery.Builder();
            int length = add(phrase, field, text);
            sides.add(side(phrase.build(), length));
        }
        return new NearQuery(sides, distance, ordered);
    }

    private static NearQuery.Side side(PhraseQuery phrase, int length) {
        return new NearQuery.Side(
                List.of(phrase.getTerms()),
                Arrays.stream(phrase.getPositions()).boxed().toList(),
                length);
    }

    private static Query pattern(String field, String text) {
        if (Wildcard.isLatin(text)) {
            return new WildcardQuery(new Term(field.equals(Fields.UNITS) ? Fields.WORDS : field, text));
        }
        List<String> parts = Wildcard.parts(text);
        return parts.size() == 1 ? asTyped(field, parts.getFirst()) : near(field, parts, STAR_REACH, true);
    }

    private static Query published(Period period) {
        return new BooleanQuery.Builder()
                .add(LongPoint.newRangeQuery(Fields.FROM, period.from(), Long.MAX_VALUE), Occur.FILTER)
                .add(LongPoint.newRangeQuery(Fields.TO, Long.MIN_VALUE, period.to()), Occur.FILTER)
                .build();
    }
}
