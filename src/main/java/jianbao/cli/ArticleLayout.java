package jianbao.cli;

import java.util.List;
import jianbao.export.ArticleFormat;
import jianbao.export.Fields;
import jianbao.export.FormatOptions;
import jianbao.export.Formats;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** How articles are written. */
final class ArticleLayout {
    @Option(
            names = {"-f", "--format"},
            paramLabel = "jsonl|json|csv|md|txt",
            descriptionKey = "format")
    String format = "";

    @Option(names = "--fields", paramLabel = "NAME,...", split = ",", hideParamSyntax = true, descriptionKey = "fields")
    List<String> fields = List.of();

    @Option(names = "--bom", descriptionKey = "bom")
    boolean bom;

    @Option(names = "--csv-safe", descriptionKey = "csv-safe")
    boolean safeCells;

    /** The format asked for, else this one. */
    ArticleFormat format(CommandSpec command, Words words, String usual) {
        String name = format.isEmpty() ? usual : format;
        if (!Formats.names().contains(name)) {
            throw new ParameterException(
                    command.commandLine(), words.of("format.unknown", name, String.join(", ", Formats.names())));
        }
        for (String field : fields) {
            if (!Fields.names().contains(field)) {
                throw new ParameterException(
                        command.commandLine(), words.of("fields.unknown", field, String.join(", ", Fields.names())));
            }
        }
        return Formats.of(name, new FormatOptions(fields, bom, safeCells));
    }
}
