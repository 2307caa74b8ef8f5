package jianbao.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import jianbao.Article;
import jianbao.text.Printable;
import org.jspecify.annotations.Nullable;

/** The page of an article, opened with whatever the user's system opens such files with. */
final class OpenedPage {
    /** The command that opens a file, for those who want another than their system's. */
    private static final String OPENER = "JIANBAO_OPENER";

    private OpenedPage() {}

    /** Opens the file, or the page on the web if the file is gone or stands in an archive. */
    static void of(Article article, Console console) throws IOException {
        Path file = file(article, console.environment());
        String url = article.outlet().url();
        boolean onTheWeb = url != null && url.matches("https?://[\\x21-\\x7e]+");
        if (file == null && !onTheWeb) {
            throw new Trouble(console.words().of("open.gone", PathHits.place(article), article.id()));
        }
        String target = file == null ? String.valueOf(url) : file.toString();
        console.say(console.words().of("open.opening", Printable.line(target)));
        var command = new ArrayList<>(opener(console.environment()));
        command.add(target);
        try {
            new ProcessBuilder(command)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            throw new Trouble(console.words().of("open.noopener", command.getFirst(), OPENER), e);
        }
    }

    /** The file of an article, null if it does not stand where it was, or in an archive. */
    static @Nullable Path file(Article article, Environment environment) {
        try {
            Path file = environment.directory().resolve(PathHits.place(article)).normalize();
            return Files.isRegularFile(file) ? file : null;
        } catch (InvalidPathException e) {
            return null;
        }
    }

    private static List<String> opener(Environment environment) {
        String own = environment.variable(OPENER);
        if (!own.isEmpty()) {
            return List.of(own);
        }
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        if (system.startsWith("windows")) {
            // Not "start": the shell would take the ampersands of an address for its own.
            return List.of("rundll32", "url.dll,FileProtocolHandler");
        }
        return List.of(system.startsWith("mac") ? "open" : "xdg-open");
    }
}
