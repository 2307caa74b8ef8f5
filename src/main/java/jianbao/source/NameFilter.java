package jianbao.source;

import java.util.List;

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
}
