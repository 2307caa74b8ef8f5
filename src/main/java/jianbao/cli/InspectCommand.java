package jianbao.cli;

import java.util.Set;
import jianbao.Limits;
import jianbao.extract.Inspection;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells what became of every block of a page, and why. */
@Command(name = "inspect", addMethodSubcommands = false)
final class InspectCommand extends Subcommand {
    private static final Set<String> FORMATS = Set.of("table", "json");

    @Parameters(paramLabel = "FILE", descriptionKey = "file")
    String file = "";

    @Mixin
    final Extraction extraction = new Extraction();

    @Option(
            names = {"-f", "--format"},
            paramLabel = "table|json",
            descriptionKey = "format")
    String format = "table";

    @Option(names = "--json", descriptionKey = "json")
    boolean json;

    @Option(names = "--diff", descriptionKey = "diff")
    boolean diff;

    InspectCommand(Console console) {
        super(console);
    }

    @Override
    public Integer call() {
        if (!FORMATS.contains(format)) {
            throw misuse("format.unknown", format, "table, json");
        }
        Inspection inspection = extraction.extractor(Limits.DEFAULT, console).inspect(OnePage.of(file, console));
        if (json || format.equals("json")) {
            out().line(InspectionJson.of(inspection));
        } else if (diff) {
            new InspectionView(console, style()).repairs(inspection);
        } else {
            new InspectionView(console, style()).print(inspection);
        }
        return ExitCode.WELL;
    }
}
