package jianbao.cli;

import jianbao.Bound;
import picocli.CommandLine.Help;

/** The bounds on what is read as help tells them: each by its name, where it stands, what it is of and why it stands there. */
final class BoundsHelp {
    private static final String MARGIN = "  ";

    private BoundsHelp() {}

    /** The section of a command; empty if it takes no bounds. */
    static String of(Help help, Console console) {
        if (help.commandSpec().findOption("--max") == null) {
            return "";
        }
        Words words = console.words();
        int names = 0;
        int amounts = 0;
        for (Bound bound : Bound.values()) {
            names = Math.max(names, bound.label().length());
            amounts = Math.max(amounts, amount(bound).length());
        }
        String below = "\n" + " ".repeat(MARGIN.length() + names + 2 + amounts + 2);
        int room = HelpLayout.width(console) - below.length() + 1;
        var text = new StringBuilder("\n" + words.of("bounds.heading") + "\n");
        for (Bound bound : Bound.values()) {
            text.append(MARGIN)
                    .append(bound.label())
                    .append(" ".repeat(names + 2 - bound.label().length()))
                    .append(" ".repeat(amounts - amount(bound).length()))
                    .append(amount(bound))
                    .append("  ")
                    .append(String.join(below, Wrapping.lines(words.of("bound." + bound.label()), room)))
                    .append('\n');
        }
        return text.toString();
    }

    private static String amount(Bound bound) {
        return bound.unit().equals("bytes") ? Figures.bytes(bound.usual()) : Figures.count(bound.usual());
    }
}
