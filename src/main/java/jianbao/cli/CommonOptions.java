package jianbao.cli;

import picocli.CommandLine.Option;

/** The options that every command has. */
final class CommonOptions {
    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            descriptionKey = "help")
    boolean help;

    @Option(
            names = "--color",
            paramLabel = "auto|always|never",
            converter = WhenConverter.class,
            descriptionKey = "color")
    Style.When color = Style.When.AUTO;

    /** Read before anything else is, by {@link Main}: it is in it that trouble is told. */
    @Option(names = "--lang", paramLabel = "en|zh", descriptionKey = "lang")
    String language = "";

    @Option(names = "--verbose", descriptionKey = "verbose")
    boolean verbose;
}
