package jianbao.pipeline;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/** Work done by several threads whose results are handed over in the order of submission. Bounded by the bytes in flight. */
public final class AssemblyLine<T> implements AutoCloseable {
    /** Bytes of pages that may be under way: enough to keep the workers busy, small beside any heap that extraction needs. */
    private static final long MOST_BYTES = 8L << 20;

    /** Pages that may be under way, so that many tiny ones do not pile up their articles. */
    private static final int MOST_PAGES = 512;

    private record Under<T>(Future<T> result, long bytes) {}

    private final ExecutorService workers;
    private final Consumer<T> sink;
    private final Deque<Under<T>> underWay = new ArrayDeque<>();
    private long bytes;

    public AssemblyLine(int workers, Consumer<T> sink) {
        this.workers = Executors.newFixedThreadPool(
                workers, Thread.ofPlatform().name("worker-", 1).daemon().factory());
        this.sink = sink;
    }

    /** Gives out a piece of work; waits while too much is under way. One piece may always be, however large. */
    public void submit(long size, Callable<T> work) {
        while (!underWay.isEmpty() && (bytes + size > MOST_BYTES || underWay.size() >= MOST_PAGES)) {
            handOver();
        }
        underWay.add(new Under<>(workers.submit(work), size));
        bytes += size;
        while (!underWay.isEmpty() && underWay.peek().result().isDone()) {
            handOver();
        }
    }

    /** Hands over a result that needs no work, in its turn. */
    public void then(T result) {
        if (underWay.isEmpty()) {
            sink.accept(result);
        } else {
            underWay.add(new Under<>(CompletableFuture.completedFuture(result), 0));
        }
    }

    /** Waits for all that is under way. */
    public void finish() {
        while (!underWay.isEmpty()) {
            handOver();
        }
    }

    private void handOver() {
        Under<T> first = underWay.remove();
        bytes -= first.bytes();
        try {
            sink.accept(first.result().get());
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case RuntimeException trouble -> throw trouble;
                case Error error -> throw error;
                case null, default -> throw new IllegalStateException(e);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    @Override
    public void close() {
        workers.shutdownNow();
    }
}
