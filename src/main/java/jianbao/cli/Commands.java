package jianbao.cli;

import java.util.List;
import picocli.CommandLine;

/** The commands that there are. */
final class Commands {
    /** A new command is a class of this package, its name here, a line below, and its texts in both languages. */
    static final List<String> ALL = List.of(
            "index",
            "search",
            "show",
            "like",
            "facets",
            "timeline",
            "kwic",
            "export",
            "extract",
            "inspect",
            "stats",
            "doctor",
            "completion");

    /** Those that take a query, a word of which may start with a hyphen; QueryWords tells it from a mistyped option. */
    private static final List<String> WITH_QUERY = List.of("search", "export", "facets", "timeline", "kwic");

    private Commands() {}

    /**
     * A command by its name. No map of constructors: linking each would load its class and cost every start; and no
     * {@link Subcommand}, since to verify that each is one would load it as well.
     */
    private static Object made(String name, Console console) {
        return switch (name) {
            case "index" -> new IndexCommand(console);
            case "search" -> new SearchCommand(console);
            case "show" -> new ShowCommand(console);
            case "like" -> new LikeCommand(console);
            case "facets" -> new FacetsCommand(console);
            case "timeline" -> new TimelineCommand(console);
            case "kwic" -> new KwicCommand(console);
            case "export" -> new ExportCommand(console);
            case "extract" -> new ExtractCommand(console);
            case "inspect" -> new InspectCommand(console);
            case "stats" -> new StatsCommand(console);
            case "doctor" -> new DoctorCommand(console);
            case "completion" -> new CompletionCommand(console);
            default -> throw new IllegalArgumentException("no command " + name);
        };
    }

    /** The command line for these arguments. Only the command asked for is set up: reflection on all of them costs every start. */
    static CommandLine line(String[] arguments, Console console) {
        String asked = arguments.length == 0 ? "" : arguments[0];
        return ALL.contains(asked) ? with(List.of(asked), console) : all(console);
    }

    /** The command line with all commands. */
    static CommandLine all(Console console) {
        return with(ALL, console);
    }

    private static CommandLine with(List<String> names, Console console) {
        var line = new CommandLine(new Jianbao(console));
        for (String name : names) {
            line.addSubcommand(name, made(name, console));
        }
        // Subcommands inherit what is set after they were added.
        line.setResourceBundle(console.words().bundle());
        line.setExpandAtFiles(false);
        for (String name : WITH_QUERY) {
            CommandLine taking = line.getSubcommands().get(name);
            if (taking != null) {
                taking.setUnmatchedOptionsArePositionalParams(true);
            }
        }
        line.setUsageHelpWidth(HelpLayout.width(console));
        line.setColorScheme(HelpLayout.colours(console));
        HelpLayout.apply(line, console);
        return line;
    }
}
