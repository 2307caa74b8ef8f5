package jianbao.cli;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
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
                .filter(name -> name.length() > 2 && edits(typed, name) <= most)
                .sorted(Comparator.comparingInt(name -> edits(typed, name)))
                .limit(MOST_SUGGESTIONS)
                .toList();
    }

    /** The edits between two words: insertions, deletions and replacements (Levenshtein). */
    private static int edits(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
