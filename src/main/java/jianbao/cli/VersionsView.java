package jianbao.cli;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import jianbao.Article;
import jianbao.index.ArticleIndex;
import jianbao.json.ArticleJson;
import jianbao.text.Printable;
import org.jspecify.annotations.Nullable;

/** The versions of a page: a list of them, or how one came of another. */
final class VersionsView {
    private final Console console;
    private final Words words;
    private final Style style;
    private final ReadingScript script;

    VersionsView(Console console, Style style, ReadingScript script) {
        this.console = console;
        this.words = console.words();
        this.style = style;
        this.script = script;
    }

    /** Lists the versions of an article's page, the newest first, the one that was asked for with a star. */
    List<String> list(List<Article> versions, Article wanted) {
        var table = new Table(List.of(
                "",
                words.of("versions.written"),
                words.of("versions.id"),
                words.of("versions.quality"),
                words.of("versions.title"),
                words.of("versions.place")));
        for (Article version : versions) {
            Instant written = version.file().modified();
            String title = script.of(version).headline().shown();
            table.add(List.of(
                    version.id().equals(wanted.id()) ? "*" : " ",
                    written == null
                            ? "–"
                            : written.truncatedTo(ChronoUnit.SECONDS).toString(),
                    Printable.line(version.id()),
                    String.format(Locale.ROOT, "%.2f", version.quality().score()),
                    title == null ? words.of("untitled") : Printable.line(title),
                    PathHits.place(version)));
        }
        var lines = new ArrayList<>(table.lines(console.width()));
        lines.set(0, style.bold(lines.getFirst()));
        return lines;
    }

    static String json(List<Article> versions) {
        return versions.stream().map(ArticleJson::pretty).collect(Collectors.joining(",\n", "[\n", "\n]"));
    }

    /** How an article came of another, with both named above. */
    List<String> diff(Article older, Article newer) {
        var lines = new ArrayList<String>();
        lines.add(style.bold("--- " + name(older)));
        lines.add(style.bold("+++ " + name(newer)));
        lines.addAll(new ArticleDiff(style, words).lines(script.of(older), script.of(newer)));
        return lines;
    }

    private static String name(Article article) {
        Instant written = article.file().modified();
        return Printable.line(article.id() + (written == null ? "" : " " + written.truncatedTo(ChronoUnit.SECONDS))
                + " " + PathHits.place(article));
    }

    /**
     * What a version is compared with: the one that is named, else the one before it, of the oldest the one after.
     *
     * @param other an id or place; empty if none is named
     */
    static @Nullable Article other(Article wanted, List<Article> versions, String other, ArticleIndex archive) {
        if (!other.isEmpty()) {
            return archive.find(other);
        }
        int at = versions.stream().map(Article::id).toList().indexOf(wanted.id());
        if (versions.size() < 2 || at < 0) {
            return null;
        }
        return versions.get(at + 1 < versions.size() ? at + 1 : at - 1);
    }
}
