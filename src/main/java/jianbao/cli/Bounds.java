package jianbao.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jianbao.Bound;
import jianbao.Limits;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The bounds on what is read, moved by the user. */
final class Bounds {
    /** Units are decimal, as {@link Figures} tells them. */
    private static final Pattern AMOUNT = Pattern.compile("(\\d{1,15})([kmgt]?)b?");

    private static final String PREFIXES = "kmgt";

    @Option(names = "--max", paramLabel = "NAME=N", descriptionKey = "max")
    List<String> set = List.of();

    Limits limits(CommandSpec command, Words words) {
        Limits limits = Limits.DEFAULT;
        for (String assignment : set) {
            String[] parts = assignment.split("=", 2);
            Bound bound = Bound.named(parts[0].strip())
                    .orElseThrow(() -> misuse(command, words.of("max.unknown", parts[0], labels())));
            long most = amount(parts.length < 2 ? "" : parts[1]);
            if (most <= 0) {
                throw misuse(command, words.of("max.bad", assignment, bound.label()));
            }
            limits = limits.with(bound, most);
        }
        return limits;
    }

    /** What an amount means: {@code 200MB}; 0 if it means nothing. */
    static long amount(String text) {
        Matcher amount = AMOUNT.matcher(text.strip().replace(" ", "").toLowerCase(Locale.ROOT));
        if (!amount.matches()) {
            return 0;
        }
        double most = Double.parseDouble(amount.group(1));
        int prefix = amount.group(2).isEmpty() ? 0 : 1 + PREFIXES.indexOf(amount.group(2));
        return (long) (most * Math.pow(1000, prefix));
    }

    private static String labels() {
        return Arrays.stream(Bound.values()).map(Bound::label).collect(Collectors.joining(", "));
    }

    private static ParameterException misuse(CommandSpec command, String sentence) {
        return new ParameterException(command.commandLine(), sentence);
    }
}
