package jianbao;

/**
 * Where a page stands.
 *
 * @param origin the place as readers see it, relative to the indexed root: {@code dir/a.html}, {@code pages.zip!/a.html}
 * @param path the place as the user named it, root included: {@code pages/dir/a.html}
 * @param key the place on this machine, absolute and unique: what decides whether a page met again is the same page
 */
public record Place(String origin, String path, String key) {
    /** A place that is known by one name only: a stream, or a line of JSONL. */
    public static Place of(String name) {
        return new Place(name, name, name);
    }
}
