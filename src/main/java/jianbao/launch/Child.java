package jianbao.launch;

import java.io.IOException;
import java.util.concurrent.TimeUnit;

/** The program in a Java of its own: on our standard streams, with our signals, and its exit code is ours. */
final class Child {
    /** A Ctrl-C at a terminal reaches the child too: in this time (ms) it can end by itself, with the code for that signal. */
    private static final long OWN_SIGNAL_MILLIS = 300;

    private final ProcessBuilder builder;

    private Child(ProcessBuilder builder) {
        this.builder = builder;
    }

    static Child of(JavaHome java, ThisJava here, String[] arguments) {
        ChildCommand command = new ChildCommand(java, here, arguments);
        ProcessBuilder builder = new ProcessBuilder(command.words()).inheritIO();
        if (here.losesChinese()) {
            Charset.correct(builder.environment());
        }
        return new Child(builder);
    }

    /** Runs it to its end. */
    int run() throws IOException {
        Process process = builder.start();
        // A class, not a lambda: an old Java spends more on the first lambda than on all else here.
        Runtime.getRuntime().addShutdownHook(new Thread() {
            @Override
            public void run() {
                endWithUs(process);
            }
        });
        return codeOf(process);
    }

    /** When we are told to end, the child is told and waited for; halting is what keeps its code from becoming ours for the signal. */
    private static void endWithUs(Process process) {
        boolean running = process.isAlive();
        if (running && !endsWithin(process, OWN_SIGNAL_MILLIS)) {
            process.destroy();
        }
        if (running) {
            Runtime.getRuntime().halt(codeOf(process));
        }
    }

    private static boolean endsWithin(Process process, long millis) {
        try {
            return process.waitFor(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            return false;
        }
    }

    /** Nobody interrupts our threads; were it so, the child's end would still be what counts. */
    private static int codeOf(Process process) {
        while (true) {
            try {
                return process.waitFor();
            } catch (InterruptedException e) {
                Thread.interrupted();
            }
        }
    }
}
