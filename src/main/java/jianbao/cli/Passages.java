package jianbao.cli;

import picocli.CommandLine.Option;

/** What is shown of an article's body around the matches. */
final class Passages {
    @Option(names = "--snippets", paramLabel = "N", descriptionKey = "snippets")
    int most = 1;

    /** In characters: about a sentence and a half of Chinese, two lines of a usual window. */
    @Option(
            names = {"-C", "--context"},
            paramLabel = "N",
            descriptionKey = "context")
    int context = 60;

    boolean bad() {
        return most < 0 || context < 1;
    }

    /** About how long a passage is, in columns: a Chinese character takes two. */
    int columns() {
        return Math.min(context, Integer.MAX_VALUE / 2) * 2;
    }
}
