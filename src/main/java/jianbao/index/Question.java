package jianbao.index;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** What to do with a query of which nothing matches as typed: a long one is taken as a question, and its parts are looked for. */
final class Question {
    /** Units from which a query is a question: words and names are shorter. */
    private static final int LONG = 7;

    private final List<String> texts = new ArrayList<>();
    private final List<Reading> filters = new ArrayList<>();
    private boolean plain = true;

    private Question(Reading reading) {
        split(reading);
    }

    static Question of(Reading reading) {
        return new Question(reading);
    }

    private void split(Reading reading) {
        switch (reading) {
            case Reading.Typed typed -> texts.add(typed.text());
            case Reading.Phrase phrase -> texts.add(phrase.text());
            case Reading.All all -> all.of().forEach(this::split);
            case Reading.In _, Reading.Published _, Reading.Labelled _, Reading.Graded _, Reading.Not _,
                    Reading.Everything _ -> filters.add(reading);
            case Reading.Near _, Reading.Pattern _, Reading.Any _ -> plain = false;
        }
    }

    /** Whether its parts may be looked for. */
    boolean loosens() {
        return plain && texts.stream().mapToInt(Question::units).sum() >= LONG;
    }

    private static int units(String text) {
        int count = 0;
        for (var units = new Units(text); units.next(); ) {
            count += units.kind() == Units.Kind.SYMBOL ? 0 : 1;
        }
        return count;
    }

    /** The articles that hold some part of it. */
    Query matching() {
        var all = new BooleanQuery.Builder();
        filters.forEach(filter -> all.add(Matching.of(filter), Occur.FILTER));
        var any = new BooleanQuery.Builder();
        parts().forEach(part -> any.add(new TermQuery(new Term(Fields.UNITS, part)), Occur.SHOULD));
        return all.add(any.build(), Occur.FILTER).build();
    }

    /** Bigrams, and letters and digits whole. */
    private Set<String> parts() {
        var parts = new LinkedHashSet<String>();
        for (String text : texts) {
            int wide = -1;
            int end = -1;
            for (var units = new Units(text); units.next(); end = units.end()) {
                switch (units.kind()) {
                    case SYMBOL -> wide = -1;
                    case LETTERS, DIGITS -> {
                        parts.add(units.text());
                        wide = -1;
                    }
                    case WIDE -> {
                        if (wide >= 0 && end == units.start()) {
                            parts.add(text.substring(wide, units.end()));
                        }
                        wide = units.start();
                    }
                }
            }
        }
        return parts;
    }

    /** What to mark: its words. */
    Needles needles() {
        var needles = new LinkedHashSet<String>();
        var words = new Words(WordSegmenter.standard());
        for (String text : texts) {
            words.cut(text);
            for (int i = 0; i < words.size(); i++) {
                String word = text.substring(words.start(i), words.end(i));
                boolean single = word.codePointCount(0, word.length()) == 1;
                if (!single || Units.kind(word.codePointAt(0)) != Units.Kind.WIDE) {
                    needles.add(word);
                } else if (i > 0 && words.end(i - 1) == words.start(i) && words.end(i - 1) - words.start(i - 1) == 1) {
                    needles.add(text.substring(words.start(i - 1), words.end(i)));
                }
            }
        }
        return new Needles(List.copyOf(needles));
    }
}
