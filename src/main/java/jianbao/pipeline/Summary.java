package jianbao.pipeline;

import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import jianbao.Article;
import jianbao.PageType;
import jianbao.Unreadable;
import jianbao.index.ArticleWriter;

/** How a run went: counts, added up as it goes. */
public final class Summary {
    private final Map<PageType, Long> byType = new EnumMap<>(PageType.class);
    private final Map<ArticleWriter.Put, Long> byPut = new EnumMap<>(ArticleWriter.Put.class);
    private final Map<String, Long> passedOver = new TreeMap<>();
    private final Map<String, Long> failed = new TreeMap<>();
    private long pages;
    private long bytes;
    private long gone;
    private boolean stopped;

    void read(long size) {
        pages++;
        bytes += size;
    }

    void kept(Article article, ArticleWriter.Put put) {
        byType.merge(article.type(), 1L, Long::sum);
        byPut.merge(put, 1L, Long::sum);
    }

    void unchanged(long count) {
        byPut.merge(ArticleWriter.Put.UNCHANGED, count, Long::sum);
    }

    void gone(long count) {
        gone += count;
    }

    void stop() {
        stopped = true;
    }

    void passedOver(Unreadable what) {
        (what.failure() ? failed : passedOver).merge(what.reason(), 1L, Long::sum);
    }

    /** The pages that were read. */
    public long pages() {
        return pages;
    }

    /** The bytes of the pages that were read. */
    public long bytes() {
        return bytes;
    }

    /** The pages that are no more where they were, and left the index there. */
    public long gone() {
        return gone;
    }

    /** Whether the run ended early. */
    public boolean isStopped() {
        return stopped;
    }

    /** The pages of one type, of those that were made anew. */
    public long of(PageType type) {
        return byType.getOrDefault(type, 0L);
    }

    /** The pages with which the index did this. */
    public long of(ArticleWriter.Put put) {
        return byPut.getOrDefault(put, 0L);
    }

    /** What was passed over without being a failure, by reason. */
    public Map<String, Long> passedOver() {
        return Map.copyOf(passedOver);
    }

    /** What failed, by reason. */
    public Map<String, Long> failed() {
        return Map.copyOf(failed);
    }
}
