package jianbao.pipeline;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/**
 * How pages are carried to the index.
 *
 * @param workers how many threads extract and index, one at least
 * @param recipe a fingerprint of what makes articles of pages: what another recipe made is made anew
 * @param choice a fingerprint of which names are chosen, 0 if all are: a container of which some were left out is read again for others
 * @param full whether everything is made anew, unchanged or not
 * @param keepMissing whether what is gone from a folder stays in the index
 * @param commitEvery how long a run may go on before what it did is made durable
 * @param stopped asked before every page: whether to end early, keeping what was done
 */
public record Manner(
        int workers,
        long recipe,
        long choice,
        boolean full,
        boolean keepMissing,
        Duration commitEvery,
        BooleanSupplier stopped) {
    /** Half a minute's work is lost at the most, and a commit costs a hundredth of it. */
    public static final Duration USUAL_COMMITS = Duration.ofSeconds(30);

    public Manner {
        workers = Math.max(1, workers);
    }

    /** An update by so many threads. */
    public static Manner of(int workers) {
        return new Manner(workers, 0, 0, false, false, USUAL_COMMITS, () -> false);
    }
}
