package jianbao.cli;

/** Ctrl-C while pages are read: no more are taken, those at hand are finished and kept, and then the process ends. */
final class Interruption implements AutoCloseable {
    /** In milliseconds: a commit takes seconds, and whoever waits longer presses Ctrl-C in earnest. */
    private static final long PATIENCE = 60_000;

    private volatile boolean happened;
    private final Thread hook;

    private Interruption(Thread working) {
        hook = new Thread(() -> {
            happened = true;
            try {
                working.join(PATIENCE);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }

    /** Watches from now on until it is closed. */
    static Interruption watched() {
        var interruption = new Interruption(Thread.currentThread());
        Runtime.getRuntime().addShutdownHook(interruption.hook);
        return interruption;
    }

    boolean happened() {
        return happened;
    }

    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // It is running: the process ends when this thread does.
            return;
        }
    }
}
