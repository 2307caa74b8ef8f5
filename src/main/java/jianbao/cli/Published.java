package jianbao.cli;

import java.util.ArrayList;
import java.util.List;
import jianbao.index.ArticleIndex;
import jianbao.index.SearchRequest;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** When what is asked for was published: another way to write {@code date:} in a query. */
final class Published {
    @Option(names = "--since", paramLabel = "DATE", descriptionKey = "since")
    String since = "";

    @Option(names = "--until", paramLabel = "DATE", descriptionKey = "until")
    String until = "";

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // picocli sets it
    CommandSpec command;

    boolean given() {
        return !since.isEmpty() || !until.isEmpty();
    }

    /** Refuses what the archive does not read as a date. */
    void check(ArticleIndex archive, Words words) {
        for (String date : List.of(since, until)) {
            if (!date.isEmpty() && !isRead(date, archive)) {
                throw new ParameterException(command.commandLine(), words.of("date.bad", date));
            }
        }
    }

    private static boolean isRead(String date, ArticleIndex archive) {
        var request = new SearchRequest("date:>=" + date, 0, 0, SearchRequest.Order.DATE, 0, 1);
        boolean spaced = date.chars().anyMatch(Character::isWhitespace);
        return !spaced && archive.search(request).notes().isEmpty();
    }

    /**
     * The query that words make, for articles of these dates only; null if neither is given. Refuses mistyped options among the
     * words.
     */
    @Nullable String narrowed(List<String> query) {
        QueryWords.check(query, command);
        return query.isEmpty() && !given() ? null : narrowed(String.join(" ", query));
    }

    /** The query, for articles of these dates only. */
    String narrowed(String query) {
        var parts = new ArrayList<String>();
        if (!since.isEmpty()) {
            parts.add("date:>=" + since);
        }
        if (!until.isEmpty()) {
            parts.add("date:<=" + until);
        }
        if (!query.isBlank()) {
            parts.add(parts.isEmpty() ? query : "(" + query + ")");
        }
        return String.join(" ", parts);
    }
}
