package jianbao.source;

import java.util.EnumMap;
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

    /** The bytes that one page may have. */
    long pageBytes() {
        return of(Bound.PAGE_BYTES);
    }

    /** A size as a person says it: {@code 200 MB}. */
    static String spoken(long bytes) {
        return bytes < 10_000_000 ? (bytes + 999) / 1000 + " KB" : (bytes + 500_000) / 1_000_000 + " MB";
    }
}
