package jianbao.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jianbao.Article;
import jianbao.Credits.Author;
import jianbao.Credits.Person;
import jianbao.Dates;

/** What a reader wants to know about an article before reading: the line below the title. */
public final class Facts {
    private Facts() {}

    /** Source, date, authors, editors; only what is known. */
    public static List<String> of(Article article) {
        var facts = new ArrayList<String>();
        if (article.outlet().source() != null) {
            facts.add(article.outlet().source().name());
        } else if (article.outlet().publisher() != null) {
            facts.add(article.outlet().publisher().name());
        }
        String date = date(article.dates());
        if (!date.isEmpty()) {
            facts.add(date);
        }
        article.credits().authors().stream().map(Facts::author).forEach(facts::add);
        article.credits().editors().stream().map(Facts::person).forEach(facts::add);
        return facts;
    }

    /** The date of publication, to the precision that the page gives; empty if unknown. */
    public static String date(Dates dates) {
        if (dates.published() == null) {
            return "";
        }
        String local = dates.published().toLocalDateTime().toString().replace('T', ' ');
        int length = switch (Objects.requireNonNullElse(dates.precision(), Dates.Precision.DAY)) {
            case YEAR -> "2026".length();
            case MONTH -> "2026-01".length();
            case DAY -> "2026-01-06".length();
            case HOUR, MINUTE -> "2026-01-06 13:25".length();
            case SECOND -> "2026-01-06 13:25:30".length();
        };
        return local.substring(0, Math.min(length, local.length()));
    }

    private static String author(Author author) {
        return Stream.of(String.join("/", author.affiliations()), author.role(), author.name())
                .filter(part -> part != null && !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static String person(Person person) {
        return person.role() == null ? person.name() : person.role() + " " + person.name();
    }
}
