package jianbao.cli;

import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.UnmatchedArgumentException;

/** Tells words of a query that start with a hyphen (-石油: without it) from options that are mistyped (--fromat). */
final class QueryWords {
    private QueryWords() {}

    /** Refuses mistyped options among the words. */
    static void check(List<String> words, CommandSpec command) {
        List<String> typed = command.commandLine().getParseResult().originalArgs();
        List<String> mistaken = mistakenOptions(words, typed);
        if (!mistaken.isEmpty()) {
            throw new UnmatchedArgumentException(command.commandLine(), mistaken);
        }
    }

    /** Those of the words that were meant as options: they start like one, and no {@code --} stands before them. */
    static List<String> mistakenOptions(List<String> words, List<String> typed) {
        int marker = typed.indexOf("--");
        int literal = marker < 0 ? 0 : typed.size() - marker - 1;
        return words.subList(0, Math.max(0, words.size() - literal)).stream()
                .filter(QueryWords::looksLikeOption)
                .toList();
    }

    private static boolean looksLikeOption(String word) {
        return word.length() > 1 && word.charAt(0) == '-' && isOptionLetter(word.charAt(1));
    }

    private static boolean isOptionLetter(char c) {
        return c == '-' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
}
