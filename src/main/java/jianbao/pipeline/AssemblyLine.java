package jianbao.pipeline;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/**
 * Work done by several threads whose results are handed over in the order of submission. Bounded by the bytes in flight.
 *
 * <p>Work may have several {@linkplain Step steps}. A worker takes several pieces that wait, and goes one step with all of them
 * before the next with any: the code and the tables of a step stay in the processor's caches then. Of 10,000 generated
 * pages, whose extraction and indexing are steps, a run takes four fifths of the CPU time that it takes page by page.
 */
public final class AssemblyLine<T> implements AutoCloseable {
    /** Bytes of pages that may be under way: enough to keep the workers busy, small beside any heap that extraction needs. */
    private static final long MOST_BYTES = 8L << 20;

    /** Pieces that a worker takes at once, and their bytes: what a step made of them waits in memory. More bring no more. */
    private static final int MOST_TOGETHER = 16;

    private static final long MOST_BYTES_TOGETHER = 1 << 20;

    /**
     * Pieces that wait to be taken, for each worker. What waits longer outlives collections of the heap: those take a third less time than
     * with all that may be under way waiting.
     */
    private static final int WAITING = MOST_TOGETHER;

    /**
     * Pieces that may be under way, so that many tiny pages do not pile up their articles; but so many that the others go on while
     * one worker writes a segment of the index, which takes as long as some hundred pages.
     */
    private static final int MOST_PAGES = 512;

    private final int workers;
    private final ExecutorService threads;
    private final Consumer<T> sink;

    /** What was submitted and not handed over. */
    private final Deque<Piece<T>> underWay = new ArrayDeque<>();

    private long bytes;

    /** Pieces among it that are work. */
    private int pieces;

    /** What no worker has taken; guarded by itself. */
    private final Deque<Piece<T>> waiting = new ArrayDeque<>();

    private volatile boolean closed;

    public AssemblyLine(int workers, Consumer<T> sink) {
        this.workers = workers;
        this.threads = Executors.newFixedThreadPool(
                workers, Thread.ofPlatform().name("worker-", 1).daemon().factory());
        this.sink = sink;
    }

    /** Where a piece of work stands. */
    public sealed interface Step<T> {
        /** There is more to do. */
        non-sealed interface Next<T> extends Step<T> {
            Step<T> go() throws Exception;
        }

        /** It is done. */
        record Done<T>(T result) implements Step<T> {}
    }

    private static final class Piece<T> {
        private final boolean isWork;
        private final long bytes;
        private final CompletableFuture<T> result = new CompletableFuture<>();
        private Step.Next<T> next;

        Piece(boolean isWork, long bytes, Step.Next<T> next) {
            this.isWork = isWork;
            this.bytes = bytes;
            this.next = next;
        }

        void go() {
            try {
                switch (next.go()) {
                    case Step.Next<T> more -> next = more;
                    case Step.Done<T>(T made) -> result.complete(made);
                }
            } catch (Throwable trouble) { // Whatever it is, who waits for the result is told.
                result.completeExceptionally(trouble);
            }
        }
    }

    /** Gives out a piece of work of one step; waits while too much is under way. One piece may always be, however large. */
    public void submit(long size, Callable<T> work) {
        submitSteps(size, () -> new Step.Done<>(work.call()));
    }

    /** Gives out a piece of work by its first step; waits as {@link #submit} does. */
    public void submitSteps(long size, Step.Next<T> first) {
        while (!underWay.isEmpty() && (bytes + size > MOST_BYTES || pieces >= MOST_PAGES)) {
            handOver();
        }
        var piece = new Piece<>(true, size, first);
        underWay.add(piece);
        bytes += size;
        pieces++;
        enqueue(piece);
        // As often as pieces are added, so that none is forgotten; whoever finds that others took all does nothing.
        threads.execute(this::work);
        while (!underWay.isEmpty() && underWay.peek().result.isDone()) {
            handOver();
        }
    }

    private void enqueue(Piece<T> piece) {
        synchronized (waiting) {
            try {
                while (waiting.size() >= WAITING * workers) {
                    waiting.wait();
                }
            } catch (InterruptedException e) {
                throw interrupted(e);
            }
            waiting.add(piece);
        }
    }

    /** Hands over a result that needs no work, in its turn. */
    public void then(T result) {
        if (underWay.isEmpty()) {
            sink.accept(result);
        } else {
            var piece = new Piece<T>(false, 0, () -> new Step.Done<>(result));
            piece.go();
            underWay.add(piece);
        }
    }

    /** Waits for all that is under way. */
    public void finish() {
        while (!underWay.isEmpty()) {
            handOver();
        }
    }

    private void work() {
        List<Piece<T>> under = taken();
        while (!under.isEmpty() && !closed) {
            under.forEach(Piece::go);
            under.removeIf(piece -> piece.result.isDone());
        }
    }

    /** Takes a share of what waits, so that the other workers find theirs. */
    private List<Piece<T>> taken() {
        List<Piece<T>> taken = new ArrayList<>();
        synchronized (waiting) {
            int share = Math.min(MOST_TOGETHER, Math.ceilDiv(waiting.size(), workers));
            for (long size = 0; taken.size() < share && size < MOST_BYTES_TOGETHER; size += taken.getLast().bytes) {
                taken.add(waiting.remove());
            }
            waiting.notifyAll();
        }
        return taken;
    }

    private void handOver() {
        Piece<T> first = underWay.remove();
        bytes -= first.bytes;
        pieces -= first.isWork ? 1 : 0;
        try {
            sink.accept(first.result.get());
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case RuntimeException trouble -> throw trouble;
                case Error error -> throw error;
                case null, default -> throw new IllegalStateException(e);
            }
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private static IllegalStateException interrupted(InterruptedException e) {
        Thread.currentThread().interrupt();
        return new IllegalStateException("interrupted", e);
    }

    @Override
    public void close() {
        closed = true;
        threads.shutdownNow();
    }
}
