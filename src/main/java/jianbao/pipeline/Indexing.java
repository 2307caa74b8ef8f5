package jianbao.pipeline;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import jianbao.Article;
import jianbao.Page;
import jianbao.index.ArticleWriter;
import jianbao.source.PageSource;

/**
 * Carries every page of some sources into an index: read here, extracted and kept by workers, told of in order. Files that stand as
 * they stood are not opened; what is gone leaves the index.
 */
public final class Indexing {
    private final Function<Page, Article> extractor;
    private final ArticleWriter index;
    private final IndexingListener listener;
    private final Manner manner;

    /** The sources in which nothing is new or changed, as far as they were looked at: they are not walked again. */
    private final IdentityHashMap<PageSource, Standing> standing = new IdentityHashMap<>();

    /**
     * @param extractor makes an article of a page; called by several threads at once
     * @param index where articles go
     * @param listener hears of every page
     * @param manner how it is done
     */
    public Indexing(Function<Page, Article> extractor, ArticleWriter index, IndexingListener listener, Manner manner) {
        this.extractor = extractor;
        this.index = index;
        this.listener = listener;
        this.manner = manner;
    }

    /**
     * Shows every page that is new or changed to a learner, before any is indexed: what the pages of a site share is known only when
     * all were seen. Sources that can be read only once are passed over.
     *
     * @param learner takes a page in; called by several threads at once
     */
    public void learn(List<PageSource> sources, Consumer<Page> learner) {
        try (var line = new AssemblyLine<Page>(manner.workers(), page -> {})) {
            for (PageSource source : sources) {
                if (source.isRepeatable()) {
                    var learning = new Learning(line, learner, listener, index.ledger(), manner);
                    source.read(learning);
                    standing.put(source, learning.standing());
                }
            }
            line.finish();
        } catch (Stop e) {
            return;
        }
    }

    /**
     * Indexes all, and commits, now and then and at the end. What a worker throws ends the run, with nothing kept since the last
     * commit.
     */
    public Summary run(List<PageSource> sources) {
        var summary = new Summary();
        try (var line = new AssemblyLine<Runnable>(manner.workers(), Runnable::run)) {
            var carrying = new Carrying(extractor, index, listener, manner, line, summary);
            try {
                for (PageSource source : sources) {
                    Standing found = standing.remove(source);
                    if (found != null && found.isWhole()) {
                        carrying.stood(found);
                    } else {
                        source.read(carrying);
                    }
                }
            } catch (Stop e) {
                summary.stop();
            }
            line.finish();
        }
        listener.committing();
        index.commit();
        if (!summary.isStopped() && index.isScattered()) {
            listener.compacting();
            index.compact(manner.stopped());
        }
        return summary;
    }
}
