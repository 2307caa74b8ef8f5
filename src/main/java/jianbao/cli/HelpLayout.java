package jianbao.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/** How help is laid out: examples first, since that is what is looked for. */
final class HelpLayout {
    private static final String EXAMPLES = "examples";

    private static final String BOUNDS = "bounds";

    /** Where an explanation stands that has no room beside its example. */
    private static final String BELOW = "\n      ";

    /** In columns: longer lines are hard to read. */
    private static final int WIDEST = 100;

    /** In columns: what picocli needs to lay options out. */
    private static final int NARROWEST = 55;

    private HelpLayout() {}

    static int width(Console console) {
        return Math.clamp(console.windowWidth(), NARROWEST, WIDEST);
    }

    static Help.ColorScheme colours(Console console) {
        boolean colour = Style.of(Style.When.AUTO, console.environment()).colour();
        return Help.defaultColorScheme(colour ? Help.Ansi.ON : Help.Ansi.OFF);
    }

    static void apply(CommandLine line, Console console) {
        var sections = new ArrayList<>(List.of(
                UsageMessageSpec.SECTION_KEY_HEADER,
                EXAMPLES,
                UsageMessageSpec.SECTION_KEY_SYNOPSIS_HEADING,
                UsageMessageSpec.SECTION_KEY_SYNOPSIS,
                UsageMessageSpec.SECTION_KEY_DESCRIPTION,
                UsageMessageSpec.SECTION_KEY_PARAMETER_LIST,
                UsageMessageSpec.SECTION_KEY_COMMAND_LIST_HEADING,
                UsageMessageSpec.SECTION_KEY_COMMAND_LIST,
                UsageMessageSpec.SECTION_KEY_OPTION_LIST_HEADING,
                UsageMessageSpec.SECTION_KEY_OPTION_LIST,
                BOUNDS,
                UsageMessageSpec.SECTION_KEY_FOOTER));
        line.setHelpSectionKeys(sections);
        dress(line, console);
        line.getSubcommands().values().forEach(sub -> dress(sub, console));
    }

    private static void dress(CommandLine line, Console console) {
        line.getHelpSectionMap().put(EXAMPLES, help -> examples(help, console));
        line.getHelpSectionMap().put(BOUNDS, help -> BoundsHelp.of(help, console));
        line.getCommandSpec().usageMessage().abbreviateSynopsis(true);
    }

    private static String[] parts(String line) {
        int bar = line.lastIndexOf('|');
        return new String[] {line.substring(0, bar), line.substring(bar + 1)};
    }

    /** The examples are lines of {@code command|what it does}; a command may hold bars itself. The explanations stand in a column where there is room. */
    private static String examples(Help help, Console console) {
        CommandSpec spec = help.commandSpec();
        List<String[]> examples = console.words()
                .of(spec.qualifiedName(".") + ".examples")
                .lines()
                .map(HelpLayout::parts)
                .toList();
        int column = examples.stream().mapToInt(e -> Fit.width(e[0])).max().orElse(0) + 2;
        int widest = examples.stream().mapToInt(e -> Fit.width(e[1])).max().orElse(0);
        boolean beside = 2 + column + widest <= width(console);
        var text = new StringBuilder("\n");
        for (String[] example : examples) {
            String command = help.ansi().string("@|yellow " + example[0].replace("|@", "") + "|@");
            text.append("  ").append(command);
            text.append(beside ? " ".repeat(column - Fit.width(example[0])) : BELOW);
            int room = beside ? widest : width(console) - BELOW.length();
            text.append(String.join(BELOW, Wrapping.lines(example[1], room))).append('\n');
        }
        return text.append('\n').toString();
    }
}
