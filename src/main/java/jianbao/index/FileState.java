package jianbao.index;

import java.time.Instant;

/**
 * A file on this machine as it was met: what tells whether it has to be read again.
 *
 * @param key where it stands, {@link jianbao.Place#key()}
 * @param size in bytes
 * @param modified its modification time, in nanoseconds since 1970
 * @param recipe a fingerprint of what makes articles of it: the extractor's version, and options that change what comes out
 */
public record FileState(String key, long size, long modified, long recipe) {
    /** A size that no file has: one that is to be read again whatever it looks like. */
    static final long UNSETTLED = -1;

    private static final long SECOND = 1_000_000_000L;

    /** A time in nanoseconds since 1970; the ends of what can be told stand for what lies beyond. */
    public static long nanos(Instant time) {
        try {
            return Math.addExact(Math.multiplyExact(time.getEpochSecond(), SECOND), time.getNano());
        } catch (ArithmeticException e) {
            return time.getEpochSecond() < 0 ? Long.MIN_VALUE + 1 : Long.MAX_VALUE;
        }
    }

    static Instant instant(long nanos) {
        return Instant.ofEpochSecond(Math.floorDiv(nanos, SECOND), Math.floorMod(nanos, SECOND));
    }

    /** The fingerprint of what makes articles, told in words. */
    public static long recipe(String words) {
        return Fingerprint.of(words);
    }

    /** What {@code equals} tells, for a hundred thousand files in a row: that one is put together at run time. */
    boolean isSame(FileState other) {
        return size == other.size && modified == other.modified && recipe == other.recipe && key.equals(other.key);
    }

    /** The same file, read by a choice of names. */
    FileState chosen(long choice) {
        return new FileState(key, size, modified, recipe ^ choice);
    }

    /** The same file, to be read again by the next run. */
    FileState unsettled() {
        return new FileState(key, UNSETTLED, modified, recipe);
    }
}
