package jianbao.pipeline;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;
import jianbao.Article;
import jianbao.Capture;
import jianbao.Clipping;
import jianbao.Page;
import jianbao.Unreadable;
import jianbao.index.ArticleWriter;
import jianbao.source.PageSource;

/** Carries every page of some sources into an index: read here, extracted and kept by workers, told of in order. */
public final class Indexing {
    private final Function<Page, Article> extractor;
    private final ArticleWriter index;
    private final IndexingListener listener;
    private final int workers;

    /** The ready-made articles under way, by id: of two lines with one id the last wins, so it waits for the one before. */
    private final Map<String, CompletableFuture<Void>> replacing = new ConcurrentHashMap<>();

    /**
     * @param extractor makes an article of a page; called by several threads at once
     * @param index where articles go
     * @param listener hears of every page
     * @param workers how many threads extract and index
     */
    public Indexing(Function<Page, Article> extractor, ArticleWriter index, IndexingListener listener, int workers) {
        this.extractor = extractor;
        this.index = index;
        this.listener = listener;
        this.workers = workers;
    }

    /**
     * Shows every page to a learner, before any is indexed: what the pages of a site share is known only when all were seen.
     * Sources that can be read only once are passed over.
     *
     * @param learner takes a page in; called by several threads at once
     */
    public void learn(List<PageSource> sources, Consumer<Page> learner) {
        try (var line = new AssemblyLine<Page>(workers, page -> {})) {
            for (PageSource source : sources) {
                if (source.isRepeatable()) {
                    source.read(capture -> show(capture, line, learner));
                }
            }
            line.finish();
        }
    }

    private void show(Capture capture, AssemblyLine<Page> line, Consumer<Page> learner) {
        if (capture instanceof Page page) {
            listener.learning(page.place(), page.bytes().length);
            line.submit(page.bytes().length, () -> {
                learner.accept(page);
                return page;
            });
        }
    }

    /** Indexes all, and commits. What a worker throws ends the run, with nothing committed since the last commit. */
    public Summary run(List<PageSource> sources) {
        var summary = new Summary();
        try (var line = new AssemblyLine<Kept>(workers, kept -> tell(kept, summary))) {
            sources.forEach(source -> source.read(capture -> take(capture, line, summary)));
            line.finish();
        }
        listener.committing();
        index.commit();
        return summary;
    }

    private record Kept(Article article, ArticleWriter.Put put) {}

    private void take(Capture capture, AssemblyLine<Kept> line, Summary summary) {
        switch (capture) {
            case Page page -> {
                read(capture, page.bytes().length, summary);
                line.submit(page.bytes().length, () -> kept(page));
            }
            case Clipping clipping -> {
                int characters = clipping.article().content().body().length();
                read(capture, characters, summary);
                line.submit(characters, inTurn(clipping.article()));
            }
            case Unreadable what -> {
                summary.passedOver(what);
                listener.passedOver(what);
            }
        }
    }

    private Callable<Kept> inTurn(Article article) {
        var done = new CompletableFuture<Void>();
        CompletableFuture<Void> before = replacing.put(article.id(), done);
        return () -> {
            try {
                if (before != null) {
                    before.join();
                }
                return new Kept(article, index.replace(article));
            } finally {
                done.complete(null);
                replacing.remove(article.id(), done);
            }
        };
    }

    private void read(Capture capture, long bytes, Summary summary) {
        summary.read(bytes);
        listener.read(capture.place(), bytes);
    }

    private Kept kept(Page page) {
        Article article = extractor.apply(page);
        return new Kept(article, index.put(page.place(), article));
    }

    private void tell(Kept kept, Summary summary) {
        summary.kept(kept.article(), kept.put());
        listener.kept(kept.article(), kept.put());
    }
}
