package jianbao.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import jianbao.Hit;
import jianbao.index.Answer;
import jianbao.index.ArticleIndex;
import jianbao.index.ScorePart;

/**
 * Why the hits of an answer are hits, and in this order.
 *
 * @param reading how the query was read, in the query language
 * @param parts what each part of the ranking gave, by the id of the hit
 */
record Explained(String reading, Map<String, List<ScorePart>> parts) {
    static Explained of(Answer answer, String query, ArticleIndex archive) {
        var parts = new LinkedHashMap<String, List<ScorePart>>();
        for (Hit hit : answer.hits()) {
            String id = hit.article().id();
            parts.put(id, archive.explain(query, id));
        }
        return new Explained(archive.reading(query), parts);
    }

    /** The parts of a hit's score, by name. */
    Map<String, Double> parts(Hit hit) {
        var named = new LinkedHashMap<String, Double>();
        of(hit).forEach(part -> named.put(part.name(), HitFields.rounded(part.score())));
        return named;
    }

    /** The parts of a hit's score as a sum for people. */
    String sum(Hit hit, Words words) {
        String sum = of(hit).stream()
                .filter(part -> part.score() > 0)
                .map(part -> words.of("score." + part.name()) + " " + figure(part.score()))
                .collect(Collectors.joining(" + "));
        return figure(hit.score()) + (sum.isEmpty() ? "" : " = " + sum);
    }

    private List<ScorePart> of(Hit hit) {
        return parts.getOrDefault(hit.article().id(), List.of());
    }

    private static String figure(double score) {
        return String.format(Locale.ROOT, "%.2f", score);
    }
}
