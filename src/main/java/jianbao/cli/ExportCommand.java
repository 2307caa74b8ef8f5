package jianbao.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import jianbao.export.ArticleFormat;
import jianbao.export.Formats;
import jianbao.export.JsonLinesFormat;
import jianbao.index.ArticleIndex;
import jianbao.text.Printable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes articles as files. */
@Command(name = "export", addMethodSubcommands = false)
final class ExportCommand extends Subcommand {
    @Parameters(arity = "0..*", paramLabel = "QUERY", descriptionKey = "query")
    List<String> query = List.of();

    @Mixin
    final IndexFolder index = new IndexFolder();

    @Mixin
    final Published published = new Published();

    @Mixin
    final ArticleLayout layout = new ArticleLayout();

    @Mixin
    final ReadingScript script = new ReadingScript();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE|DIR/",
            descriptionKey = "output")
    @Nullable String output;

    @Option(
            names = {"-q", "--quiet"},
            descriptionKey = "quiet")
    boolean quiet;

    @Option(names = "--versions", descriptionKey = "versions")
    boolean versions;

    ExportCommand(Console console) {
        super(console);
    }

    @Override
    public Integer call() throws IOException {
        String asked = published.narrowed(query);
        ArticleFormat format = layout.format(spec, words(), usualFormat());
        try (ArticleIndex archive = versions ? index.openAllVersions(console) : index.open(console)) {
            published.check(archive, words());
            long count = written(archive, asked, format);
            if (count == 0 && asked != null) {
                console.say(words().of("search.none", Printable.line(asked)));
                return ExitCode.SOME_FAILED;
            }
        }
        return ExitCode.WELL;
    }

    private long written(ArticleIndex archive, @Nullable String asked, ArticleFormat format) throws IOException {
        var target = new ExportTarget(console, output, format);
        long count = format instanceof JsonLinesFormat lines && !script.converts() && !target.isFolder()
                ? target.copy(lines, sink -> archive.lines(asked, sink))
                : target.write(sink -> archive.each(asked, article -> sink.accept(script.of(article))));
        if (output != null && !quiet) {
            console.say(words().count("export.done", count, output));
        }
        return count;
    }

    /** The format that the file's ending tells, else the one that is indexed again best. */
    private String usualFormat() {
        if (output != null && !Files.isDirectory(Path.of(output))) {
            String ending = output.substring(output.lastIndexOf('.') + 1);
            if (Formats.names().contains(ending)) {
                return ending;
            }
        }
        return "jsonl";
    }
}
