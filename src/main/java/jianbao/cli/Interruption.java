package jianbao.cli;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Ctrl-C while pages are read: no more are taken, those at hand are finished and kept, and then the process ends. */
final class Interruption implements AutoCloseable {
    /** In milliseconds: a commit takes seconds, and whoever waits longer presses Ctrl-C in earnest. */
    private static final long PATIENCE = 60_000;

    private volatile boolean happened;
    private final CompletableFuture<Void> done = new CompletableFuture<>();
    private final Thread hook;

    private Interruption() {
        hook = new Thread(() -> {
            happened = true;
            // Not until the working thread ends: it may end by an exit, and that waits for this one.
            done.completeOnTimeout(null, PATIENCE, TimeUnit.MILLISECONDS).join();
        });
    }

    /** Watches from now on until it is closed. */
    static Interruption watched() {
        var interruption = new Interruption();
        Runtime.getRuntime().addShutdownHook(interruption.hook);
        return interruption;
    }

    boolean happened() {
        return happened;
    }

    @Override
    public void close() {
        done.complete(null);
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // It is running: the process ends when it does.
            return;
        }
    }
}
