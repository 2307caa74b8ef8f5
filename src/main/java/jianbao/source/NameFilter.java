package jianbao.source;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Which files and entries are read, by their names. A pattern without a slash is held against the last name, one with a slash against
 * the whole origin: {@code *.html}, {@code 2026/**}.
 *
 * @param include one of these must fit, if there are any; folders and archives are entered nonetheless
 * @param exclude none of these may fit; a folder or an archive that one fits is not entered
 */
public record NameFilter(List<Glob> include, List<Glob> exclude) {
    /** Everything. */
    public static final NameFilter ALL = new NameFilter(List.of(), List.of());

    public NameFilter {
        include = List.copyOf(include);
        exclude = List.copyOf(exclude);
    }

    /** A filter of globs as people write them. */
    public static NameFilter of(List<String> include, List<String> exclude) {
        return new NameFilter(
                include.stream().map(Glob::of).toList(),
                exclude.stream().map(Glob::of).toList());
    }

    boolean includes(String origin) {
        return include.isEmpty() || include.stream().anyMatch(glob -> glob.fits(origin));
    }

    boolean excludes(String origin) {
        return exclude.stream().anyMatch(glob -> glob.fits(origin));
    }

    /**
     * A pattern for names.
     *
     * @param pattern as a regular expression
     * @param whole whether it is held against the whole origin
     */
    public record Glob(Pattern pattern, boolean whole) {
        static Glob of(String glob) {
            return new Glob(
                    Pattern.compile(regex(glob), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE), glob.contains("/"));
        }

        boolean fits(String origin) {
            return pattern.matcher(whole ? origin : origin.substring(origin.lastIndexOf('/') + 1))
                    .matches();
        }

        /** {@code *} and {@code ?} stay within a name, {@code **} does not; all else stands for itself. */
        private static String regex(String glob) {
            return Pattern.compile("\\*\\*/?|\\*|\\?|[^*?]+")
                    .matcher(glob)
                    .results()
                    .map(part -> switch (part.group()) {
                        case "**" -> ".*";
                        case "**/" -> "(?:.*/)?";
                        case "*" -> "[^/]*";
                        case "?" -> "[^/]";
                        default -> Pattern.quote(part.group());
                    })
                    .collect(Collectors.joining());
        }
    }
}
