package jianbao.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import jianbao.Capture;
import jianbao.Clipping;
import jianbao.Page;
import jianbao.Unreadable;
import jianbao.extract.Inspection;
import jianbao.source.Limits;
import jianbao.source.Sources;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells what became of every block of a page, and why. */
@Command(name = "inspect")
final class InspectCommand extends Subcommand {
    private static final Set<String> FORMATS = Set.of("table", "json");

    @Parameters(paramLabel = "FILE", descriptionKey = "file")
    String file = "";

    @Mixin
    final Extraction extraction = new Extraction();

    @Option(names = {"-f", "--format"}, paramLabel = "table|json", descriptionKey = "format")
    String format = "table";

    @Option(names = "--json", descriptionKey = "json")
    boolean json;

    @Option(names = "--diff", descriptionKey = "diff")
    boolean diff;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    CommandSpec spec;

    InspectCommand(Console console) {
        super(console);
    }

    @Override
    public Integer call() {
        if (!FORMATS.contains(format)) {
            throw new ParameterException(spec.commandLine(), words().of("format.unknown", format, "table, json"));
        }
        Inspection inspection = extraction.extractor().inspect(page());
        if (json || format.equals("json")) {
            out().line(InspectionJson.of(inspection));
        } else if (diff) {
            new InspectionView(console, style()).repairs(inspection);
        } else {
            new InspectionView(console, style()).print(inspection);
        }
        return ExitCode.WELL;
    }

    private Page page() {
        List<Capture> captures = new ArrayList<>();
        Sources.of(List.of(file), console.in(), Limits.DEFAULT).forEach(source -> source.read(captures::add));
        if (captures.size() != 1) {
            throw new Trouble(words().of("inspect.onepage", file, captures.size()));
        }
        return switch (captures.getFirst()) {
            case Page page -> page;
            case Clipping clipping -> throw new Trouble(words().of("inspect.readymade", file));
            case Unreadable what -> throw new Trouble(words().of("page.failed", what.place().path(), what.reason()));
        };
    }
}
