package jianbao.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How much is shown at the most. */
final class Limit {
    @Option(
            names = {"-n", "--limit"},
            paramLabel = "N",
            descriptionKey = "limit")
    @Nullable Integer most;

    boolean bad() {
        return most != null && most < 0;
    }

    /** What was said, or else what is usual. */
    int or(int usual) {
        return most == null ? usual : most;
    }
}
