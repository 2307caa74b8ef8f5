package jianbao.index;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import jianbao.Marked.Span;

/**
 * What to mark in an article. Folding is one to one, so a plain search in the folded text gives the places in the text itself;
 * and it finds what the index finds: whole units only, white space for white space.
 *
 * @param texts folded
 */
record Needles(List<String> texts) {
    Needles {
        texts = List.copyOf(texts);
    }

    /** The texts that a reading asks for in title or body. */
    static Needles of(Reading reading) {
        var texts = new LinkedHashSet<String>();
        collect(reading, texts);
        return new Needles(List.copyOf(texts));
    }

    private static void collect(Reading reading, Set<String> texts) {
        switch (reading) {
            case Reading.Typed typed -> texts.add(typed.text());
            case Reading.Phrase phrase -> texts.add(phrase.text());
            case Reading.Near near -> texts.addAll(near.texts());
            case Reading.Pattern pattern -> texts.addAll(Wildcard.parts(pattern.text()));
            case Reading.In in -> {
                if (in.field() == FieldName.TITLE) {
                    collect(in.what(), texts);
                }
            }
            case Reading.All all -> all.of().forEach(part -> collect(part, texts));
            case Reading.Any any -> any.of().forEach(part -> collect(part, texts));
            case Reading.Published _, Reading.Labelled _, Reading.Graded _, Reading.Not _, Reading.Everything _ -> {}
        }
    }

    /** A match, and which of the texts it is of. */
    record Match(int start, int end, int needle) {}

    /** Every match in a folded text, in order; those of different texts may overlap. */
    List<Match> matches(String folded) {
        var matches = new ArrayList<Match>();
        for (int needle = 0; needle < texts.size(); needle++) {
            matches(folded, needle, matches);
        }
        if (texts.size() > 1) {
            matches.sort(Comparator.comparingInt(Match::start).thenComparing(Match::end, Comparator.reverseOrder()));
        }
        return matches;
    }

    private void matches(String folded, int needle, List<Match> matches) {
        String text = texts.get(needle);
        int space = space(text, 0);
        String head = text.substring(0, space);
        for (int at = folded.indexOf(head); at >= 0; ) {
            int end = end(folded, at + head.length(), text, space);
            boolean whole = end > at && !Units.splits(folded, at) && !Units.splits(folded, end);
            if (whole) {
                matches.add(new Match(at, end, needle));
            }
            at = folded.indexOf(head, whole ? end : at + 1);
        }
    }

    /** The end of a match whose head, up to the first space, ends here; -1 if the rest is not there. */
    private static int end(String folded, int headEnd, String text, int space) {
        int end = headEnd;
        for (int i = space; i < text.length(); ) {
            int part = Typing.spaceEnd(text, i);
            int next = space(text, part);
            int gap = end;
            while (gap < folded.length() && Units.isSpace(folded.charAt(gap)) && folded.charAt(gap) != '\n') {
                gap++;
            }
            if (gap == end || !folded.startsWith(text.substring(part, next), gap)) {
                return -1;
            }
            end = gap + next - part;
            i = next;
        }
        return end;
    }

    private static int space(String text, int from) {
        int at = from;
        while (at < text.length() && !Units.isSpace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** The places that matches cover, overlapping ones as one. */
    static List<Span> spans(List<Match> matches) {
        var spans = new ArrayList<Span>();
        int start = -1;
        int end = -1;
        for (Match match : matches) {
            if (match.start() >= end) {
                if (end > 0) {
                    spans.add(new Span(start, end));
                }
                start = match.start();
                end = match.end();
            } else {
                end = Math.max(end, match.end());
            }
        }
        if (end > 0) {
            spans.add(new Span(start, end));
        }
        return spans;
    }
}
