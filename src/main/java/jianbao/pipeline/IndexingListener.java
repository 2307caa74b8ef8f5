package jianbao.pipeline;

import jianbao.Article;
import jianbao.Place;
import jianbao.Unreadable;
import jianbao.index.ArticleWriter;

/** Hears of a run as it goes. Called from one thread, in the order of the sources. */
public interface IndexingListener {
    /** A page was read, of so many bytes, for what can be learned of its site; it will be read again. */
    default void learning(Place place, long bytes) {}

    /** A page was read, of so many bytes; it is still to be extracted. */
    default void read(Place place, long bytes) {}

    /** A page is in the index. */
    default void kept(Article article, ArticleWriter.Put put) {}

    /** Pages stand in the index as they stood: so many, in a file that was not opened, or one whose bytes are the same. */
    default void unchanged(Place place, long pages) {}

    /** Something was passed over, or failed. */
    default void passedOver(Unreadable what) {}

    /** What was done so far is made durable. */
    default void committing() {}

    /** All is committed; the pieces of the archive are joined, for searches to be cheap. */
    default void compacting() {}
}
