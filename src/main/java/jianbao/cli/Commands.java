package jianbao.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import picocli.CommandLine;

/** The commands that there are. */
final class Commands {
    /** A new command is a class of this package, a line here, and its texts in both languages. */
    static final Map<String, Function<Console, Subcommand>> ALL = all();

    private Commands() {}

    private static Map<String, Function<Console, Subcommand>> all() {
        var all = new LinkedHashMap<String, Function<Console, Subcommand>>();
        all.put("index", IndexCommand::new);
        all.put("search", SearchCommand::new);
        all.put("show", ShowCommand::new);
        all.put("like", LikeCommand::new);
        all.put("facets", FacetsCommand::new);
        all.put("timeline", TimelineCommand::new);
        all.put("kwic", KwicCommand::new);
        all.put("export", ExportCommand::new);
        all.put("extract", ExtractCommand::new);
        all.put("inspect", InspectCommand::new);
        all.put("stats", StatsCommand::new);
        all.put("completion", CompletionCommand::new);
        return all;
    }

    /** The command line for these arguments. Only the command asked for is set up: reflection on all of them costs every start. */
    static CommandLine line(String[] arguments, Console console) {
        String asked = arguments.length == 0 ? "" : arguments[0];
        return ALL.containsKey(asked) ? with(Map.of(asked, ALL.get(asked)), console) : all(console);
    }

    /** The command line with all commands. */
    static CommandLine all(Console console) {
        return with(ALL, console);
    }

    private static CommandLine with(Map<String, Function<Console, Subcommand>> commands, Console console) {
        var line = new CommandLine(new Jianbao(console));
        commands.forEach((name, make) -> line.addSubcommand(name, make.apply(console)));
        // Subcommands inherit what is set after they were added.
        line.setResourceBundle(console.words().bundle());
        line.setExpandAtFiles(false);
        for (String withQuery : new String[] {"search", "export", "facets", "timeline", "kwic"}) {
            CommandLine taking = line.getSubcommands().get(withQuery);
            if (taking != null) {
                // A word of a query may start with a hyphen; QueryWords tells it from a mistyped option.
                taking.setUnmatchedOptionsArePositionalParams(true);
            }
        }
        line.setUsageHelpWidth(HelpLayout.width(console));
        line.setColorScheme(HelpLayout.colours(console));
        HelpLayout.apply(line, console);
        return line;
    }
}
