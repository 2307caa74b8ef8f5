package jianbao.launch;

import java.io.File;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Makes the ahead-of-time caches: after a command has ended, in a process of the lowest priority that nobody waits for. A run that
 * fails is tried again, after a pause that grows from minutes to a day, and leaves no trace but its stamp.
 */
public final class Training {
    /** What is over at once, however it is started; all other commands are worth a faster start. */
    private static final List<String> TRIVIAL = Arrays.asList("help", "completion");

    /** The cache for the quick commands, and that for the others. */
    private static final boolean[] BOTH = {true, false};

    /** Each of the two steps takes some seconds; on the slowest machine it shall end too. Each attempt allows so much more. */
    private static final long STEP_MINUTES = 5;

    private static final int MOST_STEPS = 4;

    private final JavaHome java;
    private final Path jar;
    private final Path folder;
    private final long stepMinutes;

    private Training(JavaHome java, Path jar, Path folder, int attempt) {
        this.java = java;
        this.jar = jar;
        this.folder = folder;
        this.stepMinutes = STEP_MINUTES * Math.min(Math.max(attempt, 1), MOST_STEPS);
    }

    /** Starts it if a command was run, and the caches are neither there nor being made. */
    static void startAfter(String[] arguments, ThisJava here) {
        if (arguments.length == 0 || arguments[0].startsWith("-") || TRIVIAL.contains(arguments[0])) {
            return;
        }
        AotCache cache = AotCache.of(here, here.home(), Flags.quick(arguments));
        Path jar = here.jar();
        boolean possible =
                cache.possible() && AotCache.of(here, here.home(), true).possible();
        if (jar == null || !possible || cache.ready() || cache.pauses() || isRunning(here)) {
            return;
        }
        try {
            boolean first = !cache.stampFile().toFile().exists();
            Files.createDirectories(cache.folder());
            for (boolean quick : BOTH) {
                AotCache.of(here, here.home(), quick).begin();
            }
            spawn(here.home(), jar);
            if (first && System.console() != null) {
                System.err.println(Trouble.training(cache.folder()));
            }
        } catch (IOException e) {
            return; // no folder may be made there, or no process be started: the program runs without a cache
        }
    }

    /** Whether a process is making the caches right now, however long it takes. */
    private static boolean isRunning(ThisJava here) {
        File lock = lock(here).toFile();
        try (FileChannel channel = FileChannel.open(lock.toPath(), StandardOpenOption.WRITE);
                FileLock held = channel.tryLock()) {
            return held == null;
        } catch (IOException e) {
            return false; // no lock was ever made
        }
    }

    private static Path lock(ThisJava here) {
        AotCache quick = AotCache.of(here, here.home(), true);
        return quick.folder().resolve(quick.file().getFileName() + ".lock");
    }

    private static void spawn(JavaHome java, Path jar) throws IOException {
        List<String> plain = Quoting.forThisSystem(Arrays.asList(
                java.executable().toString(), "-XX:+UseSerialGC", "-cp", jar.toString(), Training.class.getName()));
        // It goes on when the terminal that it was started from is closed.
        List<String> nice = new ArrayList<>(Arrays.asList("nohup", "nice", "-n", "19"));
        nice.addAll(plain);
        try {
            silent(nice).start();
        } catch (IOException e) {
            silent(plain).start(); // a system without these commands
        }
    }

    /** Without our streams: whoever reads our output would wait for its end. */
    private static ProcessBuilder silent(List<String> command) {
        File nothing = new File(File.separatorChar == '/' ? "/dev/null" : "NUL");
        return new ProcessBuilder(command)
                .redirectInput(nothing)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(nothing))
                .redirectError(ProcessBuilder.Redirect.appendTo(nothing));
    }

    /** The process that makes the caches. */
    public static void main(String[] arguments) throws IOException {
        ThisJava here = ThisJava.running();
        AotCache quick = AotCache.of(here, here.home(), true);
        AotCache steady = AotCache.of(here, here.home(), false);
        Path jar = here.jar();
        if (jar == null || !quick.possible()) {
            return;
        }
        try (FileChannel channel = FileChannel.open(lock(here), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock held = channel.tryLock()) {
            if (held != null && !(quick.ready() && steady.ready())) {
                int attempt = Math.max(quick.attempts(), steady.attempts());
                new Training(here.home(), jar, quick.folder(), attempt).run(quick, steady);
            }
        }
    }

    private void run(AotCache quick, AotCache steady) throws IOException {
        Path work = Files.createTempDirectory(folder, "making");
        try {
            make(steady, work, Rehearsal.WRITING);
            make(quick, work, Rehearsal.READING); // what the other one wrote
        } finally {
            Leftovers.delete(work);
            Leftovers.prune(folder);
        }
    }

    private void make(AotCache cache, Path work, String part) throws IOException {
        Path notes = work.resolve("notes");
        Path made = work.resolve("made.aot");
        boolean well = step(
                        work,
                        "-XX:AOTMode=record",
                        "-XX:AOTConfiguration=" + notes,
                        Rehearsal.class.getName(),
                        part,
                        work.toString())
                && step(work, "-XX:AOTMode=create", "-XX:AOTConfiguration=" + notes, "-XX:AOTCache=" + made);
        if (well && made.toFile().length() > 0) {
            written(made);
            Files.move(made, cache.file(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            cache.finish();
        }
    }

    /** Waits until it is on the disk: a cache that a power cut left half written would not be refused but believed. */
    private static void written(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    /** One run of Java with the flags of the program, then these; the words that are no flags come last. */
    private boolean step(Path work, String... words) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(java.executable().toString());
        command.addAll(Flags.ALWAYS);
        command.add("-D" + ThisJava.LAUNCHED + "=" + ThisJava.CHILD);
        command.add("-cp");
        command.add(jar.toString());
        int flags = command.size() - 2;
        for (String word : words) {
            if (word.startsWith("-")) {
                command.add(flags++, word);
            } else {
                command.add(word);
            }
        }
        ProcessBuilder builder = silent(Quoting.forThisSystem(command));
        // The hits of the rehearsal are none that the user was shown.
        builder.environment().put("XDG_CACHE_HOME", work.toString());
        builder.environment().put("LOCALAPPDATA", work.toString());
        Process process = builder.start();
        try {
            return process.waitFor(stepMinutes, TimeUnit.MINUTES) && process.exitValue() == 0;
        } catch (InterruptedException e) {
            return false;
        } finally {
            process.destroyForcibly();
        }
    }
}
