package jianbao.pipeline;

import java.time.Instant;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import jianbao.Article;
import jianbao.Capture;
import jianbao.Clipping;
import jianbao.FileFacts;
import jianbao.Measures;
import jianbao.Page;
import jianbao.PageTooLarge;
import jianbao.Place;
import jianbao.Unreadable;
import jianbao.index.ArticleWriter;
import jianbao.index.ArticleWriter.Put;
import jianbao.index.FileState;
import jianbao.index.Ledger;
import jianbao.index.Member;
import jianbao.index.Visit;
import jianbao.pipeline.AssemblyLine.Step;
import jianbao.source.Presence;
import jianbao.source.Receiver;
import org.jspecify.annotations.Nullable;

/** Takes what the sources hand over, and gives it to the workers; what they did is told, and remembered, in order. */
final class Carrying implements Receiver {
    /** What brings the articles that come in no file. */
    private static final String STREAM = "-";

    /** Files that are remembered in memory until the next commit. */
    private static final int MOST_WAITING = 100_000;

    private static final String OTHER_FOLDER =
            "it is empty, and another folder than was read before: what was read from it stays indexed";

    private final Function<Page, Article> extractor;
    private final ArticleWriter index;
    private final Ledger ledger;
    private final IndexingListener listener;
    private final Manner manner;
    private final AssemblyLine<Runnable> line;
    private final Summary summary;

    /** The ready-made articles under way, by id: of two lines with one id the last wins, so it waits for the one before. */
    private final Map<String, CompletableFuture<Void>> replacing = new ConcurrentHashMap<>();

    private @Nullable Visit visit;
    private long committed = System.nanoTime();

    Carrying(
            Function<Page, Article> extractor,
            ArticleWriter index,
            IndexingListener listener,
            Manner manner,
            AssemblyLine<Runnable> line,
            Summary summary) {
        this.extractor = extractor;
        this.index = index;
        this.ledger = index.ledger();
        this.listener = listener;
        this.manner = manner;
        this.line = line;
        this.summary = summary;
    }

    @Override
    public boolean wants(Place file, long size, Instant modified) {
        stopOrCommit();
        var state = new FileState(file.key(), size, FileState.nanos(modified), manner.recipe());
        long pages = manner.full() ? -1 : ledger.unchanged(state, manner.choice());
        if (pages >= 0) {
            summary.unchanged(pages);
            listener.unchanged(file, pages);
            return false;
        }
        visit = ledger.begin(state, !manner.full());
        return true;
    }

    @Override
    public void accept(Capture capture) {
        stopOrCommit();
        switch (capture) {
            case Page page -> {
                int size = page.bytes().length;
                heard(page, size);
                line.submitSteps(size, carried(page, within(page.place()), visit));
            }
            case Clipping clipping -> {
                int characters = clipping.article().content().body().length();
                heard(clipping, characters);
                line.submit(characters, inTurn(clipping.article(), visit));
            }
            case Unreadable what -> passedOver(what);
        }
    }

    @Override
    public void read(Place file) {
        Visit ended = visit;
        visit = null;
        if (ended != null) {
            line.then(() -> gone(ledger.end(ended)));
        }
    }

    @Override
    public void walked(Place folder, String identity) {
        if (manner.keepMissing()) {
            return;
        }
        long gone = ledger.walked(folder.key(), identity, Presence::mayBe);
        if (gone < 0) {
            passedOver(new Unreadable(folder, OTHER_FOLDER, true));
        } else {
            gone(gone);
        }
    }

    /** Takes what a walk told that found nothing to be read. */
    void stood(Standing found) {
        stopOrCommit();
        if (found.last() != null) {
            summary.unchanged(found.pages());
            listener.unchanged(found.last(), found.pages());
        }
        found.passedOver().forEach(this::passedOver);
        found.folders().forEach(each -> walked(each.folder(), each.identity()));
    }

    private void gone(long pages) {
        if (pages > 0) {
            summary.gone(pages);
        }
    }

    private void stopOrCommit() {
        if (manner.stopped().getAsBoolean()) {
            throw new Stop();
        }
        long now = System.nanoTime();
        if (now - committed > manner.commitEvery().toNanos() || ledger.waiting() >= MOST_WAITING) {
            line.finish();
            listener.committing();
            index.commit();
            committed = System.nanoTime();
        }
    }

    private void heard(Capture capture, long bytes) {
        summary.read(bytes);
        listener.read(capture.place(), bytes);
    }

    private void passedOver(Unreadable what) {
        passedOver(what, visit);
    }

    private void passedOver(Unreadable what, @Nullable Visit from) {
        if (from != null && what.failure()) {
            from.failed();
        } else if (from != null && what.isLeftOut()) {
            from.leftOut(manner.choice());
        }
        summary.passedOver(what);
        listener.passedOver(what);
    }

    /** What follows the key of the file in that of a place within it. */
    private String within(Place place) {
        return visit == null ? "" : place.key().substring(visit.state().key().length());
    }

    /** First what the page says, then the index: each has its own code and tables. */
    private Step.Next<Runnable> carried(Page page, String within, @Nullable Visit from) {
        long known = from == null ? 0 : from.met(within);
        return () -> {
            String id = known == 0 ? null : Measures.id(Measures.sha256(page.bytes()));
            if (id != null && Member.print(page, within, id) == known) {
                return new Step.Done<>(unchanged(page, new Member(within, id, known), from));
            }
            try {
                Article article = extractor.apply(page);
                return kept(page, article, within, from);
            } catch (PageTooLarge e) {
                return new Step.Done<>(() -> passedOver(e.at(page.place()), from));
            } catch (RuntimeException | StackOverflowError e) {
                return new Step.Done<>(() -> passedOver(Unreadable.fault(page.place(), e), from));
            }
        };
    }

    private Step.Next<Runnable> kept(Page page, Article article, String within, @Nullable Visit from) {
        return () -> {
            Put put = index.put(page.place(), article);
            var member = new Member(within, article.id(), Member.print(page, within, article.id()));
            return new Step.Done<>(() -> tell(article, put, member, from));
        };
    }

    /** The same bytes as before; if the file was touched, the article is told of it. */
    private Runnable unchanged(Page page, Member member, @Nullable Visit from) {
        if (from != null && from.wasTouched() && member.within().isEmpty()) {
            Article kept = index.kept(page.place());
            if (kept != null) {
                index.put(page.place(), touched(kept, page));
            }
        }
        return () -> tellUnchanged(page.place(), member, from);
    }

    private static Article touched(Article article, Page page) {
        FileFacts file = article.file();
        return article.at(page.place().origin(), java.util.List.of())
                .with(new FileFacts(
                        page.place().path(),
                        file.size(),
                        file.sha256(),
                        file.encoding(),
                        file.encodingDeclared(),
                        page.written()));
    }

    private Callable<Runnable> inTurn(Article article, @Nullable Visit from) {
        var done = new CompletableFuture<Void>();
        CompletableFuture<Void> before = replacing.put(article.id(), done);
        String within = Member.within(article);
        long known = from == null ? 0 : from.met(within);
        return () -> {
            try {
                if (before != null) {
                    before.join();
                }
                return replaced(article, new Member(within, article.id(), Member.print(article)), known, from);
            } finally {
                done.complete(null);
                replacing.remove(article.id(), done);
            }
        };
    }

    private Runnable replaced(Article article, Member member, long known, @Nullable Visit from) {
        if (member.print() == known) {
            return () -> tellUnchanged(Place.of(article.origin()), member, from);
        }
        Put put = index.replace(article, from == null ? STREAM : from.state().key());
        return () -> tell(article, put, member, from);
    }

    private void tell(Article article, Put put, Member member, @Nullable Visit from) {
        remember(member, from);
        summary.kept(article, put);
        listener.kept(article, put);
    }

    private void tellUnchanged(Place place, Member member, @Nullable Visit from) {
        remember(member, from);
        summary.unchanged(1);
        listener.unchanged(place, 1);
    }

    private void remember(Member member, @Nullable Visit from) {
        if (from != null) {
            ledger.holds(from, member);
        }
    }
}
