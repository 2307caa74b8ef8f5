package jianbao;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/**
 * Where the bounds stand.
 *
 * @param set those that are not where they usually are
 */
public record Limits(Map<Bound, Long> set) {
    /** Every bound where it usually stands. */
    public static final Limits DEFAULT = new Limits(Map.of());

    public Limits {
        set = Map.copyOf(set);
    }

    /** The same, with one bound elsewhere. */
    public Limits with(Bound bound, long most) {
        if (most <= 0) {
            throw new IllegalArgumentException(bound.label() + " must be positive");
        }
        Map<Bound, Long> moved = new EnumMap<>(Bound.class);
        moved.putAll(set);
        moved.put(bound, most);
        return new Limits(moved);
    }

    /** Where a bound stands. */
    public long of(Bound bound) {
        return set.getOrDefault(bound, bound.usual());
    }

    /**
     * Lets pass what stays within a bound.
     *
     * @param reached how much it is
     * @param clause what to tell of more, with a place for the bound: {@code "it has more than %d tags"}
     * @throws PageTooLarge if it is more
     */
    public void hold(Bound bound, long reached, String clause) {
        if (reached > of(bound)) {
            throw new PageTooLarge(String.format(Locale.ROOT, clause, of(bound)));
        }
    }

    /** The bytes that one page may have. */
    public long pageBytes() {
        return of(Bound.PAGE_BYTES);
    }

    /** A size as a person says it: {@code 200 MB}. */
    public static String spoken(long bytes) {
        return bytes < 10_000_000 ? (bytes + 999) / 1000 + " KB" : (bytes + 500_000) / 1_000_000 + " MB";
    }
}
