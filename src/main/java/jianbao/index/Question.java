package jianbao.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** What to do with a query of which nothing matches as typed: a long one is taken as a question, and its parts are looked for. */
final class Question {
    /** Units from which a query is more than a word or a name, so that its parts are worth looking for. */
    private static final int LONG = 7;

    /** Units from which a query may be some words run together: 援疆干部培训. Half its bigrams must be there. */
    private static final int MIDDLING = 5;

    /** Units from which a text with an interrogative in it is a question: 谁是刘翔. */
    private static final int ASKING = 4;

    /**
     * What asks, and stands in no answer: rare in news, so it would weigh most. Only where the query is a question; 几何 and
     * 任何 are none.
     */
    private static final Pattern INTERROGATIVE =
            Pattern.compile("为?什么(?:时候|地方|样|人)?|为何|如何|何[时地处种人事以]|有何|哪(?:一?[个些位年天月里儿种家所座部款支条项场届国]|几[个位种])?"
                    + "|谁|多(?:少|长|大|高|远|久|深|重|宽|快)|几(?=[个次年月日种位人岁名部座届场条款支天])|怎么?样?|[吗呢](?=$|[?\\s])"
                    + "|\\b(?:what|who|whom|whose|when|where|why|how|which)\\b");

    private final List<String> typed = new ArrayList<>();
    private final List<Reading> filters = new ArrayList<>();
    private boolean plain = true;

    /** Whether some of it stands without quotation marks: who quotes means what is quoted. */
    private boolean unquoted;

    private Question(Reading reading) {
        split(reading);
    }

    static Question of(Reading reading) {
        return new Question(reading);
    }

    private void split(Reading reading) {
        switch (reading) {
            case Reading.Typed t -> {
                typed.add(t.text());
                unquoted = true;
            }
            case Reading.Phrase phrase -> typed.add(phrase.text());
            case Reading.All all -> all.of().forEach(this::split);
            case Reading.In _,
                    Reading.Published _,
                    Reading.Labelled _,
                    Reading.Graded _,
                    Reading.Not _,
                    Reading.Everything _ -> filters.add(reading);
            case Reading.Pattern pattern -> typed.addAll(Wildcard.parts(pattern.text()));
            case Reading.Near _, Reading.Any _ -> plain = false;
        }
    }

    /** Whether its parts may be looked for. */
    boolean loosens() {
        return plain && unquoted && (units() >= MIDDLING || asks());
    }

    /** Whether it asks something, in words. */
    boolean asks() {
        return units() >= ASKING && typed.stream().anyMatch(Question::asks);
    }

    private int units() {
        return typed.stream().mapToInt(Question::units).sum();
    }

    private static boolean asks(String text) {
        return INTERROGATIVE.matcher(text).find();
    }

    /** What it is about: its texts without what only asks. */
    List<String> texts() {
        var texts = new ArrayList<String>();
        for (String text : typed) {
            String bare = INTERROGATIVE
                    .matcher(text)
                    .replaceAll(asking -> " ".repeat(asking.group().length()));
            if (units(bare) > 0) {
                texts.add(bare);
            }
        }
        return texts.isEmpty() ? typed : texts;
    }

    private static int units(String text) {
        int count = 0;
        for (var units = new Units(text); units.next(); ) {
            count += units.kind() == Units.Kind.SYMBOL || units.kind() == Units.Kind.SPACE ? 0 : 1;
        }
        return count;
    }

    /** The articles that hold some part of it. */
    Query matching(IndexSearcher searcher) throws IOException {
        var all = new BooleanQuery.Builder();
        filters.forEach(filter -> all.add(Matching.of(filter), Occur.FILTER));
        var any = new BooleanQuery.Builder();
        var parts = new LinkedHashMap<String, Integer>();
        texts().forEach(text -> new Bigrams(text, false).terms().forEach(part -> parts.put(part, 1)));
        Rarity.of(searcher, Fields.UNITS).keepRarest(parts);
        parts.keySet().forEach(part -> any.add(new TermQuery(new Term(Fields.UNITS, part)), Occur.SHOULD));
        any.setMinimumNumberShouldMatch(units() >= LONG || asks() ? 1 : (parts.size() + 1) / 2);
        return all.add(any.build(), Occur.FILTER).build();
    }

    /** What to mark: its words. */
    Needles needles() {
        var needles = new LinkedHashSet<String>();
        var words = new Words(WordSegmenter.standard());
        for (String text : texts()) {
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
