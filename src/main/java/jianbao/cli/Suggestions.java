package jianbao.cli;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import jianbao.text.EditDistance;
import picocli.CommandLine;
import picocli.CommandLine.UnmatchedArgumentException;

/** What a user may have meant who typed something that does not exist. */
final class Suggestions {
    /** In edits; of a longer word a third may be wrong. */
    private static final int MOST_EDITS = 2;

    private static final int MOST_SUGGESTIONS = 3;

    private Suggestions() {}

    /** Whether a command was asked for that does not exist. */
    static boolean isCommand(UnmatchedArgumentException trouble) {
        return trouble.getCommandLine().getParent() == null
                && !trouble.getUnmatched().getFirst().startsWith("-");
    }

    static List<String> of(UnmatchedArgumentException trouble) {
        CommandLine line = trouble.getCommandLine();
        String typed = trouble.getUnmatched().getFirst();
        Collection<String> known = isCommand(trouble)
                ? line.getSubcommands().keySet()
                : line.getCommandSpec().optionsMap().keySet();
        return near(typed.replaceFirst("=.*", ""), known);
    }

    static List<String> near(String typed, Collection<String> known) {
        int most = Math.max(MOST_EDITS, typed.length() / 3);
        return known.stream()
                .filter(name -> name.length() > 2 && EditDistance.between(typed, name) <= most)
                .sorted(Comparator.comparingInt(name -> EditDistance.between(typed, name)))
                .limit(MOST_SUGGESTIONS)
                .toList();
    }
}
