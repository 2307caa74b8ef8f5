package jianbao.index;

import java.util.List;
import java.util.function.BooleanSupplier;
import jianbao.Article;
import jianbao.Place;
import org.jspecify.annotations.Nullable;

/** The one writer of an archive. Nothing is visible to readers, and nothing survives a crash, before {@link #commit()}. */
public interface ArticleWriter extends AutoCloseable {
    /**
     * Keeps an article. What stood at the place before is replaced; an article that is already kept with the same id gains a
     * place ({@code also_at}) instead of being kept twice.
     *
     * @return what that did
     */
    Put put(Place place, Article article);

    /**
     * Keeps an article that came ready-made: it takes the place of whatever is kept under its id, and its own {@code origin} and
     * {@code also_at} stand as they are.
     *
     * @param bringer the key of the file that it came in: it leaves with the last of these
     * @return what that did; never {@link Put#SAME_ELSEWHERE}
     */
    Put replace(Article article, String bringer);

    /** The article that stood at a place before this run; null if there was none. */
    @Nullable Article kept(Place place);

    /** What is remembered of the files that were read; what leaves it leaves the archive. */
    Ledger ledger();

    /** What was learned of the sites whose pages are kept, as {@link #learned(List)} was last given it; empty if nothing was. */
    List<String> learned();

    /** Keeps lines that tell what was learned, with the next commit, for the next run. */
    void learned(List<String> lines);

    /** Makes all that was put so far durable and visible, atomically; does nothing if nothing was. */
    void commit();

    /** Whether what was committed stands in more pieces than make searches cheap: the archive is large, and much of it is new. */
    boolean isScattered();

    /**
     * Joins the pieces that what was committed stands in; no reader sees a difference. Asked to stop, it leaves the archive as it
     * stands.
     *
     * @param stopped asked again and again
     */
    void compact(BooleanSupplier stopped);

    /** Lets go of what was put since the last commit, and of the lock. */
    @Override
    void close();

    /** What keeping an article did. */
    enum Put {
        /** It is new. */
        ADDED,
        /** It took the place of what stood there before. */
        UPDATED,
        /** The very same article stood there before. */
        UNCHANGED,
        /** The same bytes are kept from another place: now it is known at both. */
        SAME_ELSEWHERE
    }
}
