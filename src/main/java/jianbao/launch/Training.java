package jianbao.launch;

import java.io.File;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Makes the ahead-of-time cache: after a command has ended, in a process of the lowest priority that nobody waits for. A run that
 * fails is tried again on another day, and leaves no trace but its stamp.
 */
public final class Training {
    /** The commands that work, and so are worth a faster start. */
    private static final List<String> WORK =
            Arrays.asList("index", "search", "show", "export", "extract", "inspect", "stats");

    private static final long PAUSE_MILLIS = TimeUnit.DAYS.toMillis(1);

    /** Each of the two steps takes some seconds; on the slowest machine it shall end too. */
    private static final long STEP_MINUTES = 5;

    private final AotCache cache;
    private final JavaHome java;
    private final Path jar;

    private Training(AotCache cache, JavaHome java, Path jar) {
        this.cache = cache;
        this.java = java;
        this.jar = jar;
    }

    /** Starts it if this command was work, and the cache is neither there nor being made. */
    static void startAfter(String[] arguments, ThisJava here) {
        if (arguments.length == 0 || !WORK.contains(arguments[0])) {
            return;
        }
        AotCache cache = AotCache.of(here, here.home());
        Path jar = here.jar();
        if (jar == null || !cache.possible() || cache.ready() || begun(cache)) {
            return;
        }
        try {
            boolean first = !Files.isDirectory(cache.file().resolveSibling("."));
            Files.createDirectories(cache.file().resolveSibling("."));
            Files.deleteIfExists(cache.file());
            Files.write(cache.stampFile(), cache.stamp().getBytes(StandardCharsets.UTF_8));
            spawn(here.home(), jar);
            if (first && System.console() != null) {
                System.err.println(Trouble.training(cache.file().resolveSibling(".").normalize()));
            }
        } catch (IOException e) {
            return; // no folder may be made there, or no process be started: the program runs without a cache
        }
    }

    private static boolean begun(AotCache cache) {
        long age = System.currentTimeMillis() - cache.stampFile().toFile().lastModified();
        return cache.stamped() && age < PAUSE_MILLIS;
    }

    private static void spawn(JavaHome java, Path jar) throws IOException {
        List<String> plain = Quoting.forThisSystem(Arrays.asList(
                java.executable().toString(), "-XX:+UseSerialGC", "-cp", jar.toString(), Training.class.getName()));
        List<String> nice = new ArrayList<>(Arrays.asList("nice", "-n", "19"));
        nice.addAll(plain);
        try {
            silent(nice).start();
        } catch (IOException e) {
            silent(plain).start(); // a system without that command
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

    /** The process that makes the cache. */
    public static void main(String[] arguments) throws IOException {
        ThisJava here = ThisJava.running();
        AotCache cache = AotCache.of(here, here.home());
        Path jar = here.jar();
        if (jar == null || !cache.possible()) {
            return;
        }
        Path lock = cache.file().resolveSibling(cache.file().getFileName() + ".lock");
        try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock held = channel.tryLock()) {
            if (held != null && !cache.ready()) {
                new Training(cache, here.home(), jar).run();
            }
        }
    }

    private void run() throws IOException {
        Path work = Files.createTempDirectory(cache.file().resolveSibling("."), "making");
        try {
            Path notes = work.resolve("notes");
            Path made = work.resolve("made.aot");
            boolean well = step("-XX:AOTMode=record", "-XX:AOTConfiguration=" + notes, Rehearsal.class.getName(), work.toString())
                    && step("-XX:AOTMode=create", "-XX:AOTConfiguration=" + notes, "-XX:AOTCache=" + made);
            if (well && made.toFile().length() > 0) {
                written(made);
                Files.move(made, cache.file(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            }
        } finally {
            Leftovers.delete(work);
            Leftovers.prune(cache.file().resolveSibling("."));
        }
    }

    /** Waits until it is on the disk: a cache that a power cut left half written would not be refused but believed. */
    private static void written(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    /** One run of Java with the flags of the program, then these; the words that are no flags come last. */
    private boolean step(String... words) throws IOException {
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
        Process process = silent(Quoting.forThisSystem(command)).start();
        try {
            return process.waitFor(STEP_MINUTES, TimeUnit.MINUTES) && process.exitValue() == 0;
        } catch (InterruptedException e) {
            return false;
        } finally {
            process.destroyForcibly();
        }
    }
}
