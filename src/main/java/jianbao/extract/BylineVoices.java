package jianbao.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import jianbao.Credits.Author;

/** What speaks for which authors: the weightiest voice is heard, and among equals the first. */
final class BylineVoices {
    /**
     * @param authors the outcome
     * @param from where they were found, in a few words
     * @param lines the lines that are wholly bylines
     */
    record Outcome(List<Author> authors, String from, Set<Integer> lines) {}

    /** What a label weighs wherever it stands. */
    private static final double LABELLED = 3.5;

    private static final class Voice {
        private final double weight;
        private final String from;
        private final int line;
        private final List<Author> authors = new ArrayList<>();

        Voice(double weight, String from, int line) {
            this.weight = weight;
            this.from = from;
            this.line = line;
        }

        /** Whether it labels the same people and others: the credits at an article's end are fuller than its head. */
        boolean tellsMoreThan(Voice other) {
            List<String> names = authors.stream().map(Author::name).toList();
            return weight >= LABELLED
                    && names.size() > other.authors.size()
                    && other.authors.stream().allMatch(a -> names.contains(a.name()));
        }
    }

    private final Set<String> outlets;
    private final Map<String, Voice> voices = new LinkedHashMap<>();
    private final Set<Integer> whole = new TreeSet<>();

    /** Voices on a page where these names, as {@link TitleText#key}, are outlets. */
    BylineVoices(Set<String> outlets) {
        this.outlets = outlets;
    }

    Outcome outcome() {
        Voice best = null;
        for (Voice voice : voices.values()) {
            best = best == null || voice.weight > best.weight ? voice : best;
        }
        for (Voice voice : voices.values()) {
            best = best != null && voice.tellsMoreThan(best) ? voice : best;
        }
        return best == null
                ? new Outcome(List.of(), "", whole)
                : new Outcome(best.authors.stream().map(this::described).toList(), best.from, whole);
    }

    /** An author whom a page's data only names, as the voice that tells the role knows them. */
    private Author described(Author author) {
        return author.role() != null
                ? author
                : voices.values().stream()
                        .flatMap(voice -> voice.authors.stream())
                        .filter(a -> a.role() != null && a.name().equals(author.name()))
                        .findFirst()
                        .orElse(author);
    }

    /**
     * Adds a voice.
     *
     * @param key its kind: the first of a kind counts, but role lines add up
     * @param weight how far it is trusted; none at or below 0
     * @param from in a few words
     * @param authors whom it names; nobody is no voice
     * @param line where it stands, or -1
     * @param alone whether the line holds nothing else
     */
    void add(String key, double weight, String from, List<Author> authors, int line, boolean alone) {
        List<Author> own = authors.stream()
                .filter(a -> !outlets.contains(TitleText.key(a.name())))
                .toList();
        if (own.isEmpty() || weight <= 0) {
            return;
        }
        if (alone) {
            whole.add(line);
        }
        Voice known = voices.get(key);
        if (known != null && !key.equals("role")) {
            return;
        }
        Voice voice = voices.computeIfAbsent(key, k -> new Voice(weight, from, line));
        own.stream()
                .filter(a -> voice.authors.stream().noneMatch(b -> b.name().equals(a.name())))
                .forEach(voice.authors::add);
    }

    /** Adds those who signed on the same line, behind others; false if nobody did. */
    boolean beside(String key, List<Author> authors, int line) {
        Voice voice = voices.get(key);
        if (voice == null || voice.line != line) {
            return false;
        }
        authors.stream()
                .filter(a -> voice.authors.stream().noneMatch(b -> b.name().equals(a.name())))
                .forEach(voice.authors::add);
        return true;
    }
}
